/** Characters of a text that decide where it is remembered. */
const lookedAt = 64;

function sumOf(text: string): number {
  let sum = text.length;
  for (let at = Math.min(text.length, lookedAt) - 1; at >= 0; at -= 1) sum = Math.imul(sum, 31) + text.charCodeAt(at);
  return sum;
}

/**
 * A reader in which the same thing read again gives the same value. It remembers some `most` (a power of two) of those
 * read last, each at the place that its sum decides: in a map of tens of thousands, adding one that never comes again
 * took as long as reading it.
 */
export function sharingBy<Read, Value>(
  sumOf: (one: Read) => number,
  read: (one: Read) => Value,
  most: number,
): (one: Read) => Value {
  const ones: (Read | null)[] = new Array<Read | null>(most).fill(null);
  const values: (Value | null)[] = new Array<Value | null>(most).fill(null);
  return (one) => {
    const sum = sumOf(one);
    const place = (sum ^ (sum >>> 15)) & (most - 1);
    if (ones[place] === one) return values[place] as Value;
    const value = read(one);
    values[place] = value;
    ones[place] = one;
    return value;
  };
}

/** The same of texts: equal texts share one value. */
export function sharing<Value>(read: (text: string) => Value, most = 4_096): (text: string) => Value {
  return sharingBy(sumOf, read, most);
}
