import { ledgerOf, listed, timelineOf, type LedgerRow } from "../../test/support/deadline-ledger";
import { gridOf } from "../../test/support/sheet-canvas";
import { check } from "../checking/check";
import { day, isoOf } from "../dates/day";
import { archiveDocuments } from "./deadline-bureau";
import { basisOf, deadlineKinds } from "./deadline-kinds";
import { deadlines, deadlinesIn } from "./deadlines";

const asOf = day("2026-10-09");
const view = (rows: readonly LedgerRow[]) => deadlines([ledgerOf(rows)], { asOf });

describe("企业一行说的是哪一项", () => {
  test.each<[string, LedgerRow, string, string, string]>([
    ["刚公布：信息公开", { 公布: "2026-09-18" }, "2026-10-09", "disclosure", "due-soon"],
    ["公开了：启动", { 公布: "2026-09-18", 信息公开时间: "2026-09-25" }, "2026-10-09", "start", "due-soon"],
    ["启动了：完成审核", { 公布: "2026-07-17", 机构: "自行审核" }, "2026-10-09", "completion", "upcoming"],
    ["评估了：验收，而不是归档", { ...listed, 评估: "2026年9月28日 通过" }, "2026-10-09", "acceptance", "upcoming"],
    [
      "验收了：已完成，而不是归档",
      { ...listed, 评估: "2026年1月5日 通过", 验收: "2026年9月30日 通过" },
      "2026-10-09",
      "acceptance",
      "done",
    ],
    ["逾期的先说", listed, "2026-10-09", "completion", "overdue"],
    ["一年都过了，就不再说没有启动", { 公布: "2025-06-20" }, "2026-10-09", "completion", "overdue"],
  ])("%s", (_, row, on, kind, state) => {
    expect(timelineOf(row, on).headline).toMatchObject({ kind, state });
  });
});

test("急的在前：逾期最久的、最近到期的、说不清的、未到期的、不计的、已完成的", () => {
  const rows: LedgerRow[] = [
    { ...listed, 评估: "2025年12月1日 通过", 验收: "2026年6月11日 通过" },
    { ...listed, 备注: "停产" },
    { ...listed, 公布: "2026-07-17" },
    { ...listed, 评估: "待评估" },
    { ...listed, 公布: "2025-11-14" },
    { ...listed, 公布: "2025-08-29" },
    listed,
  ];
  expect(view(rows).enterprises.map(({ headline }) => `${headline.state} ${headline.daysLeft}`)).toEqual([
    "overdue -109",
    "overdue -39",
    "due-soon 38",
    "unknown -109",
    "upcoming 283",
    "excused -109",
    "done 255",
  ]);
});

describe("本局要办", () => {
  test.each([
    ["2026-10-09", "2026-10-10", "2027-03-01"],
    ["2026-10-10", "2026-10-10", "2027-03-01"],
    ["2026-10-11", "2027-01-11", "2027-03-01"],
    ["2027-01-11", "2027-01-11", "2027-03-01"],
    ["2027-01-12", "2027-04-12", "2027-03-01"],
    ["2027-03-01", "2027-04-12", "2027-03-01"],
    ["2027-03-02", "2027-04-12", "2028-02-29"],
  ])("%s：季报%s，年度总结%s", (on, report, summary) => {
    const { bureau } = deadlines([ledgerOf([listed])], { asOf: day(on) });
    expect(bureau.map(({ rolledDue }) => isoOf(rolledDue))).toEqual([report, summary]);
    expect(bureau.every(({ enterprise, reference }) => enterprise === null && reference === null)).toBe(true);
  });

  test("归档按评估、验收各成一项，近的在前；过了一个月的不列", () => {
    const rows = [
      { ...listed, 评估: "2026年9月28日 通过" },
      { ...listed, 评估: "2026年9月15日 通过", 机构: "上海绿衡环境科技有限公司" },
      { ...listed, 评估: "2026年6月11日 通过" },
      { ...listed, 评估: "2025年12月1日 通过", 验收: "2026年10月8日 通过" },
      { ...listed, 评估: "2026年9月30日 未通过" },
    ];
    expect(
      view(rows).archives.map(({ kind, open }) => [
        kind,
        ...open.map(({ item, commissioned }) => `${item.enterprise} ${isoOf(item.rolledDue)} ${commissioned}`),
      ]),
    ).toEqual([
      ["archive-assessment", "上海申江第2机械厂 2026-10-15 true", "上海申江第1机械厂 2026-10-28 false"],
      ["archive-acceptance", "上海申江第4机械厂 2026-11-09 false"],
    ]);
  });

  test("附表2的材料：自行审核的不要合同和机构情况表", () => {
    const numbers = (...archive: Parameters<typeof archiveDocuments>) =>
      archiveDocuments(...archive).flatMap(({ items }) => items.map(({ number }) => number));
    expect(numbers("archive-assessment", true)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(numbers("archive-assessment", false)).toEqual([1, 3, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(numbers("archive-acceptance", true)).toEqual([13, 14, 15, 16, 17, 18, 19, 20, 21, 22]);
  });
});

test("每一项期限都有名称和指引原文", () => {
  for (const kind of Object.keys(deadlineKinds) as (keyof typeof deadlineKinds)[]) {
    expect(deadlineKinds[kind].name).not.toBe("");
    expect(basisOf(kind)).toMatch(/^[三四五六].+：“.+”$|^二.+：“.+”$/);
  }
});

describe("看哪些表", () => {
  const quarter = (title: string, name: string, enterprise: string) =>
    gridOf(
      [
        ["附表3"],
        ["重点行业实施强制性清洁生产审核情况表"],
        [title],
        [
          "序号",
          "企业名称",
          "名单公布时间",
          "要求完成期限",
          "审核咨询机构名称",
          "评估时间和评估结果",
          "验收时间和验收结果",
        ],
        [1, enterprise, "2025-06-20", "2026-06-19", "自行审核", "", ""],
      ],
      { name },
    );

  test("几个季度的工作簿只看最新的一个季度", () => {
    const grids = [
      quarter("（2026年第2季度）", "二季度", "上海甲厂"),
      quarter("（2026年第3季度）", "三季度", "上海乙厂"),
    ];
    const { enterprises, asOf: on } = deadlines(grids, { today: asOf, from: "sheet" });
    expect(enterprises.map(({ enterprise }) => enterprise)).toEqual(["上海乙厂"]);
    expect(isoOf(on)).toBe("2026-09-30");
  });

  test("没有公布时间的行只数不算", () => {
    const { enterprises, unclear } = view([listed, { 机构: "自行审核", 评估: "2026年6月11日 通过" }]);
    expect([enterprises.length, unclear]).toEqual([1, 1]);
  });

  test("什么也没认出来：只有本局的日子，按今天算", () => {
    const empty = deadlines([gridOf([["通讯录"], ["张三", "139"]])], { today: asOf });
    expect(empty).toMatchObject({ asOf, enterprises: [], archives: [], unclear: 0 });
    expect(empty.bureau).toHaveLength(2);
  });

  test("检查之后问到的与单独算的一样，改一行之后也一样", () => {
    const before = ledgerOf([listed, { ...listed, 公布: "2025-11-14" }, listed, listed, listed]);
    const after = ledgerOf([
      listed,
      { ...listed, 公布: "2025-11-14", 评估: "2026年6月11日 通过" },
      listed,
      listed,
      listed,
    ]);
    const run = check([before], { today: asOf });
    expect(deadlinesIn(run.judged, { today: asOf })).toEqual(deadlines([before], { today: asOf }));
    const changed = { ...after, top: 2, values: after.values.slice(2, 3), numberFormats: [["General"]] };
    const again = run.recheck(changed);
    expect(again).not.toBeNull();
    expect(again && deadlinesIn(again.judged, { today: asOf })).toEqual(deadlines([after], { today: asOf }));
  });
});

test("事件按先后排，日期在今后的不画", () => {
  const row = {
    ...listed,
    启动时间: "2025-08-01",
    报告提交时间: "2026-05-08",
    评估: "2026.6.3 未通过；2026.7.11 通过",
    验收: "2026年12月1日 通过",
  };
  expect(timelineOf(row, "2026-10-09").events.map(({ kind, on }) => `${kind} ${isoOf(on.latest)}`)).toEqual([
    "start 2025-08-01",
    "report 2026-05-08",
    "assessment 2026-06-03",
    "assessment 2026-07-11",
  ]);
});
