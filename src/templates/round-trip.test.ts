import { gridOfBlueprint } from "../../test/support/blueprint-grid";
import { readsOf } from "../../test/support/ledger-grid";
import { buildSheet } from "../../test/support/sheet-builder";
import type { StatusRow } from "../ledger/tables";
import { fill } from "./fill";
import { followingQuarter } from "./next-quarter";

/** What a row means, however it is written. */
function meaning({ values }: StatusRow) {
  const { enterprise, listPublishedOn, requiredCompletionDate, consultingAgency, assessment, acceptance } = values;
  return {
    enterprise: enterprise?.key,
    listPublishedOn,
    requiredCompletionDate,
    agency: consultingAgency && { kind: consultingAgency.kind, key: consultingAgency.key },
    assessment,
    acceptance,
  };
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
/** Later than anything on the sheets, so that nothing is left out. */
const quarter = { year: 2040, quarter: 4 } as const;

test("两百张各有各的写法的表，填成官方版式再读，每行的意思一样", () => {
  let compared = 0;
  for (const seed of seeds) {
    const reads = readsOf(buildSheet(seed).grid).filter(({ table }) => table.annex === 3 && !table.voluntary);
    const [before] = reads;
    if (!before || before.table.annex !== 3 || reads.length !== 1) continue;
    const made = fill(reads, { quarter, all: true });
    const repeated = made?.leftOut.length ?? 0;
    const after = readsOf(...(made?.blueprints ?? []).map(gridOfBlueprint))[0]?.table.rows as readonly StatusRow[];
    expect({ seed, rows: after.length + repeated }).toEqual({ seed, rows: before.table.rows.length });
    if (repeated > 0) continue;
    const has = before.table.columns;
    before.table.rows.forEach((row, index) => {
      const now = after[index];
      const [was, is] = [meaning(row), now && meaning(now)];
      // A column that the ledger does not have comes out empty, which reads as nothing yet.
      const known = Object.fromEntries(
        Object.entries(was).filter(([key, value]) => value !== null || has.has(key as never)),
      );
      // Where nothing is assessed yet the new cell may tell what another column did: a start, a report handed in.
      if (row.values.assessment?.stage === "none") delete known["assessment"];
      expect({ seed, row: index, ...is }).toMatchObject({ seed, row: index, ...known });
      compared += 1;
    });
  }
  expect(compared).toBeGreaterThan(1_000);
});

test("同样的表都能生成下季度，不出错，企业不多不少", () => {
  for (const seed of seeds) {
    const reads = readsOf(buildSheet(seed).grid);
    const next = followingQuarter(reads, { keepAccepted: true });
    if (!next) continue;
    const tables = reads.filter(({ table }) => table.annex === 3 && !table.voluntary);
    const rows = tables.reduce((total, { table }) => total + table.rows.length, 0);
    expect({ seed, rows: next.rows + next.leftOut.length }).toEqual({ seed, rows });
  }
});
