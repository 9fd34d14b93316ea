import { gridOfBlueprint } from "../../test/support/blueprint-grid";
import { today } from "../../test/support/clean-day";
import { gridOf, readsOf, type TestCell } from "../../test/support/ledger-grid";
import { check } from "../checking/check";
import { day } from "../dates/day";
import type { Blueprint, BlueprintCell } from "./blueprint";
import { fill, type FillOptions } from "./fill";
import { firstRow } from "./annex-sheet";
import type { Made } from "./made";

const quarter = { year: 2026, quarter: 3 } as const;
const options: FillOptions = { quarter, authority: "申江区生态环境局" };
const header = [
  "序号",
  "企业名称",
  "名单公布时间",
  "要求完成期限",
  "审核咨询机构名称",
  "评估时间和评估结果",
  "验收时间和验收结果",
];
const green = "上海绿衡环境科技有限公司";
const listed = { date: "2025-06-20" };
const due = { date: "2026-06-20" };

function ledger(...rows: readonly (readonly TestCell[])[]) {
  return gridOf("强审台账", [header, ...rows]);
}

function filled(rows: readonly (readonly TestCell[])[], more: Partial<FillOptions> = {}): Made {
  const made = fill(readsOf(ledger(...rows)), { ...options, ...more });
  if (!made) throw new Error("没有认出台账");
  return made;
}

function row(name: string, assessment: TestCell, acceptance: TestCell = null): TestCell[] {
  return [1, name, listed, due, green, assessment, acceptance];
}

function cellAt({ cells }: Blueprint, line: number, column: number): BlueprintCell | undefined {
  return cells.find((cell) => cell.row === firstRow + line && cell.column === column);
}

/** The 评估 cell of the only row. */
function assessmentOf(written: TestCell): unknown {
  const [sheet] = filled([row("上海鼎禾电镀有限公司", written)]).blueprints;
  return sheet && cellAt(sheet, 0, 5)?.value;
}

describe("哪些企业列入本季度的附表3", () => {
  const names = ({ blueprints: [sheet] }: Made) =>
    (sheet?.cells ?? []).flatMap(({ row: at, column, value }) =>
      at >= firstRow && column === 1 && value ? [value] : [],
    );
  const rows = [
    [
      1,
      "上海甲有限公司",
      { date: "2024-06-28" },
      { date: "2025-06-28" },
      green,
      "2025年5月22日 通过",
      "2026年6月9日 通过",
    ],
    [
      2,
      "上海乙有限公司",
      { date: "2024-06-28" },
      { date: "2025-06-28" },
      green,
      "2025年5月22日 通过",
      "2026年7月1日 通过",
    ],
    [3, "上海丙有限公司", { date: "2026-09-30" }, { date: "2027-09-30" }, null, null, null],
    [4, "上海丁有限公司", { date: "2026-10-01" }, { date: "2027-10-01" }, null, null, null],
    [
      5,
      "上海戊有限公司",
      { date: "2024-06-28" },
      { date: "2025-06-28" },
      green,
      "2025年5月22日 通过",
      "2026年6月9日 未通过",
    ],
    [6, "上海己有限公司", { date: "2024-06-28" }, { date: "2025-06-28" }, green, "2025年5月22日 通过", "通过"],
  ];

  test("季末前公布、季初前没有验收的列入；本季度验收的、没通过的、验收日不明的都留着", () => {
    const made = filled(rows);
    expect(names(made)).toEqual(["上海乙有限公司", "上海丙有限公司", "上海戊有限公司", "上海己有限公司"]);
    expect(made.leftOut).toMatchObject([
      { enterprise: "上海甲有限公司", reason: "accepted", at: { sheet: "强审台账", row: 1, column: 1 } },
      { enterprise: "上海丁有限公司", reason: "listed-later" },
    ]);
    expect(made.notes).toEqual([expect.stringContaining("上海己有限公司）的验收日期不够确切")]);
  });

  test("--all 一家不落", () => {
    expect(names(filled(rows, { all: true }))).toHaveLength(6);
  });

  test("序号重新编", () => {
    const [sheet] = filled(rows).blueprints;
    expect(sheet && [0, 1, 2, 3].map((line) => cellAt(sheet, line, 0)?.value)).toEqual([1, 2, 3, 4]);
  });

  test("没有企业名称、看不出公布时间的行不丢，逐行说明", () => {
    const made = filled([
      [1, null, listed, due, green, null, null],
      [2, "上海乙有限公司", "不详", due, green, null, null],
    ]);
    expect(made.rows).toBe(2);
    expect(made.notes.join()).toMatch(/第2行没有企业名称.*第3行（上海乙有限公司）看不出名单公布时间/);
  });

  test("本季度撤销的留着，以前季度撤销、终止、移交的移出；以后重新列入名单的不算", () => {
    const four = (period: string, ...entries: readonly string[][]) =>
      gridOf(`附表4${period}`, [
        ["强制性清洁生产审核名单调整表"],
        [`（${period}）`],
        ["序号", "企业名称", "变化情况", "调整结果", "证明材料", "备注"],
        ...entries.map((entry, index) => [index + 1, ...entry]),
      ]);
    const made = fill(
      readsOf(
        ledger(row("上海甲有限公司", null), row("上海乙有限公司", null), row("上海丙有限公司", null), [
          4,
          "上海甲有限公司",
          { date: "2026-07-17" },
          { date: "2027-07-17" },
          green,
          null,
          null,
        ]),
        four(
          "2026年第2季度",
          ["上海甲有限公司", "企业关停并转", "名单撤销", "注销证明"],
          ["上海乙有限公司", "整体搬迁至江苏省", "审核终止"],
        ),
        four("2026年第3季度", ["上海丙有限公司", "企业关停并转：2026年8月注销", "名单撤销", "注销证明"]),
      ),
      options,
    );
    expect(made && names(made)).toEqual(["上海丙有限公司", "上海甲有限公司"]);
    expect(made?.leftOut.map(({ reason }) => reason)).toEqual(["revoked", "terminated"]);
    expect(made?.blueprints.map(({ name }) => name)).toEqual(["附表3", "附表4"]);
  });
});

describe("评估和验收写成一种样子，意思不变", () => {
  test.each<[TestCell, unknown]>([
    ["2026.5.6通过", "2026年5月6日 通过"],
    ["2026/5/6 合格", "2026年5月6日 通过"],
    ["通过（2026-05-06）", "2026年5月6日 通过"],
    ["2026年5月28日\n通过", "2026年5月28日 通过"],
    ["2026年5月6日现场评估，结果：通过", "2026年5月6日 通过"],
    ["2026年5月 通过", "2026年5月 通过"],
    [{ date: "2026-05-06" }, "2026年5月6日"],
    [{ date: "2026-05-01", format: 'yyyy"年"m"月"' }, "2026年5月"],
    ["2026.5.6 不通过", "2026年5月6日 未通过"],
    ["2026年6月3日评估，未通过；9月28日复评通过", "2026年6月3日 未通过；2026年9月28日 通过"],
    ["2026.5.6 通过（88分）", "2026年5月6日 通过（88分）"],
    ["通过", "通过"],
  ])("%j → %s", (written, expected) => {
    expect(assessmentOf(written)).toBe(expected);
  });

  test.each<TestCell>([
    "2026年5月6日 原则通过",
    "2026.5.6 通过，整改后报送终稿",
    "报告编制中",
    "已申请评估",
    "/",
    "预计2026年11月评估",
    "2026年5月6日-7日 通过",
    "暂缓（见附表4）",
    "88分",
    "已评估",
    "见专家意见",
  ])("照抄：%s", (written) => {
    expect(assessmentOf(written)).toBe(written);
  });

  test("分成时间、结果两栏的合写成一格；两栏都写“未开展”的只写一次", () => {
    const split = gridOf("台账", [
      ["序号", "企业名称", "名单公布时间", "评估时间", "评估结果", "验收时间", "验收结果"],
      [1, "上海甲有限公司", listed, { date: "2026-05-06" }, "通过", "未开展", "未开展"],
      [2, "上海乙有限公司", listed, { date: "2026-05-06" }, "基本通过", null, "待验收"],
    ]);
    const [sheet] = fill(readsOf(split), options)?.blueprints ?? [];
    expect(sheet && [0, 1].map((line) => [5, 6].map((column) => cellAt(sheet, line, column)?.value))).toEqual([
      ["2026年5月6日 通过", "未开展"],
      ["2026年5月6日 基本通过", "待验收"],
    ]);
  });

  test("季末以后的评估、验收不填，并说明原文", () => {
    const made = filled([row("上海甲有限公司", "2026年6月3日未通过；2026年10月8日通过", { date: "2026-11-20" })]);
    const [sheet] = made.blueprints;
    expect(sheet && cellAt(sheet, 0, 5)?.value).toBe("2026年6月3日 未通过");
    expect(sheet && cellAt(sheet, 0, 6)?.value).toBeUndefined();
    expect(made.notes).toEqual([
      expect.stringMatching(
        /F2：2026年10月8日的评估在本季度结束之后，没有填入（原文“2026年6月3日未通过；2026年10月8日通过”）/,
      ),
      expect.stringMatching(/G2：2026年11月20日的验收在本季度结束之后/),
    ]);
  });

  test("看不懂的照抄，并请核对", () => {
    const made = filled([row("上海甲有限公司", "ABC-7")]);
    expect(made.notes).toEqual([expect.stringContaining("“ABC-7”没有看懂，照原文填入")]);
  });

  test("同上、合并的咨询机构填成名称", () => {
    const [sheet] = filled([
      row("上海甲有限公司", null),
      [2, "上海乙有限公司", listed, due, "同上", null, null],
    ]).blueprints;
    expect(sheet && cellAt(sheet, 1, 4)?.value).toBe(green);
  });
});

describe("日期", () => {
  const dates = (published: TestCell, limit: TestCell) => {
    const [sheet] = filled([[1, "上海甲有限公司", published, limit, green, null, null]]).blueprints;
    return sheet && [cellAt(sheet, 0, 2)?.value, cellAt(sheet, 0, 3)?.value];
  };

  test("文本写的日期成为真日期，“一年内”算出那一天", () => {
    expect(dates("2025.6.20", "一年内")).toEqual([day("2025-06-20"), day("2026-06-20")]);
  });

  test("只写到月的、写着延期的照抄", () => {
    expect(dates("2025年6月", "延期至2026年12月31日")).toEqual(["2025年6月", "延期至2026年12月31日"]);
  });

  test("1904日期系统的工作簿不差4年", () => {
    const grid = gridOf("台账", [header, [1, "上海甲有限公司", listed, due, green, null, null]], { date1904: true });
    const shifted = {
      ...grid,
      values: grid.values.map((line, at) =>
        line.map((value, column) => (at > 0 && (column === 2 || column === 3) ? Number(value) - 1462 : value)),
      ),
    };
    const [sheet] = fill(readsOf(shifted), options)?.blueprints ?? [];
    expect(sheet && cellAt(sheet, 0, 2)?.value).toBe(day("2025-06-20"));
  });
});

describe("带不过去的都说出来", () => {
  test("多出的栏目、备注、内容相同的重复行、其他季度的表、自愿性的表", () => {
    const head = [...header, "联系人", "统一社会信用代码", "备注"];
    const one = [...row("上海甲有限公司", null), "沈工", null, "报告按期提交"];
    const made = fill(
      readsOf(
        gridOf("2025年", [head, one]),
        gridOf("2026年", [head, one]),
        gridOf("附表3二季度", [
          ["重点行业实施强制性清洁生产审核情况表（2026年第2季度）"],
          header,
          row("上海甲有限公司", null),
        ]),
        gridOf("自愿", [["自愿性清洁生产审核台账"], header, row("上海丙有限公司", null)]),
      ),
      options,
    );
    expect(made?.rows).toBe(1);
    expect(made?.leftOut).toMatchObject([{ enterprise: "上海甲有限公司", reason: "repeated" }]);
    expect(made?.notes).toEqual([
      "工作表“自愿”是自愿性清洁生产审核，没有采用。",
      "没有采用其他季度的工作表：“附表3二季度”。",
      "“2025年”的这些栏目新表没有，没有带入：联系人。",
      "“2025年”第2行（上海甲有限公司）：备注“报告按期提交”没有带入，附表3没有备注栏。",
    ]);
  });
});

describe("填出来的表", () => {
  test("= + - @ 开头的名称还是文本", () => {
    const names = ["=1+1有限公司", "+甲有限公司", "-乙有限公司", "@丙有限公司"];
    const [sheet] = filled(names.map((name) => row(name, null))).blueprints;
    expect(sheet && names.map((_, line) => cellAt(sheet, line, 1))).toMatchObject(names.map((value) => ({ value })));
    expect(sheet?.cells.some(({ formula }) => formula !== undefined)).toBe(false);
  });

  test("再认、再读，每行的意思一样；检查只提示落款没填", () => {
    const rows = [
      [1, "上海甲有限公司", { date: "2025-11-14" }, { date: "2026-11-13" }, green, "2026.9.15通过", "待验收"],
      [
        2,
        "上海乙有限公司",
        { date: "2025-11-14" },
        "2026年11月",
        "自行审核",
        "2026年8月3日未通过，2026年9月28日复评通过",
        "/",
      ],
      [3, "上海丙有限公司", { date: "2026-07-17" }, { date: "2027-07-16" }, green, null, null],
    ];
    const before = readsOf(ledger(...rows))[0]?.table.rows;
    const sheets = filled(rows).blueprints.map(gridOfBlueprint);
    const after = readsOf(...sheets)[0]?.table.rows;
    expect(after?.map(({ values }) => values)).toEqual(
      before?.map(({ values }) => ({ ...values, remarks: null, serialNumber: expect.anything() })),
    );
    const run = check(sheets, { today });
    expect(run.sheets.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      "sign-off-missing",
      "sign-off-missing",
    ]);
  });

  test("没有台账时没有表", () => {
    expect(
      fill(
        readsOf(
          gridOf("通讯录", [
            ["联系人", "电话"],
            ["沈工", "55501100"],
          ]),
        ),
        options,
      ),
    ).toBeNull();
  });
});
