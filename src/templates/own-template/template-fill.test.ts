import { header, ledger, options, row } from "../../../test/support/filled-ledger";
import { gridOf, readsOf, type TestCell } from "../../../test/support/ledger-grid";
import { day } from "../../dates/day";
import type { Grid } from "../../sheets/grid";
import type { SheetFill } from "../../sheets/blueprint";
import { filling } from "../fill";
import { templateFilling } from "./template-fill";

const foot = ["填报单位：", null, null, "填报人：", null, "填报时间："];
const title = ["重点行业实施强制性清洁生产审核情况表"];

function placed(template: readonly Grid[], ...rows: readonly (readonly TestCell[])[]) {
  const filled = filling(readsOf(ledger(...rows)), options);
  const made = filled && templateFilling(readsOf(...template), filled, options);
  if (!made) throw new Error("没有认出模板");
  return made;
}

/** The cells of a fill as a picture: address → value. */
function picture({ cells }: SheetFill): Record<string, unknown> {
  return Object.fromEntries(cells.map(({ row: at, column, value }) => [`${"ABCDEFGHIJKL"[column]}${at + 1}`, value]));
}

const three = [row("上海甲有限公司", "2026.5.6通过"), row("上海乙有限公司", "已申请评估"), row("上海丙有限公司", null)];

describe("在自己的模板里，从第一个空行写起", () => {
  test("空行够：不插入；标题的季度、落款的单位填上", () => {
    const [fill] = placed(
      [gridOf("情况表", [title, ["（    年第  季度）"], header, [], [], [], [], [], foot])],
      ...three,
    ).fills;
    expect(fill).toMatchObject({ sheet: "情况表", insert: null, like: 3, rows: { from: 3, to: 5 } });
    expect(fill && picture(fill)).toMatchObject({
      A2: "（2026年第3季度）",
      A9: "填报单位：申江区生态环境局",
      A4: 1,
      B4: "上海甲有限公司",
      C4: day("2025-06-20"),
      F4: "2026年5月6日 通过",
      B6: "上海丙有限公司",
    });
  });

  test("空行不够：在最后一个空行之前插入，留一个空行隔开落款", () => {
    const [fill] = placed([gridOf("情况表", [title, ["（2026年第3季度）"], header, [], [], foot])], ...three).fills;
    expect(fill).toMatchObject({ insert: { before: 3, count: 2 }, like: 3, rows: { from: 3, to: 5 } });
    expect(fill && picture(fill)["A8"]).toBe("填报单位：申江区生态环境局");
  });

  test("下面没有落款就一直写下去", () => {
    const [fill] = placed([gridOf("情况表", [title, ["（2026年第3季度）"], header])], ...three).fills;
    expect(fill).toMatchObject({ insert: null, rows: { from: 3, to: 5 } });
  });

  test("预先编好的序号行算空行；栏号行跳过", () => {
    const numbers = header.map((_, index) => index + 1);
    const grid = gridOf("情况表", [title, ["（2026年第3季度）"], header, numbers, [1], [2], [3], [], foot]);
    const [fill] = placed([grid], ...three).fills;
    expect(fill).toMatchObject({ insert: null, rows: { from: 4, to: 6 } });
  });

  test("已经有几家的，接着写，序号接着编", () => {
    const made = placed(
      [gridOf("情况表", [title, ["（2026年第3季度）"], header, row("上海早有限公司", null), [], [], [], [], foot])],
      ...three,
    );
    expect(made.fills[0]).toMatchObject({ like: 3, rows: { from: 4, to: 6 } });
    expect(made.fills[0] && picture(made.fills[0])["A5"]).toBe(2);
    expect(made.notes).toEqual(["模板“情况表”里已有1家，从第5行接着写。"]);
  });

  test("上季度的表作模板：季度改过来，填报时间不动、请核对", () => {
    const made = placed(
      [
        gridOf("情况表", [
          ["附表3 重点行业实施强制性清洁生产审核情况表（2026年二季度）"],
          header,
          [],
          [],
          [],
          [],
          ["填报时间：2026年7月8日"],
        ]),
      ],
      ...three,
    );
    expect(made.fills[0] && picture(made.fills[0])["A1"]).toBe(
      "附表3 重点行业实施强制性清洁生产审核情况表（2026年第3季度）",
    );
    expect(made.notes).toEqual(["模板“情况表”的填报时间“2026年7月8日”没有改动，请核对。"]);
  });

  test("没有写季度的地方，请自行写上", () => {
    expect(placed([gridOf("情况表", [title, header, [], [], [], [], foot])], ...three).notes).toEqual([
      "模板“情况表”没有写年份和季度的地方，请自行写上2026年第3季度。",
    ]);
  });
});

test("填报单位没有填时，模板上印的原样留着", () => {
  const seal = ["区生态环境局（盖章）", null, null, "填报人：", null, "填报时间："];
  const filled = filling(readsOf(ledger(...three)), { ...options, authority: " " });
  const grid = gridOf("情况表", [title, ["（2026年第3季度）"], header, [], [], [], [], [], seal]);
  const made = filled && templateFilling(readsOf(grid), filled, { ...options, authority: " " });
  expect(made?.fills[0] && picture(made.fills[0])["A9"]).toBeUndefined();
  expect(placed([grid], ...three).fills.map((fill) => picture(fill)["A9"])).toEqual(["申江区生态环境局（盖章）"]);
});

describe("模板的栏目与台账不同", () => {
  test("评估分成时间、结果两栏的拆开写，拆不开的写在一格", () => {
    const split = ["企业名称", "名单公布时间", "评估时间", "评估结果", "完成期限"];
    const made = placed([gridOf("情况表", [title, ["（2026年第3季度）"], split, [], [], [], []])], ...three);
    expect(made.fills[0] && picture(made.fills[0])).toEqual({
      A4: "上海甲有限公司",
      B4: day("2025-06-20"),
      C4: day("2026-05-06"),
      D4: "通过",
      E4: day("2026-06-20"),
      A5: "上海乙有限公司",
      B5: day("2025-06-20"),
      C5: "已申请评估",
      E5: day("2026-06-20"),
      A6: "上海丙有限公司",
      B6: day("2025-06-20"),
      E6: day("2026-06-20"),
    });
    expect([...made.columns]).toEqual(expect.arrayContaining(["assessment", "assessedOn", "assessmentResult"]));
    expect(made.columns.has("acceptance")).toBe(false);
  });

  test("没有附表3的文件不是模板", () => {
    const filled = filling(readsOf(ledger(...three)), options);
    expect(filled && templateFilling(readsOf(gridOf("通讯录", [["联系人"]])), filled, options)).toBeNull();
  });
});

describe("有变化时的附表4", () => {
  const changed = [...row("上海甲有限公司", null), "2026年8月更名为上海乙有限公司"];
  const four = [
    ["强制性清洁生产审核名单调整表"],
    ["（    年第  季度）"],
    ["序号", "企业名称", "变化情况", "调整结果", "证明材料", "备注"],
    [],
    [],
    [],
  ];

  function withChange(template: readonly Grid[]) {
    const filled = filling(readsOf(gridOf("台账", [[...header, "备注"], changed])), options);
    const made = filled && templateFilling(readsOf(...template), filled, options);
    if (!made) throw new Error("没有认出模板");
    return made;
  }

  test("模板有附表4就填在里面", () => {
    const made = withChange([gridOf("三", [title, ["（2026年第3季度）"], header, [], []]), gridOf("四", four)]);
    expect(made.added).toBeNull();
    expect(made.fills.map(({ sheet }) => sheet).sort()).toEqual(["三", "四"]);
    const fill = made.fills.find(({ sheet }) => sheet === "四");
    expect(fill && picture(fill)).toMatchObject({ A2: "（2026年第3季度）", B4: "上海甲有限公司", D4: "名称变更" });
  });

  test("没有附表4就另加一张", () => {
    expect(withChange([gridOf("三", [title, ["（2026年第3季度）"], header, [], []])]).added?.name).toBe("附表4");
  });

  test("两张附表在同一工作表上：先填下面的，互不推移", () => {
    const made = withChange([gridOf("合", [title, ["（2026年第3季度）"], header, [], [], foot, [], ...four])]);
    expect(made.fills.map(({ rows }) => rows?.from)).toEqual([10, 3]);
  });

  test("没有变化时附表4只改季度", () => {
    const made = placed([gridOf("三", [title, ["（2026年第3季度）"], header, [], []]), gridOf("四", four)], ...three);
    const fill = made.fills.find(({ sheet }) => sheet === "四");
    expect(fill && picture(fill)).toEqual({ A2: "（2026年第3季度）" });
  });
});
