import { PackagePatch } from "../patch/package-patch";
import { savedBytes, type SheetMarks } from "../patch/save-workbook";
import { verifyPackage } from "../patch/verify";
import { defaultLimits } from "../limits";
import { isSigned, openPackage } from "../read/package";
import { readWorkbookPart } from "../read/workbook-part";
import { UnreadableFileError } from "../unreadable";
import { leaveSheetsOut } from "./left-out-sheets";

const noMarks: SheetMarks = new Map();

/** Makes of a file's bytes what is sent of it, here or in a thread; `sheets`: null for all. */
export type SubmissionWriter = (bytes: Uint8Array, sheets: readonly string[] | null) => Promise<Uint8Array>;

/**
 * A workbook as it is sent: without our marks, and without what it remembers for us, reasons and settings; all else to
 * the byte. `sheets`: the names of those that are sent, null for all; what only the others hold is not in the file any
 * more. Throws UnreadableFileError, and SpokenError where the sheets sent need one that is not.
 */
export function submissionOf(bytes: Uint8Array, sheets: readonly string[] | null): Uint8Array {
  const file = openPackage(bytes, defaultLimits);
  if (isSigned(file)) throw new UnreadableFileError("signed");
  const workbook = readWorkbookPart(file);
  const plain = savedBytes(file, workbook, {
    edits: new Map(),
    marks: new Map(workbook.sheets.map(({ name }) => [name, noMarks])),
    items: new Map(),
    recalculate: false,
  });
  const sent = new Set(sheets ?? workbook.sheetNames);
  return workbook.sheetNames.every((name) => sent.has(name)) ? plain : withoutSheets(plain, sent);
}

function withoutSheets(bytes: Uint8Array, sent: ReadonlySet<string>): Uint8Array {
  const file = openPackage(bytes, defaultLimits);
  const patch = new PackagePatch(file);
  leaveSheetsOut(patch, readWorkbookPart(file), sent);
  const result = patch.result();
  verifyPackage(result, patch.changes, file);
  return result;
}
