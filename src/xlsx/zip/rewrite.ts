import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc";
import type { Package } from "../read/package";
import { partKey, type ZipEntry } from "./zip";

/** Parts to put into a package: new bytes by part name, null to take one out. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** Beyond this size a better compression costs seconds and saves a tenth. */
const largePart = 4_194_304;
/** 1980-01-01, the zip's own zero: what we write does not depend on the clock. */
const zipEpoch = 0x00210000;
const utf8Names = 0x0800;

interface Packed {
  readonly local: readonly Uint8Array[];
  readonly central: Uint8Array;
}

/**
 * The bytes of the package with these parts changed; every other entry keeps its packed bytes, its place and its time.
 */
export function rewritten(file: Package, changes: PartChanges): Uint8Array {
  const changed = new Map([...changes].map(([name, bytes]) => [partKey(name), bytes]));
  const known = new Set(file.entries.map(({ name }) => partKey(name)));
  const kept = file.entries.flatMap((entry): Packed[] => {
    const bytes = changed.get(partKey(entry.name));
    if (bytes === null) return [];
    return [
      bytes === undefined ? { local: [entry.local], central: entry.central } : packedPart(entry.name, bytes, entry),
    ];
  });
  const added = [...changes].flatMap(([name, bytes]) =>
    bytes === null || known.has(partKey(name)) ? [] : [packedPart(name, bytes)],
  );
  return assembled([...kept, ...added]);
}

/** A new package of these parts, in their order. */
export function zipped(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return assembled([...parts].map(([name, bytes]) => packedPart(name, bytes)));
}

function assembled(parts: readonly Packed[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let place = 0;
  const directory = parts.map(({ local, central }) => {
    const record = central.slice();
    viewOf(record).setUint32(42, place, true);
    for (const piece of local) {
      pieces.push(piece);
      place += piece.length;
    }
    return record;
  });
  const directoryBytes = directory.reduce((total, { length }) => total + length, 0);
  return joined([...pieces, ...directory, endRecord(parts.length, directoryBytes, place)]);
}

function packedPart(name: string, bytes: Uint8Array, before?: ZipEntry): Packed {
  const data = deflateSync(bytes, { level: bytes.length > largePart ? 3 : 6 });
  const nameBytes = before ? nameOf(before) : strToU8(name);
  const flags = before ? viewOf(before.central).getUint16(8, true) & utf8Names : utf8Names;
  const time = before ? viewOf(before.central).getUint32(12, true) : zipEpoch;
  const shared = new Uint8Array(26);
  const view = viewOf(shared);
  view.setUint16(0, 20, true);
  view.setUint16(2, flags, true);
  view.setUint16(4, 8, true);
  view.setUint32(6, time, true);
  view.setUint32(10, crc32(bytes), true);
  view.setUint32(14, data.length, true);
  view.setUint32(18, bytes.length, true);
  view.setUint16(22, nameBytes.length, true);
  const local = joined([new Uint8Array([0x50, 0x4b, 3, 4]), shared, nameBytes]);
  const central = joined([new Uint8Array([0x50, 0x4b, 1, 2, 20, 0]), shared, new Uint8Array(14), nameBytes]);
  return { local: [local, data], central };
}

/** The name as the file spells it, in whatever encoding. */
function nameOf({ central }: ZipEntry): Uint8Array {
  return central.slice(46, 46 + viewOf(central).getUint16(28, true));
}

function endRecord(count: number, size: number, place: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = viewOf(record);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, place, true);
  return record;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((total, { length }) => total + length, 0));
  let place = 0;
  for (const piece of pieces) {
    result.set(piece, place);
    place += piece.length;
  }
  return result;
}
