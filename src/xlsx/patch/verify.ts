import { openPackage, type Package } from "../read/package";
import type { PartChanges } from "../zip/rewrite";
import { Scanner } from "../xml/scan";
import { UnreadableFileError } from "../unreadable";
import { unpacked } from "../zip/unpack";
import { partKey } from "../zip/zip";

/**
 * Opens what was written as a stranger would: it must pass every check of a file from outside, hold exactly the parts it
 * should, and its changed parts must be sound XML. Throws UnreadableFileError, in which case nothing must be saved.
 */
export function verifyPackage(bytes: Uint8Array, changes: PartChanges, before: Package): void {
  const after = openPackage(bytes, before.limits);
  const expected = new Set(before.entries.map(({ name }) => partKey(name)));
  for (const [name, part] of changes) {
    if (part === null) expected.delete(partKey(name));
    else expected.add(partKey(name));
  }
  if (after.entries.length !== expected.size) throw new UnreadableFileError("damaged", "parts differ");
  for (const { name } of after.entries)
    if (!expected.has(partKey(name))) throw new UnreadableFileError("damaged", name);
  for (const [name, part] of changes) {
    if (part === null) continue;
    const entry = after.find(name);
    if (!entry) throw new UnreadableFileError("damaged", name);
    const scanner = new Scanner(nothing, before.limits);
    for (const piece of unpacked(entry)) scanner.push(piece);
    scanner.end();
  }
}

const nothing = { open: () => undefined, close: () => undefined, text: () => undefined };
