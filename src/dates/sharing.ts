/** Characters of a text that decide where it is remembered. */
const lookedAt = 64;

function placeOf(text: string, mask: number): number {
  let sum = text.length;
  for (let at = Math.min(text.length, lookedAt) - 1; at >= 0; at -= 1) sum = Math.imul(sum, 31) + text.charCodeAt(at);
  return (sum ^ (sum >>> 15)) & mask;
}

/**
 * A reader of texts in which equal texts share one value. It remembers some `most` (a power of two) of the texts read
 * last: in a map of tens of thousands, adding one that never comes again took as long as reading it.
 */
export function sharing<Value>(read: (text: string) => Value, most = 4_096): (text: string) => Value {
  const texts: (string | null)[] = new Array<string | null>(most).fill(null);
  const values: (Value | null)[] = new Array<Value | null>(most).fill(null);
  return (text) => {
    const place = placeOf(text, most - 1);
    if (texts[place] === text) return values[place] as Value;
    const value = read(text);
    values[place] = value;
    texts[place] = text;
    return value;
  };
}
