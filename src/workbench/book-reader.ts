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
