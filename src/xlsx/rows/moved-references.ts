import { addressOf, type Rectangle } from "../../sheets/grid";
import type { Outline } from "../xml/outline";
import { attributeIn, type OutlineElement, type PlacedAttribute } from "../xml/outline-element";
import { addressedRectangle, cellOf } from "../xml/references";
import { escapedXml, type Splice } from "../xml/splice";
import { type Carrier, carriersByRoot } from "./reference-carriers";
import { type NestedElement, withoutElements } from "./removed-elements";
import { areaAfter, parts, type RowMoves, takesFrom } from "./row-moves";
import { RowsBarredError } from "./rows-barred";
import { shiftedAddresses, shiftedFormula } from "./row-shift";

/** Whether a part belongs to the sheet whose rows move: what names no sheet then means that one. */
interface Place extends NestedElement {
  readonly moves: RowMoves;
  readonly own: boolean;
  /** Elements to be taken out. */
  readonly removed: NestedElement[];
}

/**
 * What has to change in a part, outside of a sheet's rows, when rows of a sheet move. Throws RowsBarredError where that
 * would do harm. `mergesAdded`: how many merged areas are put in beside this.
 */
export function movedReferences({ root }: Outline, moves: RowMoves, own: boolean, mergesAdded = 0): Splice[] {
  const byElement = carriersOf(root.local);
  const splices: Splice[] = [];
  const removed: NestedElement[] = [];
  const waiting: NestedElement[] = byElement.size === 0 ? [] : [{ element: root, within: [] }];
  for (let placed = waiting.pop(); placed; placed = waiting.pop()) {
    const { element } = placed;
    for (const carrier of byElement.get(element.local) ?? [])
      for (const splice of movedBy(carrier, { ...placed, moves, own, removed })) splices.push(splice);
    const within = element.children.length > 0 ? [element, ...placed.within] : [];
    for (const child of element.children) waiting.push({ element: child, within });
  }
  return withoutElements(splices, removed, { root, mergesAdded });
}

/** The formulas that a part holds outside of a sheet's rows, and the areas that it names with their sheet. */
export function carriedFormulas({ root }: Outline): string[] {
  const byElement = carriersOf(root.local);
  const found: string[] = [];
  const waiting = byElement.size === 0 ? [] : [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    for (const carrier of byElement.get(element.local) ?? []) {
      // A link that leads nowhere does no harm.
      if (element.local === "hyperlink") continue;
      if (carrier.way === "formula") found.push(...textsOf(carrier, element).map(({ value }) => value));
      else if (carrier.way === "named-area") found.push(`'${attributeIn(element, "sheet") ?? ""}'!`);
    }
    for (const child of element.children) waiting.push(child);
  }
  return found;
}

const indexed = new Map<string, ReadonlyMap<string, readonly Carrier[]>>();

function carriersOf(root: string): ReadonlyMap<string, readonly Carrier[]> {
  const known = indexed.get(root);
  if (known) return known;
  const byElement = new Map<string, Carrier[]>();
  for (const carrier of carriersByRoot.get(root) ?? []) {
    for (const element of carrier.elements) byElement.set(element, [...(byElement.get(element) ?? []), carrier]);
  }
  indexed.set(root, byElement);
  return byElement;
}

type PlacedText = Pick<PlacedAttribute, "value" | "from" | "to">;

function movedBy(carrier: Carrier, place: Place): Splice[] {
  const { element, moves, own } = place;
  const texts = textsOf(carrier, element);
  if (carrier.way === "formula") return texts.flatMap((text) => replaced(text, shiftedFormula(text.value, moves, own)));
  if (carrier.way === "named-area" ? !isNamed(element, moves) : !own) return [];
  switch (carrier.way) {
    case "named-area":
    case "area":
      return texts.flatMap((text) => movedArea(text, carrier, place));
    case "break":
      return texts.flatMap((text) => movedBreak(text, carrier, place));
    case "anchor":
      return movedAnchor(element, moves);
    case "row-number":
      return texts.flatMap((text) => movedRow(text, carrier, place));
    case "note-anchor":
      return texts.flatMap((text) => movedNote(text, moves));
  }
}

function textsOf({ attributes }: Carrier, element: OutlineElement): PlacedText[] {
  if (attributes) return attributes.flatMap((name) => element.attribute(name) ?? []);
  if (element.empty || element.children.length > 0) return [];
  return [{ value: element.text, from: element.inner, to: element.innerEnd }];
}

function replaced({ value, from, to }: PlacedText, text: string): Splice[] {
  return text === value ? [] : [{ from, to, text: escapedXml(text) }];
}

function movedArea(text: PlacedText, carrier: Carrier, place: Place): Splice[] {
  const { element, moves } = place;
  if (carrier.whole) refuseParted(text.value, element, carrier, moves);
  const after = shiftedAddresses(text.value, moves);
  if (after !== null && !(element.local === "mergeCell" && isOneCell(after))) return replaced(text, after);
  if (carrier.gone === "edge") return replaced(text, edgeOf(text.value, moves));
  return gone(carrier, place);
}

/** An element all of whose cells were taken out goes with them, if it may. */
function gone(carrier: Carrier, { element, within, removed }: Place): Splice[] {
  const inner = carrier.attributes ? 0 : 1;
  const [target, around] = inner === 0 ? [element, within] : [within[0], within.slice(1)];
  if (carrier.gone !== "remove" || !target) throw new RowsBarredError(carrier.words);
  removed.push({ element: target, within: around });
  return [];
}

/** Areas of one piece: Excel does not put rows into a pivot table either, and a table keeps its head. */
function refuseParted(value: string, element: OutlineElement, carrier: Carrier, { operations }: RowMoves): void {
  const isTable = element.local === "table";
  const heads = isTable ? Number(attributeIn(element, "headerRowCount") ?? 1) : 1;
  const totals = Number(attributeIn(element, "totalsRowCount") ?? 0);
  const least = isTable ? heads + totals + 1 : 1;
  let area: Rectangle | null = addressedRectangle(value);
  for (const operation of operations) {
    if (!area) return;
    const { top, bottom } = area;
    const isHit =
      carrier.whole === "all"
        ? parts(operation, area) || takesFrom(operation, area)
        : takesFrom(operation, { top, bottom: top + heads - 1 }) ||
          (totals > 0 && takesFrom(operation, { top: bottom - totals + 1, bottom }));
    area = areaAfter(area, operation);
    if (isHit || !area || area.bottom - area.top + 1 < least) throw new RowsBarredError(carrier.words);
  }
}

/** Where the selection goes when its cells were taken out. */
function edgeOf(addresses: string, moves: RowMoves): string {
  const cell = cellOf(addresses.split(/[\s:]/)[0] ?? "");
  return cell ? addressOf(moves.edgeOf(cell.row), cell.column) : "A1";
}

function isOneCell(address: string): boolean {
  const area = addressedRectangle(address);
  return area !== null && area.top === area.bottom && area.left === area.right;
}

/**
 * An address beside the name of its sheet; one beside a relationship lies in another workbook, one without a name
 * belongs to a defined name.
 */
function isNamed(element: OutlineElement, { sheet }: RowMoves): boolean {
  const named = attributeIn(element, "sheet");
  const isElsewhere = [...element.attributes.keys()].some((name) => name.endsWith(":id"));
  return !isElsewhere && named !== null && named.toLowerCase() === sheet.toLowerCase();
}

/** A break stands below the row of its number, counted from 1; those of columns move with nothing here. */
function movedBreak(text: PlacedText, carrier: Carrier, place: Place): Splice[] {
  const above = Number(text.value) - 1;
  if (attributeIn(place.element, "max") === "1048575" || !(above >= 0)) return [];
  const row = place.moves.rowOf(above);
  return row === null ? gone(carrier, place) : replaced(text, String(row + 1));
}

function movedRow(text: PlacedText, { words }: Carrier, { within, moves, removed }: Place): Splice[] {
  const number = numberOf(text);
  if (number === null) return [];
  const row = moves.rowOf(number);
  if (row !== null) return replaced(text, String(row));
  const [data, shape, ...around] = within;
  if (!data || !shape || attributeIn(data, "ObjectType") !== "Note") throw new RowsBarredError(words);
  removed.push({ element: shape, within: around });
  return [];
}

function numberOf({ value }: PlacedText): number | null {
  const number = Number(value);
  return value.trim() === "" || !Number.isSafeInteger(number) ? null : number;
}

/** Left column, offset, top row, offset, right column, offset, bottom row, offset. */
function movedNote(text: PlacedText, moves: RowMoves): Splice[] {
  const numbers = text.value.split(",");
  const moved = numbers.map((part, index) => {
    const row = Number(part);
    return (index === 2 || index === 6) && Number.isSafeInteger(row) ? ` ${moves.edgeOf(row)}` : part;
  });
  return numbers.length === 8 && moved.some((part, index) => part.trim() !== numbers[index]?.trim())
    ? replaced(text, moved.join(","))
    : [];
}

/** Drawings hang on row numbers counted from 0, as far as they go along with the cells under them. */
function movedAnchor(anchor: OutlineElement, moves: RowMoves): Splice[] {
  const editing = attributeIn(anchor, "editAs");
  if (editing === "absolute") return [];
  const [from, to] = ["from", "to"].map((end) => rowOf(anchor, end));
  const first = from && numberOf(from);
  const last = to && numberOf(to);
  if (!from || typeof first !== "number") return [];
  if (typeof last === "number" && moves.spanOf(first, last) === null) throw new RowsBarredError("图片、形状或图表");
  const begins = moves.edgeOf(first);
  if (!to || typeof last !== "number") return replaced(from, String(begins));
  // One that moves but does not grow keeps its size where rows come into it or go.
  const ends = editing === "oneCell" ? last + begins - first : moves.edgeOf(last);
  return [...replaced(from, String(begins)), ...replaced(to, String(ends))];
}

function rowOf(anchor: OutlineElement, end: string): PlacedText | null {
  const row = anchor.children.find(({ local }) => local === end)?.children.find(({ local }) => local === "row");
  return row ? { value: row.text, from: row.inner, to: row.innerEnd } : null;
}
