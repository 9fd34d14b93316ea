import type { Limits } from "../limits";
import { outlineOf } from "../xml/outline";
import { attributeIn, childOf, childrenOf, type OutlineElement } from "../xml/outline-element";
import { type Splice, spliced } from "../xml/splice";
import { namesSheet } from "./named-sheets";

/** The workbook part without some sheets, and the relationships that led to them. */
export interface TrimmedWorkbook {
  readonly bytes: Uint8Array;
  readonly relationships: readonly string[];
}

/** Leaves sheets out of the workbook part: their listing, their own names; a name that means one of them is #REF!. */
export function withoutListings(bytes: Uint8Array, limits: Limits, sent: ReadonlySet<string>): TrimmedWorkbook {
  const { root } = outlineOf(bytes, limits);
  const listed = childrenOf(childOf(root, "sheets") ?? root, "sheet");
  const stays = (sheet: OutlineElement): boolean => sent.has(attributeIn(sheet, "name") ?? "");
  const gone = listed.filter((sheet) => !stays(sheet));
  const kept = listed.flatMap((sheet, place) => (stays(sheet) ? [place] : []));
  const after = new Map(kept.map((place, number) => [String(place), String(number)]));
  const splices = [
    ...gone.map(removal),
    ...names(
      root,
      after,
      gone.map((sheet) => attributeIn(sheet, "name") ?? ""),
    ),
    ...views(root, after, listed),
  ];
  return { bytes: spliced(bytes, splices), relationships: gone.flatMap(relationshipOf) };
}

function removal({ from, to }: OutlineElement): Splice {
  return { from, to, text: "" };
}

function relationshipOf({ attributes }: OutlineElement): string[] {
  return [...attributes].flatMap(([name, { value }]) => (/:id$/.test(name) ? [value] : []));
}

function names(root: OutlineElement, after: ReadonlyMap<string, string>, gone: readonly string[]): Splice[] {
  const list = childOf(root, "definedNames");
  if (!list) return [];
  const isGone = (name: OutlineElement): boolean => {
    const owner = attributeIn(name, "localSheetId");
    return owner !== null && !after.has(owner);
  };
  // An empty list is not allowed.
  if (list.children.every(isGone)) return [removal(list)];
  return list.children.flatMap((name) => {
    if (isGone(name)) return [removal(name)];
    const owner = name.attributes.get("localSheetId");
    const moved = owner ? [{ from: owner.from, to: owner.to, text: after.get(owner.value) ?? owner.value }] : [];
    const isLost = gone.some((sheet) => namesSheet(name.text, sheet));
    return isLost ? [...moved, { from: name.inner, to: name.innerEnd, text: "#REF!" }] : moved;
  });
}

/** Which sheet is in front: one that is there. */
function views(root: OutlineElement, after: ReadonlyMap<string, string>, listed: readonly OutlineElement[]): Splice[] {
  const first = firstShown(listed, after);
  const bookViews = childOf(root, "bookViews")?.children ?? [];
  const customViews = childOf(root, "customWorkbookViews")?.children ?? [];
  const numbered = bookViews.flatMap(({ attributes }) =>
    ["activeTab", "firstSheet"].flatMap((name): Splice[] => {
      const found = attributes.get(name);
      return found ? [{ from: found.from, to: found.to, text: after.get(found.value) ?? first.place }] : [];
    }),
  );
  const named = customViews.flatMap(({ attributes }): Splice[] => {
    const found = attributes.get("activeSheetId");
    return found ? [{ from: found.from, to: found.to, text: first.id }] : [];
  });
  // A view that names no tab shows the first sheet, which may be hidden now.
  const unnamed = bookViews.flatMap((view): Splice[] => {
    if (view.attributes.has("activeTab") || first.place === "0") return [];
    const place = view.inner - (view.empty ? 2 : 1);
    return [{ from: place, to: place, text: ` activeTab="${first.place}"` }];
  });
  return [...numbered, ...named, ...unnamed];
}

/** The first sheet that stays and can be seen: its place then, and its id. */
function firstShown(
  listed: readonly OutlineElement[],
  after: ReadonlyMap<string, string>,
): { readonly place: string; readonly id: string } {
  const found = listed.findIndex(
    (sheet, place) => after.has(String(place)) && !/hidden/i.test(attributeIn(sheet, "state") ?? ""),
  );
  const sheet = listed[found];
  return { place: after.get(String(found)) ?? "0", id: (sheet && attributeIn(sheet, "sheetId")) ?? "1" };
}
