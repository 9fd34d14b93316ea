import { cellNumber } from "../../sheets/grid";
import { outlineOf } from "../xml/outline";
import { attributeIn, type OutlineElement } from "../xml/outline-element";
import { cellOf } from "../xml/references";
import type { Package } from "./package";

/** The comments on a sheet's cells, by `cellNumber`; answers to one stand below it. */
export function readNotes(file: Package, sheetPart: string): Map<number, string> {
  const related = file.relationships(sheetPart).filter(({ external, target }) => !external && file.find(target));
  const partsOf = (kind: string): string[] =>
    related.filter((each) => each.kind.toLowerCase() === kind.toLowerCase()).map(({ target }) => target);
  const notes = new Map<number, string>();
  for (const part of partsOf("comments")) addNotes(file, part, "comment", notes, false);
  const threads = new Map<number, string>();
  for (const part of partsOf("threadedComment")) addNotes(file, part, "threadedComment", threads, true);
  // Beside a thread its cell has a note for programs that know no threads.
  for (const [cell, text] of threads) notes.set(cell, text);
  return notes;
}

function addNotes(file: Package, part: string, local: string, notes: Map<number, string>, joining: boolean): void {
  for (const element of elementsNamed(outlineOf(file.part(part), file.limits).root, local)) {
    const cell = cellOf(attributeIn(element, "ref") ?? "");
    const text = textOf(element).trim();
    if (!cell || text === "") continue;
    const number = cellNumber(cell.row, cell.column);
    const before = joining ? notes.get(number) : undefined;
    notes.set(number, before === undefined ? text : `${before}\n${text}`);
  }
}

/** Those of a name, wherever they stand, in their order; not looked for within each other. */
function* elementsNamed(element: OutlineElement, local: string): Generator<OutlineElement, void, void> {
  if (element.local === local) yield element;
  else for (const child of element.children) yield* elementsNamed(child, local);
}

/** Its own text and that of the elements in it, but for how something is pronounced. */
function textOf({ local, text, children }: OutlineElement): string {
  if (local === "rPh") return "";
  return (local === "t" || (local === "text" && children.length === 0) ? text : "") + children.map(textOf).join("");
}
