import fc from "fast-check";
import { pairs } from "../../test/annexes/milestone-lines";
import { adjustmentWordings, proofRequired } from "../annexes/adjustment";
import { clauses } from "../annexes/clauses";
import { districtNamedIn, ownDistrictOf } from "./places";
import { readAdjustment, suggestAdjustment } from "./read-adjustment";
import { readChange } from "./read-change";
import { usualAdjustments, usualAdjustmentsFor } from "../annexes/usual-adjustments";

describe("调整结果是哪一类", () => {
  test.each(
    pairs(`
      名称变更 → rename
      更名 → rename
      变更企业名称，继续开展审核 → rename
      （1) → rename
      名单撤销 → revoke
      删除重复的 → revoke
      撤销名单 → revoke
      移出名单 → revoke
      从名单中剔除 → revoke
      取消 → revoke
      建议撤销 → revoke
      审核暂缓 → suspend
      审核暂缓，待恢复正常生产后继续按照相关要求开展审核 → suspend
      缓审 → suspend
      暂停审核 → suspend
      延期审核 → suspend
      审核终止 → terminate
      终止审核 → terminate
      调整管理区域 → transferDistrict
      需调整管理区域，继续开展审核工作 → transferDistrict
      划转青浦区 → transferDistrict
      移交松江区生态环境局 → transferDistrict
      继续开展审核 → continueAudit
      不予撤销，继续审核 → continueAudit
      恢复审核 → resume
      取消暂缓，恢复审核 → resume
      取消暂缓 → resume
      属地调整 → transferDistrict
      转金山区 → transferDistrict
      由临港新片区管 → transferDistrict
      从名单中去掉 → revoke
      不再进行审核 → terminate
      不审了 → terminate
      撤出理由不足，不予撤销 → continueAudit
      完成期限放宽至2027年3月 → suspend
      撤名单 → revoke
      缓半年 → suspend
      先放一放 → suspend
      等复产再定 → suspend
      照审 → continueAudit
      不作调整 → continueAudit
      仍在名单 → continueAudit
      更新厂名 → rename
      照旧开展 → continueAudit
      由松江区生态环境局继续管理 → transferDistrict
      （7）建议纳入下一轮 → proposal
      滚动纳入下一年度名单 → proposal
      移交嘉定区继续审核 → transferDistrict
      审核照做，转嘉定区管理 → transferDistrict
      由嘉定区管，审核继续 → transferDistrict
      经嘉定区局核实，继续审核 → continueAudit
      4 → terminate
      ② → revoke
    `),
  )("“%s”是 %s", (text, expected) => {
    expect(readAdjustment(text).kind).toBe(expected);
  });

  test.each(["请局里定", "已处理", "见备注", "同上年"])("“%s”哪一类也不是", (text) => {
    expect(readAdjustment(text).kind).toBeNull();
  });

  test.each(adjustmentWordings)("“$wording”照本来的意思读", ({ kind, wording }) => {
    expect(readAdjustment(wording).kind).toBe(kind);
  });
});

describe("由哪个区接收", () => {
  test.each([
    ["调整管理区域至青浦区，继续开展审核", "青浦区"],
    ["调整管理区域（松江区）", "松江区"],
    ["移交松江区生态环境局", "松江区生态环境局"],
    ["划转至临港新片区管委会", "临港新片区管委会"],
    ["管理区域调整为浦东新区", "浦东新区"],
    ["调整管理区域，由申江区接收", "申江区"],
    ["由松江区生态环境局继续管理", "松江区生态环境局"],
    ["调整管理区域至青浦", "青浦"],
    ["调整管理区域", null],
    ["调整管理区域，继续开展审核", null],
    ["调整至本市其他区域", null],
    ["调整至外区", null],
  ])("“%s”：%j", (text, expected) => {
    expect(readAdjustment(text).receivingDistrict ?? null).toBe(expected);
  });

  test("接收的区写在变化情况、备注里也算", () => {
    expect(districtNamedIn("整体搬迁至上海市青浦区")).not.toBeNull();
    expect(districtNamedIn("已与松江区生态环境局衔接")).not.toBeNull();
    expect(districtNamedIn("整体搬迁至本市其他区域")).toBeNull();
  });

  test.each([
    ["青浦区生态环境局", "青浦"],
    ["上海市浦东新区生态环境局", "浦东"],
    ["区生态环境局", null],
    ["化学工业区管理委员会", "化学工业"],
    ["申江管委会", null],
  ])("“%s”的区名是 %j", (authority, district) => {
    expect(ownDistrictOf(authority)).toBe(district);
  });
});

describe("注2说的一般做法", () => {
  const usual = (text: string, started: boolean | null) =>
    usualAdjustmentsFor(readChange(text), started).map(({ usual: kind, stated }) => (stated ? kind : `${kind}?`));

  test.each([
    ["企业名称变更", null, ["rename"]],
    ["企业关停并转", true, ["revoke"]],
    ["电镀线停产", false, ["suspend"]],
    ["整体搬迁至江苏", true, ["terminate"]],
    ["整体搬迁至江苏", false, ["revoke?"]],
    ["整体搬迁至江苏", null, ["terminate", "revoke?"]],
    ["整体搬迁至本市其他区域", true, ["transferDistrict"]],
    ["整体搬迁至本市其他区域", false, ["transferDistrict?"]],
    ["整体区内搬迁", true, ["continueAudit?"]],
    ["部分产污工序搬迁至江苏", true, ["continueAudit"]],
    ["部分产污工序搬迁至江苏", false, ["continueAudit?"]],
    ["企业搬迁", true, []],
    ["其他：重复列入", true, []],
  ] as const)("“%s”（已启动：%j）一般是 %j", (text, started, expected) => {
    expect(usual(text, started)).toEqual(expected);
  });

  test("每一条都引注2原文", () => {
    for (const { quote } of usualAdjustments) expect(clauses.note2.paragraphs).toContain(quote);
  });

  test("名称变更、名单撤销才要证明材料", () => {
    expect([...proofRequired]).toEqual(["rename", "revoke"]);
  });
});

describe("最接近的规范说法", () => {
  test.each([
    ["改个名", "名称变更"],
    ["从名单里删掉", "名单撤销"],
    ["先停一停", "审核暂缓"],
    ["不用审了，到此结束", "审核终止"],
    ["归属地管", "调整管理区域，继续开展审核"],
    ["照旧", "继续开展审核"],
    ["已处理", null],
  ])("“%s”最接近 %j", (text, expected) => {
    expect(suggestAdjustment(text)).toBe(expected);
  });
});

test("写什么都读得完", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      readAdjustment(text);
      districtNamedIn(text);
      ownDistrictOf(text);
    }),
  );
  // A pattern that backtracks would take minutes here: the test runner's own time limit catches it.
  readAdjustment("调整区".repeat(10_000));
  districtNamedIn("江".repeat(5_000));
});
