import { addMonths } from "./calendar";
import type { Field } from "./cells";
import { writtenChange, type ChangeKind } from "./changes";
import { changeNow } from "./scene";
import { stageCells, type Planted, type Site } from "./site";
import type { Change, Story } from "./stories";

type Plant = (site: Site) => readonly Planted[] | null;

/** 附表4's row about an ordinary enterprise, clean but for what `change` puts there. */
function rowDefect(
  rule: string,
  kind: ChangeKind,
  fields: readonly Field[],
  change: (site: Site, story: Story) => Partial<Change>,
): Plant {
  return (site) => {
    const story = site.story();
    if (!story || addMonths(story.batch.listed, 3) > site.asOf) return null;
    story.agency = "上海净源环境技术服务有限公司";
    changeNow(site.scene, story, kind, `上海新${site.dice.pick(["昶", "翀", "赟"])}新材料科技有限公司`);
    if (story.gone === "now") story.gone = null;
    if (story.change) story.change = { ...story.change, ...change(site, story) };
    return [{ rule, keys: fields.map((field) => `4:${story.id}:${field}`) }];
  };
}

const blank = (site: Site) => site.dice.pick([null, "/", "无", "—", " "]);
const noRemark = (site: Site) => site.dice.pick([null, null, "/"]);

/** Wordings per rule: what the clerk put instead. */
const rows: Readonly<Record<string, Plant>> = {
  "变化情况 blank": rowDefect("change-missing", "halt", ["change"], (site) => ({ change: blank(site) as string })),
  "调整结果 blank": rowDefect("adjustment-missing", "halt", ["adjustment"], (site) => ({
    adjustment: blank(site) as string,
  })),
  "变化情况 unknown": rowDefect("change-unrecognised", "halt", ["change"], (site) => ({
    change: site.dice.pick(["股权结构调整", "环保管家更换", "情况有变", "法人更换", "另行说明"]),
  })),
  "调整结果 unknown": rowDefect("adjustment-unrecognised", "halt", ["adjustment"], (site) => ({
    adjustment: site.dice.pick(["待定", "请领导定", "见会议纪要", "另议", "按程序办理"]),
  })),
  "停产 unexplained": rowDefect("change-unexplained", "halt", ["change"], (site) => ({
    change: site.dice.pick([
      "停产",
      "（4）企业涉及产污工序停产",
      "企业涉及产污工序停产",
      "产污工序停产",
      "4、产污工序停产",
    ]),
    remarks: noRemark(site),
    evidence: null,
    adjustment: "审核暂缓",
  })),
  "其他 unexplained": rowDefect("change-unexplained", "other", ["change"], (site) => ({
    change: site.dice.pick(["其他", "（4）其他", "其他情况", "其它"]),
    remarks: noRemark(site),
    adjustment: "建议移出名单",
  })),
  "搬迁 unspecific": rowDefect("relocation-unspecific", "movedAway", ["change"], (site) => ({
    change: site.dice.pick([
      "企业搬迁",
      "（3）企业搬迁",
      "搬迁",
      "（3）",
      "整体搬迁",
      "企业整体搬迁",
      "搬迁至外省市",
      "企业部分产污工序搬迁",
    ]),
    remarks: noRemark(site),
    adjustment: "审核终止",
    evidence: "照片",
  })),
  "部分搬迁 without appraisal": rowDefect(
    "relocation-appraisal-missing",
    "partial",
    ["change", "adjustment", "remarks"],
    (site) => ({
      change: site.dice.pick([
        "企业部分产污工序搬迁至外省市（江苏盐城）",
        "部分产污工序搬迁至本市金山区",
        "（3）部分产污工序搬迁至浙江嘉兴",
      ]),
      remarks: noRemark(site),
      evidence: null,
      adjustment: "继续开展审核",
    }),
  ),
  "调整管理区域 to nowhere": rowDefect(
    "transfer-district-missing",
    "movedDistrict",
    ["change", "adjustment", "remarks"],
    (site) => ({
      change: site.dice.pick(["企业整体搬迁至本市其他区域", "（3）企业整体搬迁（本市市内搬迁）", "整体市内搬迁"]),
      adjustment: site.dice.pick(["调整管理区域，继续开展审核", "调整管理区域"]),
      remarks: noRemark(site),
      evidence: null,
    }),
  ),
  "关停 but 暂缓": rowDefect("adjustment-unusual", "closure", ["adjustment"], (site) => ({
    adjustment: site.dice.pick(["审核暂缓", "继续开展审核", "审核终止"]),
    remarks: noRemark(site),
    change: site.dice.pick(["企业关停并转", "（2）企业关停并转", "企业注销"]),
  })),
  "停产 but 撤销": rowDefect("adjustment-unusual", "halt", ["adjustment"], (site) => ({
    adjustment: site.dice.pick(["名单撤销", "（2）名单撤销"]),
    evidence: "现场照片",
    remarks: noRemark(site),
    change: "产污工序停产（电镀线停产）",
  })),
  "更名 but 撤销": rowDefect("adjustment-unusual", "rename", ["adjustment"], (_site, { name, nameBefore }) => {
    const shown = name.replace(/（原.*$/, "");
    const to = shown === nameBefore ? "上海新赟新材料科技有限公司" : shown;
    const change = `由${nameBefore}更名为${to}`;
    return { name: nameBefore, change, adjustment: "名单撤销", evidence: "营业执照", remarks: null };
  }),
  "外迁 but 继续": rowDefect("adjustment-unusual", "movedAway", ["adjustment"], (site) => ({
    adjustment: "继续开展审核",
    remarks: noRemark(site),
    change: "企业整体搬迁至外省市（江苏南通）",
  })),
  "撤销 without proof": rowDefect("evidence-missing", "closure", ["evidence"], (site) => ({
    evidence: site.dice.pick([null, "/", "无", "待补", "——", " "]),
  })),
  "更名 without proof": rowDefect("evidence-missing", "rename", ["evidence"], (site) => ({
    evidence: site.dice.pick([null, "/", "无", "待补", "待补充"]),
  })),
  "更名 without the new name": (site) => {
    const story = site.story();
    if (!story) return null;
    story.acceptances = [];
    story.change = {
      name: story.name,
      change: site.dice.pick(["企业名称变更", "（1）企业名称变更", "名称变更", "更名"]),
      adjustment: "名称变更",
      evidence: "营业执照",
      remarks: noRemark(site),
    };
    return [
      {
        rule: "rename-name-missing",
        keys: ["name", "change", "adjustment", "remarks"].map((field) => `4:${story.id}:${field}`),
      },
    ];
  },
};

const anyOfRow = (key: string) => ["name", "change", "adjustment"].map((field) => `${key}:${field}`);

/** Defects between the annexes of one quarter. */
const cross: Readonly<Record<string, Plant>> = {
  "adjusted twice": (site) => {
    const story = site.story();
    if (!story) return null;
    story.acceptances = [];
    story.agency = "上海净源环境技术服务有限公司";
    story.change = writtenChange(site.dice, "halt", story.name, "");
    const key = `4:again${story.id}`;
    const more = site.scene.said.moreChanges ?? [];
    site.scene.said.moreChanges = [...more, { key, change: writtenChange(site.dice, "closure", story.name, "") }];
    return [{ rule: "enterprise-adjusted-twice", keys: anyOfRow(key) }];
  },
  "adjusted but on no list": (site) => {
    if (!site.hasBefore) return null;
    const key = "4:stranger";
    const more = site.scene.said.moreChanges ?? [];
    const kind = site.dice.pick(["closure", "halt", "other"] as const);
    site.scene.said.moreChanges = [
      ...more,
      { key, change: writtenChange(site.dice, kind, "上海查无此厂印务有限公司", "") },
    ];
    return [{ rule: "adjusted-not-listed", keys: [`${key}:name`] }];
  },
  "终止 but never started": (site) => {
    const story = site.listedAgo(45);
    if (!story) return null;
    story.change = writtenChange(site.dice, "movedAway", story.name, "");
    story.change = { ...story.change, remarks: null };
    story.both = {
      agency: site.dice.pick([null, "/", "—"]),
      ...stageCells("评估", null, null, null),
      ...stageCells("验收", "/", null, "/"),
      started: null,
      contract: null,
    };
    return [{ rule: "terminated-never-started", keys: anyOfRow(`4:${story.id}`) }];
  },
  "adjusted after acceptance": (site) => {
    const accepted = site.scene.stories.filter(
      ({ acceptances, change, changeBefore, gone, excuse }) =>
        acceptances.some(({ day, passed }) => passed && day < site.asOf - 40) &&
        !change &&
        !changeBefore &&
        !gone &&
        excuse === null,
    );
    if (accepted.length === 0) return null;
    const story = site.dice.pick(accepted);
    story.change = writtenChange(site.dice, site.dice.pick(["closure", "halt"] as const), story.name, "");
    return [{ rule: "adjusted-after-acceptance", keys: anyOfRow(`4:${story.id}`) }];
  },
};

export const adjustmentDefects: Readonly<Record<string, Plant>> = { ...rows, ...cross };
