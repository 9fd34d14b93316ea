import { toldMemory } from "../../pane/commands/told-memory";
import { addressOf } from "../../sheets/grid";
import type { NextSteps, Step } from "../../xlsx/history";
import { stepWords } from "./words";

/** What the buttons say of the next undo and the next redo; null where there is none. */
export interface ToldSteps {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** The next steps in the clerk's words, with the place of each. */
export function toldSteps({ undo, redo }: NextSteps): ToldSteps {
  return {
    undo: undo && stepWords.undoOf(toldStep(undo)),
    redo: redo && stepWords.redoOf(toldStep(redo)),
  };
}

function toldStep(step: Step): string {
  if (step.kind === "remember") {
    const { told, place } = toldMemory(step);
    return stepWords.at(told, place);
  }
  if (step.kind === "insert-sheet") return stepWords.at(stepWords.step[step.kind], step.sheet);
  if ("operation" in step) {
    const { at, count } = step.operation;
    return stepWords.at(stepWords.step[step.kind](count), stepWords.row(at + 1));
  }
  const [first] = step.cells;
  const place = first ? addressOf(first.cell.row, first.cell.column) : "";
  return stepWords.at(stepWords.step[step.kind](step.cells.length), place);
}
