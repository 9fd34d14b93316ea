/** Items that are sorted, or compared while two runs are merged, between two steps. */
const perStep = 500;

/** The items in order, equal ones as they stood, in small steps: comparing Chinese texts is slow. */
export function* sortSteps<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Generator<void, readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += perStep) {
    runs.push(items.slice(from, from + perStep).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Generator<void, readonly Item[]> {
  const both: Item[] = [];
  let next = 0;
  for (const item of one) {
    for (; next < other.length && compare(other[next] as Item, item) < 0; next += 1) both.push(other[next] as Item);
    both.push(item);
    if (both.length % perStep === 0) yield;
  }
  for (; next < other.length; next += 1) both.push(other[next] as Item);
  return both;
}
