import type { CellPlace, Grid } from "../sheets/grid";
import type { Blueprint, SheetFill } from "../sheets/blueprint";
import { filledFile } from "./insert/fill-sheets";
import { readWorkbook } from "./read/read";
import { openFileWorkbook } from "./workbook";

/** What is to become of a template, worked out from its sheets. */
export interface TemplatePlan {
  readonly fills: readonly SheetFill[];
  /** A sheet to add behind the others. */
  readonly added: Blueprint | null;
}

/** A clerk's template file filled by a plan; null where the plan finds no place in it. Throws SpokenError or UnreadableFileError. */
export async function filledTemplate(
  bytes: Uint8Array,
  plan: (grids: readonly Grid[]) => TemplatePlan | null,
): Promise<{ readonly bytes: Uint8Array; readonly skipped: readonly CellPlace[] } | null> {
  const planned = plan((await readWorkbook(bytes)).grids);
  if (planned === null) return null;
  const filled = await filledFile(bytes, planned.fills);
  if (planned.added === null) return filled;
  const workbook = await openFileWorkbook(filled.bytes, "");
  await workbook.insert(planned.added);
  return { ...filled, bytes: await workbook.save() };
}
