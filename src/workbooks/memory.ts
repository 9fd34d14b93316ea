import { SaxesParser } from "saxes";

/** Names our custom XML part, in Excel's `customXmlParts` and in a file's customXml folder alike. */
export const memoryNamespace = "urn:qiangshen-ledger:memory:1";

/**
 * What a workbook remembers, as the XML of its custom part: keys in order, one JSON value each; the same bytes from
 * every face.
 */
export function memoryXml(items: ReadonlyMap<string, unknown>): string {
  const entries = [...items]
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `<item key="${escaped(key)}">${escaped(jsonOf(value))}</item>`);
  return `<memory xmlns="${memoryNamespace}">${entries.join("")}</memory>`;
}

/** What a memory of ours never comes near; a workbook from outside may hold anything under our name. */
const most = { items: 64, depth: 4, valueLength: 4_000_000 };

/**
 * The values in a custom part's XML. What cannot be read is left out and told to `unusable`: a damaged memory must not
 * keep a workbook from opening.
 */
export function memoryIn(xml: string, unusable: () => void = () => undefined): Map<string, unknown> {
  const items = new Map<string, unknown>();
  let key: string | null = null;
  let json = "";
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on("opentag", ({ local, uri, attributes }) => {
    // Names are looked up through all the elements around them: a deep nest would cost the square of its depth.
    if (++depth > most.depth || items.size >= most.items) throw new RangeError("no memory of ours");
    if (local !== "item" || uri !== memoryNamespace) return;
    key = attributes["key"]?.value ?? null;
    json = "";
  });
  parser.on("text", (text) => (json += text));
  parser.on("closetag", ({ local }) => {
    depth--;
    if (local !== "item" || key === null) return;
    const value = parsed(json);
    if (value !== undefined) items.set(key, value);
    else unusable();
    key = null;
  });
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
  } catch {
    unusable();
  }
  return items;
}

/** Whether a custom part's XML is our memory. */
export function isMemory(xml: string): boolean {
  return xml.includes(`"${memoryNamespace}"`) || xml.includes(`'${memoryNamespace}'`);
}

/** A copy of the items in which `key` holds `value`, or is forgotten where that is null. */
export function withItem(
  items: ReadonlyMap<string, unknown>,
  key: string,
  value: unknown,
): ReadonlyMap<string, unknown> {
  const changed = new Map(items);
  if (value === null || value === undefined) changed.delete(key);
  else changed.set(key, value);
  return changed;
}

function parsed(json: string): unknown {
  if (json.length > most.valueLength) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** JSON already escapes control characters and lone surrogates; XML forbids two more. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
