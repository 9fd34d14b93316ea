import { checkBy } from "../../src/checking/check";
import { exampleBook } from "../../src/reports/example-book";
import type { Finding } from "../../src/checking/finding";
import { day } from "../../src/dates/day";
import type { Rule } from "../../src/rules/kit/define";
import type { Grid } from "../../src/sheets/grid";

const headLines = 3;
const footLines = 3;

/** The clean quarter's 附表3 as a working ledger: its rows under their headings, without title, period and sign-off. */
function workingLedger(): Grid[] {
  return exampleBook()
    .grids.filter(({ name }) => name === "附表3")
    .map((grid) => ({
      ...grid,
      name: "台账",
      values: grid.values.slice(headLines, -footLines),
      numberFormats: grid.numberFormats.slice(headLines, -footLines),
      merges: [],
    }));
}

/** What the rule reports in a working ledger on 2026-10-09. */
export function findingsInWorkingLedger(rule: Rule): readonly Finding[] {
  const run = checkBy([rule], workingLedger(), { today: day("2026-10-09") });
  expect(run.sheets.map(({ annex }) => annex)).toEqual([3]);
  return run.sheets.flatMap(({ findings }) => findings);
}
