import { runs } from "../../test/support/runs";
import { buildSheet, type BuiltSheet, type RowTruth } from "../../test/support/sheet-builder";
import type { MilestoneTruth } from "../../test/support/enterprise-rows";
import type { Milestone } from "../cells/milestone/milestone";
import type { AdjustmentTable, StatusTable } from "../ledger/tables";
import { day, isoOf } from "../dates/day";
import { keyOf } from "../ledger/row-key";
import { locate } from "./locate";
import { readTable, type ReadTable } from "./read";
import { recognise } from "./recognise/recognise";

const seeds = Array.from({ length: runs(400) }, (_, index) => index + 1);
const asOf = day("2027-12-31");

function onlyLayout({ grid }: BuiltSheet) {
  const { layouts, reason } = recognise(grid);
  expect({ found: layouts.length, reason }).toEqual({ found: 1, reason: null });
  const [layout] = layouts;
  if (!layout) throw new Error("nothing recognised");
  return layout;
}

function said(milestone: Milestone | null): MilestoneTruth {
  const last = milestone?.rounds.at(-1);
  return { on: last?.on?.latest ?? null, result: last?.result ?? null };
}

function heads({ style }: BuiltSheet): string {
  return `附表${style.annex}, ${style.header}, ${style.foot}, ${style.bands}`;
}

function expectRow(read: ReadTable, truth: RowTruth, position: number): void {
  const row = read.table.rows[position];
  expect(row?.values.enterprise?.name).toBe(truth.enterprise);
  expect(row?.values.serialNumber?.number ?? null).toBe(truth.serialNumber);
}

function expectStatus(table: StatusTable, rows: readonly RowTruth[]): void {
  const split = table.columns.has("assessedOn");
  expect(
    table.rows.map(({ values }) => ({
      listed: values.listPublishedOn && isoOf(values.listPublishedOn.earliest),
      due: values.requiredCompletionDate && isoOf(values.requiredCompletionDate.latest),
      agency: values.consultingAgency?.text,
      assessment: said(values.assessment),
      acceptance: said(values.acceptance),
    })),
  ).toEqual(
    rows.map((row) => ({
      listed: isoOf(row.listPublishedOn),
      due: isoOf(row.requiredCompletionDate),
      agency: row.consultingAgency,
      assessment: row.assessment,
      acceptance: row.acceptance,
    })),
  );
  expect(table.rows.flatMap(({ problems }) => problems).filter(({ kind }) => kind !== "date-as-text")).toEqual([]);
  if (split) expect(table.rows.every(({ filled, blank }) => ((filled | blank) & 32) !== 0)).toBe(true);
}

function expectAdjustments(table: AdjustmentTable, rows: readonly RowTruth[]): void {
  expect(
    table.rows.map(({ values }) => [values.change?.text, values.adjustment?.text, values.evidence, values.remarks]),
  ).toEqual(rows.map((row) => [row.change, row.adjustment, row.evidence, row.remarks]));
}

describe("各有各的写法的表", () => {
  test.each(seeds)("种子 %i", (seed) => {
    const built = buildSheet(seed);
    const { grid, style, truth } = built;
    const layout = onlyLayout(built);
    expect({ seed: heads(built), annex: layout.annex }).toEqual({ seed: heads(built), annex: style.annex });
    expect([layout.header.top, layout.header.bottom]).toEqual([truth.header.top, truth.header.bottom]);
    expect(new Map([...layout.columns].sort())).toEqual(new Map([...truth.columns].sort()));
    expect(layout.period.quarter).toEqual(style.period);
    expect(layout.title?.text ?? null).toBe(truth.title);

    const read = readTable(grid, layout, { asOf });
    expect(read.rowNumbers).toEqual(truth.rows.map(({ sheetRow }) => sheetRow));
    expect(read.table.signOff).toEqual(truth.foot);
    truth.rows.forEach((row, position) => expectRow(read, row, position));
    if (read.table.annex === 3) expectStatus(read.table, truth.rows);
    else expectAdjustments(read.table, truth.rows);

    const runs = truth.rows.map(
      (_, position) => truth.rows.slice(0, position + 1).filter(({ startsRun }) => startsRun).length,
    );
    if (truth.columns.has("serialNumber")) expect(read.table.rows.map(({ band }) => band)).toEqual(runs);
    expect(new Set(read.table.rows.map(keyOf)).size).toBe(truth.rows.length);
    for (const row of read.table.rows) {
      const place = locate(read, { row, column: "enterprise" });
      expect(place).toEqual({
        sheet: grid.name,
        row: truth.rows[row.position]?.sheetRow,
        column: truth.columns.get("enterprise"),
      });
    }
  });
});
