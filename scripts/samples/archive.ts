import { readAll, sight } from "../../src/checking/reading";
import { day } from "../../src/dates/day";
import { valueAt, type Grid } from "../../src/sheets/grid";
import { registerPlan } from "../../src/templates/archive/register";
import { openTemplate } from "../../src/xlsx/filled-template";
import { openFileWorkbook } from "../../src/xlsx/workbook";

/** What the clerk has put away so far; everything that was assessed or accepted by then is complete. */
const completeUntil = day("2026-01-01");
const today = day("2026-10-09");

/** A ledger with the sheet 归档 beside it, ticked for the enterprises of earlier years. */
export async function withArchive(ledger: Uint8Array): Promise<Uint8Array> {
  const book = await openTemplate(ledger);
  const reads = readAll(sight(book.grids, { today }), { today }).map(({ read }) => read);
  const plan = registerPlan(reads, [], today);
  if (!plan) throw new Error("no ledger");
  const { bytes } = await book.filled({ fills: [], added: plan.added });
  const workbook = await openFileWorkbook(bytes, "台账.xlsx");
  const grid = (await workbook.sheets()).at(-1);
  if (!grid) throw new Error("no sheet");
  await workbook.write(
    ticksIn(grid).map((cell) => ({ cell: { sheet: grid.name, ...cell }, expected: null, value: "√", group: "√" })),
  );
  return workbook.save();
}

/** The blank cells of the 22 items behind a time of 评估 or 验收 that lies far enough back. */
function ticksIn(grid: Grid): { row: number; column: number }[] {
  const headings = grid.values.findIndex((row) => row.includes("企业名称")) + grid.top;
  const ticks: { row: number; column: number }[] = [];
  const width = Math.max(...grid.values.map(({ length }) => length));
  for (let row = headings + 1; row < grid.top + grid.values.length; row += 1) {
    let held: unknown = null;
    for (let column = grid.left; column <= grid.left + width; column += 1) {
      const heading = String(valueAt(grid, headings, column) ?? "");
      if (/时间$/.test(heading)) held = valueAt(grid, row, column);
      const isDue = typeof held === "number" && held < completeUntil;
      if (isDue && /^\d/.test(heading) && valueAt(grid, row, column) === null) ticks.push({ row, column });
    }
  }
  return ticks;
}
