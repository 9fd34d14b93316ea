import type { Blueprint } from "../../sheets/blueprint";
import type { Notice } from "../state/pane-state";
import type { Desk } from "./desk";
import { commandWords } from "./words";

/** Hands sheets over as a file of their own, this workbook staying as it is; says what became of it. */
export async function savedWorkbook(
  { surroundings }: Pick<Desk, "surroundings">,
  fileName: string,
  blueprints: readonly Blueprint[],
): Promise<Notice> {
  const { saved, opened } = commandWords.file;
  const became = await surroundings.saveWorkbook(fileName, blueprints);
  return { tone: "ok", text: became === "opened" ? opened(fileName) : saved(fileName) };
}
