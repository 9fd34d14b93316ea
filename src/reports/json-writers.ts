import { prepared, type JsonBytes } from "./json-bytes";

/** Writes one item as JSON, behind what is there already. */
export type Writer<Item> = (item: Item) => void;

/**
 * What `JSON.stringify(…, null, 2)` writes around the members of an object that begins behind this indentation: by each
 * key what stands before its member, and the end.
 */
export function objectParts<Key extends string>(
  keys: readonly Key[],
  indent: string,
): Readonly<Record<Key | "end", Uint8Array>> {
  const before = keys.map((key, at) => [key, prepared(`${at === 0 ? "{" : ","}\n${indent}  "${key}": `)] as const);
  return Object.fromEntries([...before, ["end", prepared(`\n${indent}}`)]]) as Record<Key | "end", Uint8Array>;
}

/** Writes a list that ends behind this indentation; its entries stand two further in. */
export function listWriter<Item>(indent: string, out: JsonBytes, entry: Writer<Item>): Writer<readonly Item[]> {
  const none = prepared("[]");
  const first = prepared(`[\n${indent}  `);
  const next = prepared(`,\n${indent}  `);
  const end = prepared(`\n${indent}]`);
  return (items) => {
    if (items.length === 0) return out.put(none);
    for (let at = 0; at < items.length; at += 1) {
      out.put(at === 0 ? first : next);
      entry(items[at] as Item);
    }
    out.put(end);
  };
}
