/** Writes the text that each member of an object has in JSON. */
type RecordWriter = (members: readonly string[]) => string;

/** A writer of objects with these keys, as `JSON.stringify(…, null, 2)` writes them behind this indentation. */
export function recordWriter(keys: readonly string[], indent: string): RecordWriter {
  const names = keys.map((key, at) => `${at === 0 ? "{" : ","}\n${indent}  ${JSON.stringify(key)}: `);
  return (members) => {
    let text = "";
    for (let at = 0; at < names.length; at += 1) text += `${names[at]}${members[at]}`;
    return `${text}\n${indent}}`;
  };
}

/** A list of entries that are JSON already, as `JSON.stringify(…, null, 2)` writes it behind this indentation. */
export function listText(entries: readonly string[], indent: string): string {
  return entries.length === 0 ? "[]" : `[\n${indent}  ${entries.join(`,\n${indent}  `)}\n${indent}]`;
}
