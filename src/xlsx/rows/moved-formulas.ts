import type { Rectangle } from "../../sheets/grid";
import { CellCursor } from "../xml/cell-cursor";
import { addressedRectangle } from "../xml/references";
import type { Visitor } from "../xml/scan";
import { escapedXml, type Splice } from "../xml/splice";
import type { Tag, TagName } from "../xml/tag";
import { rawText, xmlText } from "../xml/text";
import { formulaReferences } from "./formula-references";
import { parts, type RowMoves } from "./row-moves";
import { shiftedFormula, translatedFormula } from "./row-shift";
import { RowsBarredError } from "./rows-barred";

/** An <f> in a cell. */
interface Formula {
  readonly row: number;
  readonly column: number;
  /** Of its opening tag, and of the whole element. */
  readonly from: number;
  readonly inner: number;
  to: number;
  innerEnd: number;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, { readonly value: string; readonly from: number; readonly to: number }>;
  text: string;
}

const noAttributes: Formula["attributes"] = new Map();

/** Formulas written out that cells had shared; far above any ledger's. */
const mostText = 32_000_000;
/** References looked at in them. */
const mostReferences = 2_000_000;
const placed = ["ref", "r1", "r2"];

/**
 * Finds, while a sheet's rows are scanned, what changes in their formulas when rows of a sheet move. Cells that share a
 * formula get one of their own where it no longer reads alike for all of them. Throws RowsBarredError where one formula
 * fills an area that the rows would part.
 */
export class MovedFormulas implements Visitor {
  private readonly splices: Splice[] = [];
  private readonly shared = new Map<string, Formula[]>();
  private readonly place = new CellCursor();
  private current: Formula | null = null;

  /** `own`: the sheet is the one whose rows move. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly moves: RowMoves,
    private readonly own: boolean,
  ) {}

  open(tag: Tag): void {
    this.place.enter(tag);
    if (tag.name.local === "f") {
      this.current = this.formulaOf(tag);
      if (tag.empty) this.end(this.current);
    }
  }

  close({ local }: TagName, from: number, to: number): void {
    if (local !== "f" || !this.current) return;
    this.current.innerEnd = from;
    this.current.to = to;
    this.end(this.current);
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.current) this.current.text += literal ? rawText(this.bytes, from, to) : xmlText(this.bytes, from, to);
  }

  /** Everything that changes, after the scan. */
  finish(): Splice[] {
    let written = 0;
    let references = 0;
    for (const group of this.shared.values()) {
      const text = group.find((formula) => formula.text !== "")?.text ?? "";
      references += formulaReferences(text).length * group.length;
      if (references > mostReferences) throw new RowsBarredError("太多共用的公式");
      for (const splice of this.unshared(group)) {
        written += splice.text.length;
        if (written > mostText) throw new RowsBarredError("太多共用的公式");
        this.splices.push(splice);
      }
    }
    return this.splices;
  }

  private formulaOf(tag: Tag): Formula {
    const { row, column } = this.place;
    const { from, to } = tag;
    const attributes = tag.count === 0 ? noAttributes : attributesOf(tag);
    return { row, column, from, inner: to, to, innerEnd: to, name: tag.name.qualified, attributes, text: "" };
  }

  private end(formula: Formula): void {
    this.current = null;
    const group = formula.attributes.get("si")?.value;
    if (formula.attributes.get("t")?.value === "shared" && group !== undefined) {
      const known = this.shared.get(group);
      if (known) known.push(formula);
      else this.shared.set(group, [formula]);
      return;
    }
    if (this.own) this.moveAreas(formula);
    if (this.isGone(formula)) return;
    const text = shiftedFormula(formula.text, this.moves, this.own);
    if (text !== formula.text) this.splices.push({ from: formula.inner, to: formula.innerEnd, text: escapedXml(text) });
  }

  /** Its row is taken out. */
  private isGone({ row }: Formula): boolean {
    return this.own && this.moves.rowOf(row) === null;
  }

  /** The area that one formula fills, and the input cells of a data table. */
  private moveAreas(formula: Formula): void {
    const { attributes } = formula;
    refusePartedArray(addressedRectangle(attributes.get("ref")?.value ?? ""), this.moves);
    if (this.isGone(formula)) return;
    for (const name of placed) {
      const found = attributes.get(name);
      if (!found) continue;
      const text = shiftedFormula(found.value, this.moves, true);
      if (text !== found.value) this.splices.push({ from: found.from, to: found.to, text });
    }
  }

  /** The formulas of cells that shared one, each written out; none where all of them stay as they are. */
  private *unshared(group: readonly Formula[]): Generator<Splice> {
    const first = group.find(({ text }) => text !== "");
    if (!first) return;
    const own = (formula: Formula): string =>
      formula.text === ""
        ? translatedFormula(first.text, formula.row - first.row, formula.column - first.column)
        : formula.text;
    const moves = (formula: Formula): boolean => {
      if (this.own && this.moves.rowOf(formula.row) !== formula.row) return true;
      const text = own(formula);
      return shiftedFormula(text, this.moves, this.own) !== text;
    };
    if (!group.some(moves)) return;
    for (const formula of group) {
      if (this.isGone(formula)) continue;
      const text = escapedXml(shiftedFormula(own(formula), this.moves, this.own));
      const calculated = formula.attributes.has("ca") ? ' ca="1"' : "";
      yield { from: formula.from, to: formula.to, text: `<${formula.name}${calculated}>${text}</${formula.name}>` };
    }
  }
}

function attributesOf({ bytes, spans, count }: Tag): Formula["attributes"] {
  const attributes = new Map<string, { value: string; from: number; to: number }>();
  for (let at = 0; at < count * 4; at += 4) {
    const name = rawText(bytes, spans[at] as number, spans[at + 1] as number);
    const [from, to] = [spans[at + 2] as number, spans[at + 3] as number];
    attributes.set(name, { value: xmlText(bytes, from, to), from, to });
  }
  return attributes;
}

/** Refuses rows that would part the area of one formula. */
export function refusePartedArray(filled: Rectangle | null, moves: RowMoves): void {
  if (filled && moves.passes(filled, parts)) throw new RowsBarredError("成片的公式");
}
