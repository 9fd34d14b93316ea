import { toldMemory } from "../../pane/commands/told-memory";
import { addressOf } from "../../sheets/grid";
import type { NextSteps, EditStep } from "../../xlsx/history";
import { historyWords } from "./words";

/** What the buttons say of the next undo and the next redo; null where there is none. */
export interface ToldSteps {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** The next steps in the clerk's words, with the place of each. */
export function toldSteps({ undo, redo }: NextSteps): ToldSteps {
  return {
    undo: undo && historyWords.undoOf(toldStep(undo)),
    redo: redo && historyWords.redoOf(toldStep(redo)),
  };
}

function toldStep(step: EditStep): string {
  if (step.kind === "remember") {
    const { told, place } = toldMemory(step);
    return historyWords.at(told, place);
  }
  if (step.kind === "insert-sheet") return historyWords.at(historyWords.step[step.kind], step.sheet);
  if ("operation" in step) {
    const { at, count } = step.operation;
    return historyWords.at(historyWords.step[step.kind](count), historyWords.row(at + 1));
  }
  const [first] = step.cells;
  const place = first ? addressOf(first.cell.row, first.cell.column) : "";
  return historyWords.at(historyWords.step[step.kind](step.cells.length), place);
}
