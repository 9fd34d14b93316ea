import { attributeIn, type OutlineElement } from "../xml/outline-element";
import type { Splice } from "../xml/splice";
import { isTrue } from "../xml/xml-boolean";
import { RowsBarredError } from "./rows-barred";

/** An element of a part, with those that it stands in, the nearest first. */
export interface NestedElement {
  readonly element: OutlineElement;
  readonly within: readonly OutlineElement[];
}

/** Lists of a sheet that must not be empty: one that loses all goes itself. */
const lists = new Set([
  "mergeCells",
  "dataValidations",
  "hyperlinks",
  "protectedRanges",
  "ignoredErrors",
  "cellWatches",
  "rowBreaks",
  "smartTags",
]);
/** What may stand there without children. */
const mayBeEmpty = new Set(["worksheet", "sortState", "table", "autoFilter", "commentList", "ThreadedComments", "xml"]);

/**
 * Changes to a part together with the elements to be taken out of it: what changed within these is dropped, and lists
 * keep count. Throws RowsBarredError where a list that we do not know would be left empty.
 */
export function withoutElements(
  splices: readonly Splice[],
  removed: readonly NestedElement[],
  { root, mergesAdded }: { readonly root: OutlineElement; readonly mergesAdded: number },
): Splice[] {
  const byList = new Map<OutlineElement, Set<OutlineElement>>();
  for (const { element, within } of removed) {
    const list = within[0] ?? root;
    byList.set(list, (byList.get(list) ?? new Set()).add(element));
  }
  const merges = root.children.find(({ local }) => local === "mergeCells");
  if (merges && mergesAdded > 0 && !byList.has(merges)) byList.set(merges, new Set());
  const cut: OutlineElement[] = [];
  const counted: Splice[] = [];
  for (const [list, elements] of byList) {
    const added = list === merges ? mergesAdded : 0;
    const isEmptied = added === 0 && elements.size === list.children.length;
    if (isEmptied && lists.has(list.local)) cut.push(list);
    else if (isEmptied && !mayBeEmpty.has(list.local)) throw new RowsBarredError("扩展的条件格式、数据验证或迷你图");
    else {
      cut.push(...elements);
      counted.push(...countsOf(list, elements, added));
    }
  }
  const kept = cut.length === 0 ? splices : outside(splices, cut);
  return [...kept, ...counted, ...cut.map(({ from, to }) => ({ from, to, text: "" }))];
}

/** Splices that lie in none of the elements. */
function outside(splices: readonly Splice[], cut: readonly OutlineElement[]): Splice[] {
  const sorted = [...cut].sort((one, other) => one.from - other.from);
  return splices.filter(({ from }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as OutlineElement).from <= from) low = middle + 1;
      else high = middle;
    }
    const before = sorted[low - 1];
    return !before || from >= before.to;
  });
}

function countsOf({ attributes }: OutlineElement, removed: ReadonlySet<OutlineElement>, added: number): Splice[] {
  const manual = [...removed].filter((element) => isTrue(attributeIn(element, "man")));
  const fewer = { count: removed.size - added, manualBreakCount: manual.length };
  return Object.entries(fewer).flatMap(([name, by]) => {
    const count = attributes.get(name);
    return count && by !== 0 ? [{ from: count.from, to: count.to, text: String(Number(count.value) - by) }] : [];
  });
}
