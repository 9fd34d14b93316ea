import type { Limits } from "../limits";
import { UnreadableFileError } from "../unreadable";

/** One part of a package as the zip's directory declares it; nothing of it is unpacked yet. */
export interface ZipEntry {
  /** As written, with backslashes turned: some exporters write Windows paths. Never used as a path on disk. */
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  /** The packed bytes. */
  readonly data: Uint8Array;
  /** Local header, data and descriptor, as they stand in the file. */
  readonly local: Uint8Array;
  /** The record in the directory at the end of the file. */
  readonly central: Uint8Array;
}

/** Part names differ in case from one program to the next; the standard compares them without it. */
export function partKey(name: string): string {
  return name.replace(/^\/+/, "").toLowerCase();
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64Locator = 0x07064b50;
const endBytes = 22;
const longestComment = 65_535;

/** The directory of a zip, every declaration checked; throws UnreadableFileError. Unpacks nothing. */
export function zipEntries(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const locator = end >= 20 && view.getUint32(end - 20, true) === zip64Locator;
  if (locator || count === 0xffff || size === 0xffffffff || start === 0xffffffff)
    throw new UnreadableFileError("zip64");
  if (count !== view.getUint16(end + 8, true) || start + size > end)
    throw new UnreadableFileError("truncated", "directory");
  if (count > limits.parts) throw new UnreadableFileError("too-many-parts", String(count));
  const headers = centralHeaders(view, start, end, count);
  const entries = placed(view, headers, start);
  refuseExcess(entries, limits);
  return entries;
}

function endRecord(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let place = view.byteLength - endBytes; place >= earliest; place--) {
    if (view.getUint32(place, true) === endSignature) return place;
  }
  throw new UnreadableFileError("truncated", "no end of directory");
}

interface Header {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly central: Uint8Array;
}

function centralHeaders(view: DataView, start: number, end: number, count: number): Header[] {
  const headers: Header[] = [];
  let place = start;
  for (let index = 0; index < count; index++) {
    if (place + 46 > end || view.getUint32(place, true) !== centralSignature)
      throw new UnreadableFileError("damaged", "directory");
    const nameBytes = view.getUint16(place + 28, true);
    const length = 46 + nameBytes + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
    if (place + length > end) throw new UnreadableFileError("damaged", "directory");
    if (view.getUint16(place + 8, true) & 1) throw new UnreadableFileError("encrypted", "zip password");
    const header = {
      name: nameOf(view, place + 46, nameBytes),
      method: view.getUint16(place + 10, true),
      crc: view.getUint32(place + 16, true),
      packedSize: view.getUint32(place + 20, true),
      size: view.getUint32(place + 24, true),
      offset: view.getUint32(place + 42, true),
      central: new Uint8Array(view.buffer, view.byteOffset + place, length),
    };
    if ([header.packedSize, header.size, header.offset].includes(0xffffffff)) throw new UnreadableFileError("zip64");
    headers.push(header);
    place += length;
  }
  return headers;
}

function nameOf(view: DataView, place: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + place, length);
  return new TextDecoder().decode(bytes).replaceAll("\\", "/");
}

/** Finds each entry's bytes. Two entries over the same bytes are how small zips claim to be huge. */
function placed(view: DataView, headers: readonly Header[], directory: number): ZipEntry[] {
  const ends = new Map<Header, number>();
  const byOffset = [...headers].sort((one, other) => one.offset - other.offset);
  byOffset.forEach((header, index) => ends.set(header, byOffset[index + 1]?.offset ?? directory));
  return headers.map((header) => {
    const { name, method, crc, packedSize, size, offset, central } = header;
    const end = Math.min(ends.get(header) ?? directory, directory);
    if (offset + 30 > end || view.getUint32(offset, true) !== localSignature)
      throw new UnreadableFileError("damaged", name);
    const nameBytes = view.getUint16(offset + 26, true);
    const start = offset + 30 + nameBytes + view.getUint16(offset + 28, true);
    // Programs go by the one or by the other: with two names, each would show another workbook.
    if (start > end || nameOf(view, offset + 30, nameBytes) !== name)
      throw new UnreadableFileError("damaged", `${name} has another name`);
    if (view.getUint16(offset + 8, true) !== method)
      throw new UnreadableFileError("damaged", `${name} packed otherwise`);
    if (start + packedSize > end) throw new UnreadableFileError("damaged", `${name} overlaps`);
    if (method !== 0 && method !== 8) throw new UnreadableFileError("damaged", `${name} method ${method}`);
    if (method === 0 && size !== packedSize) throw new UnreadableFileError("damaged", `${name} size`);
    const slice = (from: number, to: number): Uint8Array =>
      new Uint8Array(view.buffer, view.byteOffset + from, to - from);
    const data = slice(start, start + packedSize);
    return {
      name,
      method: method === 0 ? "stored" : "deflated",
      crc,
      size,
      packedSize,
      data,
      local: slice(offset, end),
      central,
    };
  });
}

function refuseExcess(entries: readonly ZipEntry[], limits: Limits): void {
  const seen = new Set<string>();
  let total = 0;
  for (const { name, size, packedSize } of entries) {
    const key = partKey(name);
    if (seen.has(key)) throw new UnreadableFileError("duplicate-parts", name);
    seen.add(key);
    total += size;
    if (size > limits.partBytes || total > limits.totalBytes) throw new UnreadableFileError("too-large", name);
    if (size > limits.ratioFromBytes && size > packedSize * limits.ratio)
      throw new UnreadableFileError("too-large", `${name} ratio`);
  }
}
