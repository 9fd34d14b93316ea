import fc from "fast-check";
import { runs } from "../support/runs";
import { check } from "../../src/checking/check";
import { safeFixes, type ChosenFix } from "../../src/checking/fixes";
import type { CheckRun } from "../../src/checking/run";
import { deadlines } from "../../src/deadlines/deadlines";
import { day, isoOf, partsOf, serialOf, type Day } from "../../src/dates/day";
import type { CellValue, Grid } from "../../src/sheets/grid";
import { statusHeadings } from "../support/annex-lines";
import { withCell, withFormat } from "../support/grid-edits";
import { gridOf } from "../support/sheet-canvas";

const today = day("2026-10-09");

const formats = fc.constantFrom(
  "General",
  "@",
  "0",
  "0.00",
  "yyyy/m/d",
  'yyyy"年"m"月"d"日"',
  '[$-804]yyyy"年"m"月"',
  'yyyy"年"m"月"',
  "mmm-yy",
  "yyyy-mm",
  "yyyy",
  'yyyy"年"',
  "h:mm",
  "hh:mm:ss",
  "[h]:mm",
  "yyyy-mm-dd hh:mm",
  "m/d",
  '"第"0"批"',
);

const written: readonly ((on: Day) => string)[] = [
  (on) => isoOf(on),
  (on) => isoOf(on).replaceAll("-", "."),
  (on) => isoOf(on).replaceAll("-", ""),
  (on) => `${partsOf(on).year}年${partsOf(on).month}月${partsOf(on).date}日`,
  (on) => `${partsOf(on).year}.${partsOf(on).month}.${partsOf(on).date}`,
  (on) => ` ${isoOf(on).slice(2).replaceAll("-", ".")}`,
  (on) => `${partsOf(on).year}年${partsOf(on).month}月`,
  (on) => `${partsOf(on).year}.${partsOf(on).month}`,
  (on) => `${partsOf(on).year}年第一批`,
  (on) => String(on),
];

interface Written {
  readonly value: (date1904: boolean) => CellValue;
  readonly format: string;
}

const dateCell = (first: string, last: string): fc.Arbitrary<Written> =>
  fc
    .record({
      on: fc.integer({ min: day(first), max: day(last) }),
      form: fc.integer({ min: 0, max: written.length + 3 }),
      format: formats,
    })
    .map(({ on, form, format }) => ({
      format,
      value: (date1904) =>
        written[form]?.(on as Day) ?? (form === written.length ? "一年内" : serialOf(on as Day, date1904)),
    }));

const rowOf = fc.record({
  listed: dateCell("2023-01-05", "2026-09-20"),
  until: dateCell("2024-01-05", "2027-09-20"),
  number: fc.constantFrom<CellValue>(1, 2, 3, 7, null, "2"),
  name: fc.constantFrom(
    "上海申岚精细化工有限公司",
    " 上海鼎禾电镀 有限公司",
    "上海东昶厂\u200b",
    "SHEN  LAN CO., LTD.",
  ),
  assessed: fc.constantFrom<CellValue>("/", "2026年5月6日 通过", "6月5日通过", "停产"),
});

const ledger = fc.record({ rows: fc.array(rowOf, { minLength: 1, maxLength: 5 }), date1904: fc.boolean() });

function sheetOf({ rows, date1904 }: typeof ledger extends fc.Arbitrary<infer Value> ? Value : never): Grid {
  const lines = rows.map(({ listed, until, number, name, assessed }): CellValue[] => [
    number,
    name,
    listed.value(date1904),
    until.value(date1904),
    "自行审核",
    assessed,
    "/",
  ]);
  const head = [["重点行业实施强制性清洁生产审核情况表"], ["（2026年第3季度）"], statusHeadings];
  const foot = [["申江区生态环境局（盖章）"], ["填报人：沈知微"], ["填报时间：2026年10月9日"]];
  const grid = gridOf([...head, ...lines, ...foot], { date1904 });
  return rows.reduce(
    (sheet, { listed, until }, index) =>
      withFormat(withFormat(sheet, index + 3, 2, listed.format), index + 3, 3, until.format),
    grid,
  );
}

function fixed(grid: Grid, chosen: readonly ChosenFix[]): Grid {
  return chosen
    .flatMap(({ fix }) => fix.writes)
    .reduce((sheet, { place: { row, column }, value, numberFormat }) => {
      const typed = withCell(sheet, row, column, value);
      return numberFormat === undefined ? typed : withFormat(typed, row, column, numberFormat);
    }, grid);
}

/** Every due day and its state, by enterprise. */
function dueDays(grid: Grid) {
  return deadlines([grid], { today })
    .enterprises.flatMap(({ reference, items }) =>
      items.map(({ kind, due, rolledDue, state }) => `${reference?.cell ?? ""} ${kind} ${due} ${rolledDue} ${state}`),
    )
    .sort();
}

/** What is found apart from what the fixes mend, and its words. */
function otherFindings(run: CheckRun, mended: ReadonlySet<string>) {
  return run.sheets
    .flatMap(({ findings }) => findings)
    .map(({ rule, cell, severity, message }) => ({ key: `${rule}@${cell}`, severity, message }))
    .filter(({ key }) => !mended.has(key));
}

test("安全修正不改变任何期限、结论和别的发现，不管单元格是什么数字格式", () => {
  let made = 0;
  fc.assert(
    fc.property(ledger, (drawn) => {
      const grid = sheetOf(drawn);
      const before = check([grid], { today });
      const chosen = safeFixes(before);
      if (chosen.length === 0) return;
      made += chosen.length;
      const mendedGrid = fixed(grid, chosen);
      const after = check([mendedGrid], { today });
      const mended = new Set(chosen.map(({ finding: { rule, cell } }) => `${rule}@${cell}`));
      expect(dueDays(mendedGrid)).toEqual(dueDays(grid));
      expect(otherFindings(after, mended)).toEqual(otherFindings(before, mended));
      expect(after.sheets.map(({ asOf, rows }) => ({ asOf, rows }))).toEqual(
        before.sheets.map(({ asOf, rows }) => ({ asOf, rows })),
      );
    }),
    { numRuns: runs(120), seed: 20261009 },
  );
  expect(made).toBeGreaterThan(120);
});
