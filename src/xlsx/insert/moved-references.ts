import type { Outline, OutlineElement } from "../xml/outline";
import { type RowShift, shiftedFormula, shiftedRow } from "./row-shift";
import type { Visitor } from "../xml/scan";
import { escapedXml, type Splice } from "../xml/splice";
import type { Tag, TagName } from "../xml/tag";
import { xmlText } from "../xml/text";

const referenceAttributes: ReadonlySet<string> = new Set(["ref", "sqref", "activeCell", "topLeftCell"]);
/** Elements of sheets, charts and the workbook part whose text is a formula or a reference. */
const formulaElements: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "f", "sqref", "definedName"]);

/** What has to change in a part, outside of a sheet's rows, when rows of a sheet move. `own`: the part is that sheet's. */
export function movedReferences({ root }: Outline, shift: RowShift, own: boolean): Splice[] {
  const splices: Splice[] = [];
  const visit = (element: OutlineElement, parent: OutlineElement | null): void => {
    if (own) splices.push(...movedAttributes(element, parent, shift));
    const location = element.attributes.get("location");
    if (element.local === "hyperlink" && location) splices.push(...moved(location, shift, false));
    if (formulaElements.has(element.local) && element.children.length === 0) {
      splices.push(...moved({ value: element.text, from: element.inner, to: element.innerEnd }, shift, own));
    }
    for (const child of element.children) visit(child, element);
  };
  visit(root, null);
  return splices;
}

interface Placed {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

function moved({ value, from, to }: Placed, shift: RowShift, own: boolean): Splice[] {
  const text = shiftedFormula(value, shift, own);
  return text === value ? [] : [{ from, to, text: escapedXml(text) }];
}

function movedAttributes(
  { local, attributes }: OutlineElement,
  parent: OutlineElement | null,
  shift: RowShift,
): Splice[] {
  const references = [...attributes].filter(([name]) => referenceAttributes.has(name));
  const id = local === "brk" && parent?.local === "rowBreaks" ? attributes.get("id") : undefined;
  // A break stands below the row of its number, counted from 1.
  const broken = id && Number(id.value) > shift.before ? [{ ...id, text: String(Number(id.value) + shift.count) }] : [];
  return [...references.flatMap(([, attribute]) => moved(attribute, shift, true)), ...broken];
}

/** Drawings are anchored by row numbers in elements of their own, counted from 0. */
export function movedAnchors({ root }: Outline, shift: RowShift): Splice[] {
  const ends = root.children.flatMap(({ children }) =>
    children.filter(({ local }) => local === "from" || local === "to"),
  );
  return ends.flatMap(({ children }) =>
    children.flatMap(({ local, text, inner, innerEnd }) => {
      const row = local === "row" ? Number(text) : Number.NaN;
      const to = shiftedRow(row, shift);
      return Number.isNaN(row) || row === to ? [] : [{ from: inner, to: innerEnd, text: String(to) }];
    }),
  );
}

/** Finds, while another sheet is scanned, formulas that refer to rows that move. */
export class MovedFormulas implements Visitor {
  readonly splices: Splice[] = [];
  private inFormula = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly shift: RowShift,
    private readonly own: boolean,
  ) {}

  open({ name, empty }: Tag): void {
    if (name.local === "f") this.inFormula = !empty;
  }

  close({ local }: TagName): void {
    if (local === "f") this.inFormula = false;
  }

  text(from: number, to: number): void {
    if (!this.inFormula) return;
    this.splices.push(...moved({ value: xmlText(this.bytes, from, to), from, to }, this.shift, this.own));
  }
}
