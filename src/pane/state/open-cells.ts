import { severities } from "../../annexes/severity";
import type { Mark } from "../../workbooks/port";
import { stands } from "../judge/found-table";
import type { Judgement, Scope } from "../judge/judge";
import { sheetsInScope } from "../judge/scope";

/** Cells still to be dealt with: of each its sheet (one of `names`), row, column and severity (0 the most severe). */
export interface OpenCells {
  readonly names: readonly string[];
  readonly cells: Int32Array;
}

const perCell = 4;

const known = new WeakMap<Judgement, Map<Scope, OpenCells>>();

/** The cells of the sheets on the list, gathered once. */
export function openCellsOf(judgement: Judgement, scope: Scope): OpenCells {
  const byScope = known.get(judgement) ?? new Map<Scope, OpenCells>();
  known.set(judgement, byScope);
  const cells = byScope.get(scope) ?? gathered(judgement, scope);
  byScope.set(scope, cells);
  return cells;
}

function gathered(judgement: Judgement, scope: Scope): OpenCells {
  const { sheets, on, rows, columns, severities: severe, standing, names } = judgement.found;
  const inScope = new Set(sheetsInScope(judgement, scope).map(({ index }) => index));
  const cells = new Int32Array(standing.length * perCell);
  let length = 0;
  for (let at = 0; at < standing.length; at += 1) {
    if (standing[at] !== stands.open || !inScope.has(sheets[at] ?? 0)) continue;
    cells[length++] = on[at] ?? 0;
    cells[length++] = rows[at] ?? 0;
    cells[length++] = columns[at] ?? 0;
    cells[length++] = severe[at] ?? 0;
  }
  return { names, cells: cells.slice(0, length) };
}

/** Whether both are the same cells, as severe. */
export function areSameCells(one: OpenCells, other: OpenCells | null): boolean {
  if (other?.cells.length !== one.cells.length || one.names.join("\n") !== other.names.join("\n")) return false;
  if (one.cells === other.cells) return true;
  for (let at = 0; at < one.cells.length; at += 1) if (one.cells[at] !== other.cells[at]) return false;
  return true;
}

/** The marks that highlight them, each made as it is asked for. */
export function* marksOf({ names, cells }: OpenCells): Generator<Mark> {
  for (let at = 0; at < cells.length; at += perCell) {
    const cell = { sheet: names[cells[at] ?? 0] ?? "", row: cells[at + 1] ?? 0, column: cells[at + 2] ?? 0 };
    yield { cell, severity: severities[cells[at + 3] ?? 0] ?? "hint" };
  }
}
