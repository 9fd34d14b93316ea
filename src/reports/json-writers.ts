/** Writes the text that each member of an object has in JSON. */
type RecordWriter = (members: readonly string[]) => string;

/** A writer of objects with these keys, as `JSON.stringify(…, null, 2)` writes them behind this indentation. */
export function recordWriter(keys: readonly string[], indent: string): RecordWriter {
  const parts = keys.flatMap((key, at) => [`${at === 0 ? "{" : ","}\n${indent}  ${JSON.stringify(key)}: `, ""]);
  parts.push(`\n${indent}}`);
  return (members) => {
    for (let at = 0; at < members.length; at += 1) parts[2 * at + 1] = members[at] as string;
    // Joined at once: a text that grows by its pieces has to be copied together when it is written.
    return parts.join("");
  };
}

/** A list of entries that are JSON already, as `JSON.stringify(…, null, 2)` writes it behind this indentation. */
export function listText(entries: readonly string[], indent: string): string {
  return entries.length === 0 ? "[]" : `[\n${indent}  ${entries.join(`,\n${indent}  `)}\n${indent}]`;
}
