import { isSigned } from "./read/package";
import { readWorkbook } from "./read/read";
import { savedBytes, type SheetMarks } from "./patch/save-workbook";
import { UnreadableFileError } from "./unreadable";

const noMarks: SheetMarks = new Map();

/**
 * A workbook as it is sent: without our marks, and without what it remembers for us, reasons and settings; all else to
 * the byte. Throws UnreadableFileError.
 */
export async function submissionOf(bytes: Uint8Array): Promise<Uint8Array> {
  const { package: file, workbook } = await readWorkbook(bytes);
  if (isSigned(file)) throw new UnreadableFileError("signed");
  return savedBytes(file, workbook, {
    edits: new Map(),
    marks: new Map(workbook.sheets.map(({ name }) => [name, noMarks])),
    items: new Map(),
    recalculate: false,
  });
}
