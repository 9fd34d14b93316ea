import fc from "fast-check";
import { check } from "../../src/checking/check";
import type { DeadlineKind } from "../../src/deadlines/deadline-kinds";
import { deadlines } from "../../src/deadlines/deadlines";
import { newest } from "../../src/checking/verdict";
import { addDays, addMonths, chineseOf, day, isoOf, partsOf, serialOf, type Day } from "../../src/dates/day";
import type { CellValue, Grid } from "../../src/sheets/grid";
import { ledgerOf, type LedgerRow } from "../support/deadline-ledger";
import { buildSheet } from "../support/sheet-builder";
import { gridOf } from "../support/sheet-canvas";

/** Which rules make which deadline overdue, and the other way round. */
const pairs: readonly (readonly [DeadlineKind, readonly string[]])[] = [
  ["start", ["start-unrecorded"]],
  ["completion", ["assessment-overdue", "assessment-failed-overdue"]],
  ["acceptance", ["acceptance-overdue"]],
];

/** Rows of the newest quarter's 附表3 that the rules call late, per kind, as “sheet row”. */
function reportedRows(grids: readonly Grid[], asOf: Day | undefined, today: Day): string[] {
  const { sheets } = check(grids, { today, ...(asOf === undefined ? {} : { asOf }) });
  const current = newest(sheets).filter(({ annex }) => annex === 3);
  return current
    .flatMap(({ findings }) => findings)
    .flatMap(({ rule, place }) =>
      pairs.filter(([, rules]) => rules.includes(rule)).map(([kind]) => `${kind} ${place.sheet} ${place.row}`),
    )
    .sort();
}

/** The rows that the deadlines call overdue, in the same terms. */
function overdueRows(grids: readonly Grid[], asOf: Day | undefined, today: Day): string[] {
  const { enterprises } = deadlines(grids, { today, ...(asOf === undefined ? {} : { asOf }) });
  return enterprises
    .flatMap(({ items, reference }) =>
      items
        .filter(({ state }) => state === "overdue")
        .map(({ kind }) => `${kind} ${reference?.place.sheet} ${reference?.place.row}`),
    )
    .sort();
}

const listedOn = fc.integer({ min: day("2023-06-01"), max: day("2024-12-31") }).map((serial) => serial as Day);
const someDays = fc.integer({ min: -40, max: 1_100 });

/** A day as one clerk or another writes it. */
const written = (on: Day): fc.Arbitrary<CellValue> => {
  const { year, month } = partsOf(on);
  return fc.constantFrom<CellValue>(isoOf(on), chineseOf(on), serialOf(on), `${year}年${month}月`);
};

const nothing = fc.constantFrom<CellValue>(null, "/", "无", "未开展", "已启动", "待评估", "见纪要", "2027年1月计划");

/** An event some days after 公布, passed or not, perhaps after an earlier failure. */
const milestone = (from: Day): fc.Arbitrary<CellValue> =>
  fc.oneof(
    nothing,
    fc.tuple(someDays, fc.constantFrom("通过", "未通过", "")).map(([days, result]) => {
      return `${chineseOf(addDays(from, days))} ${result}`.trim();
    }),
    someDays.map((days) => `${isoOf(addDays(from, days))} 未通过；${isoOf(addDays(from, days + 90))} 通过`),
  );

const optional = (from: Day): fc.Arbitrary<LedgerRow> =>
  fc.record(
    {
      启动时间: someDays.chain((days) => written(addDays(from, days))),
      合同签订时间: fc.constantFrom<CellValue>(null, isoOf(addDays(from, 30))),
      报告提交时间: someDays.map((days) => isoOf(addDays(from, days))),
      信息公开时间: fc.constantFrom<CellValue>(null, isoOf(addDays(from, 20))),
      收文时间: fc.constantFrom<CellValue>(null, isoOf(addDays(from, 9))),
      备注: fc.constantFrom<CellValue>(null, "经同意延期", "停产", "已恢复生产", "待回访", "尽快"),
    },
    { requiredKeys: [] },
  );

const row: fc.Arbitrary<LedgerRow> = listedOn.chain((from) =>
  fc
    .record({
      公布: fc.oneof({ weight: 8, arbitrary: written(from) }, { weight: 1, arbitrary: fc.constant<CellValue>(null) }),
      要求完成期限: fc.constant<CellValue>(isoOf(addMonths(from, 12))),
      机构: fc.constantFrom<CellValue>(null, "/", "自行审核", "上海绿衡环境科技有限公司"),
      评估: milestone(from),
      验收: milestone(from),
    })
    .chain((columns) => optional(from).map((others) => ({ ...columns, ...others }))),
);

const adjustments = fc
  .array(
    fc.tuple(fc.nat(19), fc.constantFrom("审核暂缓", "名单撤销", "审核终止", "名称变更", "继续开展审核", "看不懂")),
    {
      maxLength: 2,
    },
  )
  .map((entries) =>
    gridOf(
      [
        ["序号", "企业名称", "变化情况", "调整结果", "证明材料", "备注"],
        ...entries.map(([at, result], index) => [
          index + 1,
          `上海申江第${at + 1}机械厂`,
          "其他：说明",
          result,
          "照片",
          "",
        ]),
      ],
      { name: "附表4" },
    ),
  );

const missingColumn = fc.constantFrom<readonly string[]>([], [], ["审核咨询机构名称"], ["验收时间和验收结果"]);

/** A limit's day, the day before and after matter most: as-of days are drawn near the limits of some row. */
const asOfDay = fc
  .tuple(listedOn, fc.constantFrom(2, 12, 12, 24, 26, 30), fc.integer({ min: -4, max: 12 }))
  .map(([from, months, days]) => addDays(addMonths(from, months), days));

describe("期限与规则一致：规则报逾期的，这里逾期；这里逾期的，规则报", () => {
  test("任意台账、任意日子", () => {
    let overdue = 0;
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 5, maxLength: 12 }),
        missingColumn,
        adjustments,
        asOfDay,
        (rows, without, annex4, asOf) => {
          const grids = [ledgerOf(rows, {}, without), annex4];
          const here = overdueRows(grids, asOf, asOf);
          overdue += here.length;
          expect(here).toEqual(reportedRows(grids, asOf, asOf));
        },
      ),
      { numRuns: 250, seed: 20261009 },
    );
    expect(overdue).toBeGreaterThan(100);
  });

  test("一百二十种写法的附表3，各按自己的填报时间", () => {
    const today = day("2026-10-09");
    let overdue = 0;
    for (let seed = 1; seed <= 120; seed += 1) {
      const { grid, style } = buildSheet(seed);
      if (style.annex === 4) continue;
      const here = overdueRows([grid], undefined, today);
      overdue += here.length;
      expect([seed, here]).toEqual([seed, reportedRows([grid], undefined, today)]);
    }
    expect(overdue).toBeGreaterThan(30);
  });
});
