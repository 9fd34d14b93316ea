import type { Outline } from "../xml/outline";
import { attributeIn, type OutlineElement, type PlacedAttribute } from "../xml/outline-element";
import { addressedRectangle } from "../xml/references";
import { escapedXml, type Splice } from "../xml/splice";
import { SpokenError } from "../../workbooks/spoken-error";
import { type Carrier, carriersByRoot } from "./reference-carriers";
import { type RowShift, shiftedFormula, shiftedRow } from "./row-shift";

/** Whether a part belongs to the sheet whose rows move: what names no sheet then means that one. */
interface Place {
  readonly shift: RowShift;
  readonly own: boolean;
}

/**
 * What has to change in a part, outside of a sheet's rows, when rows of a sheet move. Throws SpokenError where that
 * would do harm.
 */
export function movedReferences({ root }: Outline, shift: RowShift, own: boolean): Splice[] {
  const byElement = carriersOf(root.local);
  const splices: Splice[] = [];
  const place = { shift, own };
  const waiting: OutlineElement[] = byElement.size === 0 ? [] : [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    for (const carrier of byElement.get(element.local) ?? [])
      for (const splice of movedBy(carrier, element, place)) splices.push(splice);
    for (const child of element.children) waiting.push(child);
  }
  return splices;
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

function movedBy(carrier: Carrier, element: OutlineElement, place: Place): Splice[] {
  const texts = textsOf(carrier, element);
  switch (carrier.way) {
    case "formula":
      return texts.flatMap((text) => replaced(text, shiftedFormula(text.value, place.shift, place.own)));
    case "area":
      if (!place.own) return [];
      if (element.local === "location") refuseAcross(element, place.shift);
      return texts.flatMap((text) => replaced(text, shiftedFormula(text.value, place.shift, true)));
    case "named-area":
      return isNamed(element, place)
        ? texts.flatMap((text) => replaced(text, shiftedFormula(text.value, place.shift, true)))
        : [];
    case "break":
      return place.own ? texts.flatMap((text) => movedBreak(text, element, place.shift)) : [];
    case "anchor":
      return place.own ? movedAnchor(element, place.shift) : [];
    case "row-number":
      return place.own ? texts.flatMap((text) => movedRow(text, place.shift)) : [];
    case "note-anchor":
      return place.own ? texts.flatMap((text) => movedNote(text, place.shift)) : [];
  }
}

function textsOf({ attributes }: Carrier, element: OutlineElement): PlacedText[] {
  if (attributes) return attributes.flatMap((name) => element.attributes.get(name) ?? []);
  if (element.empty || element.children.length > 0) return [];
  return [{ value: element.text, from: element.inner, to: element.innerEnd }];
}

function replaced({ value, from, to }: PlacedText, text: string): Splice[] {
  return text === value ? [] : [{ from, to, text: escapedXml(text) }];
}

/**
 * An address beside the name of its sheet; one beside a relationship lies in another workbook, one without a name
 * belongs to a defined name.
 */
function isNamed(element: OutlineElement, { shift }: Place): boolean {
  const sheet = attributeIn(element, "sheet");
  const isElsewhere = [...element.attributes.keys()].some((name) => name.endsWith(":id"));
  return !isElsewhere && sheet !== null && sheet.toLowerCase() === shift.sheet.toLowerCase();
}

/** A pivot table is of one piece: Excel does not put rows into it either. */
function refuseAcross(element: OutlineElement, { sheet, before, count }: RowShift): void {
  const area = addressedRectangle(attributeIn(element, "ref") ?? "");
  if (area && area.top < before && area.bottom >= before) throw rowsRefused({ sheet, count }, "数据透视表");
}

/** Why no rows can be put in. */
export function rowsRefused({ sheet, count }: Pick<RowShift, "sheet" | "count">, what: string): SpokenError {
  return new SpokenError(
    `工作表“${sheet}”的空行不够，而下方有${what}，不便代为插入行；请先在 Excel 中插入${count}个空行再试`,
  );
}

/** A break stands below the row of its number, counted from 1; those of columns move with nothing here. */
function movedBreak(text: PlacedText, { attributes }: OutlineElement, { before, count }: RowShift): Splice[] {
  const isColumn = attributes.get("max")?.value === "1048575";
  const row = Number(text.value);
  return !isColumn && row > before ? replaced(text, String(row + count)) : [];
}

function movedRow(text: PlacedText, shift: RowShift): Splice[] {
  const row = Number(text.value);
  return text.value.trim() === "" || !Number.isSafeInteger(row) ? [] : replaced(text, String(shiftedRow(row, shift)));
}

/** Left column, offset, top row, offset, right column, offset, bottom row, offset. */
function movedNote(text: PlacedText, shift: RowShift): Splice[] {
  const parts = text.value.split(",");
  const moved = parts.map((part, index) => {
    const row = Number(part);
    return (index === 2 || index === 6) && Number.isSafeInteger(row) ? ` ${shiftedRow(row, shift)}` : part;
  });
  return parts.length === 8 && moved.some((part, index) => part.trim() !== parts[index]?.trim())
    ? replaced(text, moved.join(","))
    : [];
}

/** Drawings hang on row numbers counted from 0, as far as they go along with the cells under them. */
function movedAnchor(anchor: OutlineElement, shift: RowShift): Splice[] {
  const editing = attributeIn(anchor, "editAs");
  if (editing === "absolute") return [];
  const [from, to] = ["from", "to"].map((end) => rowOf(anchor, end));
  const begins = from ? movedRow(from, shift) : [];
  // One that moves but does not grow keeps its size where the rows come into it.
  const stays = editing === "oneCell" && begins.length === 0;
  return [...begins, ...(to && !stays ? movedRow(to, shift) : [])];
}

function rowOf(anchor: OutlineElement, end: string): PlacedText | null {
  const row = anchor.children.find(({ local }) => local === end)?.children.find(({ local }) => local === "row");
  return row ? { value: row.text, from: row.inner, to: row.innerEnd } : null;
}
