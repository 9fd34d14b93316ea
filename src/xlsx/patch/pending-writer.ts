import type { FileContent } from "../read/read";
import { savedBytes, type Pending } from "./save-workbook";

/** The file that what is pending is written into. */
export interface WrittenInto extends Pick<FileContent, "package" | "workbook"> {
  readonly bytes: Uint8Array;
}

/**
 * Writes what is pending into a file; what is pending is as it stands when this is called. Throws UnreadableFileError.
 */
export type PendingWriter = (file: WrittenInto, pending: Pending) => Uint8Array | Promise<Uint8Array>;

/** Writes on the thread that calls it. */
export const writeHere: PendingWriter = (file, pending) => savedBytes(file.package, file.workbook, pending);
