/**
 * The streams of a compound file ([MS-CFB]), which holds an encrypted workbook: sectors in chains, the small streams in
 * sectors of their own within one stream. Everything in it may be hostile: no chain is longer than the file.
 */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sector: number;
  private readonly sectors: Uint32Array;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sector = bytes.length > headerBytes && this.view.getUint16(30, true) === 12 ? 4_096 : 512;
    this.sectors = this.table(this.tableSectors());
  }

  /** A stream's bytes by its name, wherever it stands; null where there is none, it is broken or larger than `most`. */
  stream(name: string, most: number): Uint8Array | null {
    const entries = this.chained(this.number(48));
    const root = entryAt(entries, 0);
    for (let place = 0; place + entryBytes <= entries.length; place += entryBytes) {
      const entry = entryAt(entries, place);
      if (entry.name !== name) continue;
      if (entry.size > most) return null;
      const found = entry.size < this.number(56) ? this.small(root.start, entry.start) : this.chained(entry.start);
      return found.length < entry.size ? null : found.subarray(0, entry.size);
    }
    return null;
  }

  private number(offset: number): number {
    return offset + 4 <= this.bytes.length ? this.view.getUint32(offset, true) : endOfChain;
  }

  /** The sectors that hold the table of chains: the first 109 in the header, the rest in a chain of lists. */
  private tableSectors(): number[] {
    const found: number[] = [];
    for (let index = 0; index < 109; index++) found.push(this.number(76 + index * 4));
    const perList = this.sector / 4 - 1;
    let list = this.number(68);
    for (let lists = 0; list < largestSector && lists * perList * this.sector < this.bytes.length; lists++) {
      const place = this.placeOf(list);
      for (let index = 0; index < perList; index++) found.push(this.number(place + index * 4));
      list = this.number(place + perList * 4);
    }
    return found.filter((sector) => sector < largestSector);
  }

  private table(parts: readonly number[]): Uint32Array {
    const perSector = this.sector / 4;
    const table = new Uint32Array(parts.length * perSector).fill(endOfChain);
    parts.forEach((part, index) => {
      const place = this.placeOf(part);
      for (let at = 0; at < perSector; at++) table[index * perSector + at] = this.number(place + at * 4);
    });
    return table;
  }

  private placeOf(sector: number): number {
    return (sector + 1) * this.sector;
  }

  private chained(start: number): Uint8Array {
    return this.gathered(start, this.sectors, this.bytes.subarray(this.sector), this.sector);
  }

  private small(container: number, start: number): Uint8Array {
    const table = this.chained(this.number(60));
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const next = Uint32Array.from({ length: table.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
    return this.gathered(start, next, this.chained(container), smallSector);
  }

  private gathered(start: number, next: Uint32Array, from: Uint8Array, size: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    for (let sector = start; sector < next.length && pieces.length < next.length; sector = next[sector] as number)
      pieces.push(from.subarray(sector * size, (sector + 1) * size));
    const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let place = 0;
    for (const piece of pieces) {
      whole.set(piece, place);
      place += piece.length;
    }
    return whole;
  }
}

const headerBytes = 512;
const entryBytes = 128;
const smallSector = 64;
const largestSector = 0xfffffffa;
const endOfChain = 0xfffffffe;

function entryAt(entries: Uint8Array, place: number): { name: string; start: number; size: number } {
  if (place + entryBytes > entries.length) return { name: "", start: endOfChain, size: 0 };
  const view = new DataView(entries.buffer, entries.byteOffset + place, entryBytes);
  const letters = Math.min(31, Math.max(0, view.getUint16(64, true) / 2 - 1));
  const name = String.fromCharCode(...Array.from({ length: letters }, (_, index) => view.getUint16(index * 2, true)));
  return { name, start: view.getUint32(116, true), size: view.getUint32(120, true) };
}
