/**
 * The key of a row that stands in its table for the second, third, … time: rows are told apart by it, and known as
 * repeats by their mark.
 */
export function repeatKey(key: string, times: number): string {
  return times === 1 ? key : `${key}#${times}`;
}

const repeat = /^(.*\|\d{4}-\d\d-\d\d)#\d+$/s;

/** The key of the first of the rows that this one repeats, enterprise and 公布; null where it repeats none. */
export function repeatedKey(key: string): string | null {
  // Almost every key is nobody's repeat, and a table may have 100,000 of them.
  return key.includes("#") ? (repeat.exec(key)?.[1] ?? null) : null;
}
