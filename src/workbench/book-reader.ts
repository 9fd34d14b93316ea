import type { FileWorkbook } from "../xlsx/workbook";
import { insertHere, type SheetInserter } from "../xlsx/insert/insert-into-file";
import type { SubmissionWriter } from "../xlsx/submission/submission";
import { type PendingWriter, writeHere } from "../xlsx/patch/pending-writer";
import { readWorkbook, type FileContent } from "../xlsx/read/read";
import { readSheetLook, type SheetLook } from "../xlsx/read/sheet-look";

/** Who reads a file's bytes and writes them anew: a thread of its own in the page, this one in tests. */
export interface BookReader {
  open(bytes: Uint8Array): Promise<FileContent>;
  look(bytes: Uint8Array, sheet: string): Promise<SheetLook | null>;
  readonly write: PendingWriter;
  readonly send: SubmissionWriter;
  readonly insert: SheetInserter;
}

const sendHere: SubmissionWriter = async (bytes, sheets) => {
  const { submissionOf } = await import("../xlsx/submission/submission");
  return submissionOf(bytes, sheets);
};

/** In this thread. */
export const readHere: BookReader = {
  open: (bytes) => readWorkbook(bytes),
  look: readSheetLook,
  write: writeHere,
  send: sendHere,
  insert: insertHere,
};

/**
 * 报送件: these sheets (null: all) with everything done to them, without our marks and what the file remembers. Throws
 * UnreadableFileError, and SpokenError where a sheet needs one that is not sent.
 */
export async function sentBytes(
  file: FileWorkbook,
  { write, send }: Pick<BookReader, "write" | "send">,
  sheets: readonly string[] | null,
): Promise<Uint8Array> {
  return send(await file.save(write), sheets);
}
