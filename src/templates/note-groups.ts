/** Notes that say the same of several rows. */
export interface NoteGroup {
  /** What they say, without what differs. */
  readonly kind: string;
  readonly notes: readonly string[];
}

/** Where a note begins: the row that it is about, whose name may hold （集团）, and the cell. */
const row = /^“[^”]*”第\d+行(?:（(?:[^（）]|（[^（）]*）)*）)?(?:[A-Z]{1,3}\d+)?[：，]?/u;
const quoted = /“[^”]*”/gu;
const dates = /\d+年(?:\d+月(?:\d+日)?)?/gu;

/** Notes by kind, in the order in which each kind first comes: what differs between rows is not told apart. */
export function noteGroups(notes: readonly string[]): NoteGroup[] {
  const groups = new Map<string, string[]>();
  for (const note of notes) {
    const kind = kindOf(note);
    const group = groups.get(kind);
    if (group) group.push(note);
    else groups.set(kind, [note]);
  }
  return [...groups].map(([kind, members]) => ({ kind, notes: members }));
}

function kindOf(note: string): string {
  return note.replace(row, "").replace(quoted, "“…”").replace(dates, "…").replace(/。$/u, "");
}
