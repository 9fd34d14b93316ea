import { UnreadableFileError } from "../unreadable";
import { opensByDefault } from "./default-password";

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entries are 128 bytes long and begin with the stream's name in UTF-16. */
const entryBytes = 128;

/** Streams of an old .doc and .ppt, and of all that hold a workbook. */
const otherDocuments = ["WordDocument", "PowerPoint Document"];
const workbooks = ["Workbook", "Book", "EncryptedPackage"];

/** Whether these are the bytes of an OLE file: an old .xls, or a modern workbook locked with a password. */
export function isOle(bytes: Uint8Array): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** What is wrong with an OLE file: encrypted workbooks carry a stream of that name, old ones do not. */
export function oleError(bytes: Uint8Array): UnreadableFileError {
  const holds = (stream: string): boolean => hasStream(bytes, stream);
  // A workbook may have a document embedded.
  if (otherDocuments.some(holds) && !workbooks.some(holds)) return new UnreadableFileError("not-workbook");
  if (!hasStream(bytes, "EncryptedPackage")) return new UnreadableFileError("old-xls");
  return new UnreadableFileError(opensByDefault(bytes) ? "default-password" : "encrypted");
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let entry = entryBytes * 4; entry + entryBytes <= bytes.length; entry += entryBytes) {
    if ([...name].every((letter, index) => bytes[entry + 2 * index] === letter.charCodeAt(0))) return true;
  }
  return false;
}
