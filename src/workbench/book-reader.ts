import type { FileWorkbook } from "../xlsx/workbook";
import { type PendingWriter, writeHere } from "../xlsx/patch/pending-writer";
import { readWorkbook, type FileContent } from "../xlsx/read/read";
import { readSheetLook, type SheetLook } from "../xlsx/read/sheet-look";

/** Who reads a file's bytes and writes them anew: a thread of its own in the page, this one in tests. */
export interface BookReader {
  open(bytes: Uint8Array): Promise<FileContent>;
  look(bytes: Uint8Array, sheet: string): Promise<SheetLook | null>;
  readonly write: PendingWriter;
}

/** In this thread. */
export const readHere: BookReader = { open: (bytes) => readWorkbook(bytes), look: readSheetLook, write: writeHere };

/** 报送件: the file with everything done to it, without our marks and what it remembers. Throws UnreadableFileError. */
export async function sentBytes(file: FileWorkbook, reader: Pick<BookReader, "write">): Promise<Uint8Array> {
  const { submissionOf } = await import("../xlsx/submission");
  return submissionOf(await file.save(reader.write));
}
