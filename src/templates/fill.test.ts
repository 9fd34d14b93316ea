import { gridOfBlueprint } from "../../test/support/blueprint-grid";
import { today } from "../../test/support/clean-day";
import { cellAt, due, filled, green, header, ledger, listed, options, row } from "../../test/support/filled-ledger";
import { gridOf, readsOf, type TestCell } from "../../test/support/ledger-grid";
import { check } from "../checking/check";
import { firstRow } from "./blueprints/annex-sheet";
import { fill } from "./fill";
import type { Made } from "./made";

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
      "“2025年”第2行（上海甲有限公司）：“报告按期提交”写入评估栏，附表3没有别处可写。",
      "“2025年”的这些栏目新表没有，没有带入：联系人。",
    ]);
  });
});

describe("评估、验收只写在备注里的，写进自己的栏", () => {
  const one = (assessed: TestCell, accepted: TestCell, remarks: string) => {
    const made = fill(
      readsOf(
        gridOf("台账", [
          [...header, "备注"],
          [...row("上海甲有限公司", assessed, accepted), remarks],
        ]),
      ),
      options,
    );
    const [sheet] = made?.blueprints ?? [];
    return { cells: sheet && [5, 6].map((column) => cellAt(sheet, 0, column)?.value), notes: made?.notes };
  };

  test("评估写在备注，评估栏空着", () => {
    expect(one(null, null, "2026年7月8日评估通过，上季度漏填")).toEqual({
      cells: ["2026年7月8日评估通过", undefined],
      notes: [
        "“台账”第2行（上海甲有限公司）：“2026年7月8日评估通过”写入评估栏，附表3没有别处可写。",
        "“台账”第2行（上海甲有限公司）：备注“2026年7月8日评估通过，上季度漏填”没有带入，附表3没有备注栏。",
      ],
    });
  });

  test("评估栏只写了启动，接着写；验收也在备注的，写进验收栏", () => {
    expect(one("已启动", null, "2026年7月8日评估通过").cells).toEqual(["已启动；2026年7月8日评估通过", undefined]);
    expect(one("2026.6.3通过", "/", "2026年9月8日验收合格").cells).toEqual([
      "2026年6月3日 通过",
      "2026年9月8日验收合格",
    ]);
  });

  test("自己的栏里写着的、季末以后的、还只是计划的，都不写", () => {
    expect(one("2026.6.3通过", null, "2026年6月3日评估通过").cells).toEqual(["2026年6月3日 通过", undefined]);
    expect(one(null, null, "2026年10月8日评估通过").cells).toEqual([undefined, undefined]);
    expect(one(null, null, "计划2026年11月评估").cells).toEqual([undefined, undefined]);
  });
});

describe("附表3没有栏目可写的，写进评估栏", () => {
  const head = [...header, "启动时间", "报告提交时间"];
  const one = (assessed: TestCell, started: string, submitted: TestCell) => {
    const cells = [...row("上海甲有限公司", assessed), { date: started }, submitted];
    const [sheet] = fill(readsOf(gridOf("台账", [head, cells])), options)?.blueprints ?? [];
    return sheet && cellAt(sheet, 0, 5)?.value;
  };

  test("按期提交的报告跟着晚了的评估走，日期仍是评估的", () => {
    expect(one({ date: "2026-07-08" }, "2025-07-01", { date: "2026-06-01" })).toBe(
      "2026年7月8日评估；2026年6月1日提交审核报告",
    );
  });

  test("晚了的启动不丢", () => {
    expect(one("2026.5.6通过", "2025-09-30", null)).toBe("2026年5月6日 通过；2025年9月30日启动审核");
    expect(one("2026.5.6通过", "2025-07-30", null)).toBe("2026年5月6日 通过");
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
