/** Findings in the order of the list, group by group. */
export interface Groups {
  /** Places in the table. */
  readonly order: Int32Array;
  /** Of each group its first finding, as a place in the table, and how many there are. */
  readonly firsts: readonly number[];
  readonly counts: readonly number[];
}

/** How findings, by their places in the table, are grouped. */
export interface GroupedBy {
  /** What those of one group have in common. */
  keyOf(at: number): number;
  /** The least of a group says where it stands; absent where groups stand as they come up. */
  readonly rankOf?: (at: number) => number;
}

interface Gathered {
  /** Of each finding listed, its group by the order in which they come up. */
  readonly groups: Int32Array;
  readonly firsts: number[];
  readonly counts: number[];
  readonly ranks: number[];
}

/** Groups the listed findings, which are places in the table in the sheets' order. */
export function groupsOf(listed: Int32Array, by: GroupedBy): Groups {
  const { groups, firsts, counts, ranks } = gather(listed, by);
  const ranked = firsts.map((_, group) => group);
  if (by.rankOf) ranked.sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0));
  const starts = new Int32Array(ranked.length);
  let start = 0;
  for (const group of ranked) {
    starts[group] = start;
    start += counts[group] ?? 0;
  }
  const order = new Int32Array(listed.length);
  for (let at = 0; at < listed.length; at += 1) {
    const group = groups[at] ?? 0;
    const place = starts[group] ?? 0;
    order[place] = listed[at] ?? 0;
    starts[group] = place + 1;
  }
  return {
    order,
    firsts: ranked.map((group) => firsts[group] ?? 0),
    counts: ranked.map((group) => counts[group] ?? 0),
  };
}

function gather(listed: Int32Array, { keyOf, rankOf }: GroupedBy): Gathered {
  const known = new Map<number, number>();
  const groups = new Int32Array(listed.length);
  const firsts: number[] = [];
  const counts: number[] = [];
  const ranks: number[] = [];
  let [lastKey, group] = [-1, -1];
  for (let at = 0; at < listed.length; at += 1) {
    const place = listed[at] ?? 0;
    const key = keyOf(place);
    // Findings of one row stand side by side.
    if (key !== lastKey) {
      group = known.get(key) ?? firsts.push(place) - 1;
      known.set(key, group);
      lastKey = key;
    }
    groups[at] = group;
    counts[group] = (counts[group] ?? 0) + 1;
    if (rankOf) ranks[group] = Math.min(ranks[group] ?? Infinity, rankOf(place));
  }
  return { groups, firsts, counts, ranks };
}
