import type { EditsDraft } from "../../xlsx/draft";
import type { FileWorkbook } from "../../xlsx/workbook";

/** Does again what a draft holds, to the file that it was made of. Throws SpokenError where it does not fit. */
export async function restoreDraft(
  workbook: Pick<FileWorkbook, "moveRows" | "edit" | "remember">,
  { rows, edits, items }: EditsDraft,
): Promise<void> {
  for (const { sheet, operation } of rows) workbook.moveRows(sheet, operation);
  await workbook.edit(edits, "restore");
  for (const [key, value] of items) await workbook.remember(key, value);
}
