import { addressOf, rangeOf, type Rectangle } from "../../sheets/grid";
import { SpokenError } from "../../workbooks/spoken-error";
import { MovedFormulas, movedAnchors, movedReferences } from "./moved-references";
import { childOf, type Outline, outlineOf } from "../xml/outline";
import type { PackagePatch } from "../patch/package-patch";
import { cellOf, rectangleOf } from "../xml/references";
import { type RowShift, shiftedFormula, shiftedRow } from "./row-shift";
import type { Visitor } from "../xml/scan";
import { asChildrenOf } from "../xml/namespaces";
import { type Splice, spliced } from "../xml/splice";
import type { Tag, TagName } from "../xml/tag";
import type { WorkbookPart } from "../read/workbook-part";

/** Puts rows into a sheet, each looking like row `like`, and moves all that refers to what lies below. Throws SpokenError where that would do harm. */
export function insertRows(patch: PackagePatch, workbook: WorkbookPart, shift: RowShift, like: number | null): void {
  const { limits } = patch.file;
  for (const { name, part } of workbook.sheets) {
    const bytes = patch.bytes(part);
    const own = name === shift.sheet;
    const rows = new MovedFormulas(bytes, shift, own);
    const outline = outlineOf(bytes, limits, rows);
    const splices = [...rows.splices, ...movedReferences(outline, shift, own)];
    if (own) {
      moveAttached(patch, part, shift);
      const mover = new RowMover(shift, like);
      outlineOf(bytes, limits, mover);
      splices.push(...mover.finish(outline), ...mergesAdded(outline, shift, like));
    }
    if (splices.length > 0) patch.put(part, spliced(bytes, splices));
  }
  dropCalculationChain(patch, workbook);
  const others = [
    workbook.part,
    ...patch.file.entries.map(({ name }) => name).filter((name) => /^\/?xl\/charts\/[^/]+\.xml$/i.test(name)),
  ];
  for (const part of others) {
    const bytes = patch.bytes(part);
    patch.put(part, spliced(bytes, movedReferences(outlineOf(bytes, limits), shift, false)));
  }
}

/** It lists formula cells by address; one that lists others makes Excel offer to repair the file, none at all is rebuilt. */
function dropCalculationChain(patch: PackagePatch, { part, relationships }: WorkbookPart): void {
  const chain = relationships.find(({ kind }) => kind === "calcChain")?.target;
  if (chain === undefined || !patch.has(chain)) return;
  patch.remove(chain);
  patch.unrelate(part, chain);
  patch.undeclare(chain);
}

/** What cannot be moved without rewriting parts of other programs' making, in the clerk's words. */
const fixed: Readonly<Record<string, { readonly words: string; readonly element: string }>> = {
  table: { words: "表格对象", element: "table" },
  comments: { words: "批注", element: "comment" },
  pivotTable: { words: "数据透视表", element: "location" },
};

function moveAttached(patch: PackagePatch, part: string, shift: RowShift): void {
  for (const { kind, target, external } of patch.file.relationships(part)) {
    if (external || !patch.has(target)) continue;
    const { words, element } = fixed[kind] ?? { words: "", element: "" };
    if (kind !== "drawing" && words === "") continue;
    const bytes = patch.bytes(target);
    const outline = outlineOf(bytes, patch.file.limits);
    if (kind === "drawing") patch.put(target, spliced(bytes, movedAnchors(outline, shift)));
    else if (reachesBelow(outline, element, shift)) throw refusal(shift, words);
  }
}

function reachesBelow({ root }: Outline, local: string, { before }: RowShift): boolean {
  const refers = (element: Outline["root"]): boolean =>
    (element.local === local && (rectangleOf(element.attributes.get("ref")?.value ?? "")?.bottom ?? -1) >= before) ||
    element.children.some(refers);
  return refers(root);
}

function refusal({ sheet, count }: RowShift, what: string): SpokenError {
  return new SpokenError(
    `工作表“${sheet}”的空行不够，而下方有${what}，不便代为插入行；请先在 Excel 中插入${count}个空行再试`,
  );
}

/** Cells merged within the row that is copied are merged in the new rows, too. */
function mergesAdded({ root }: Outline, shift: RowShift, like: number | null): Splice[] {
  const list = childOf(root, "mergeCells");
  if (!list || list.empty || like === null) return [];
  const inRow = list.children.flatMap(({ attributes }): Rectangle[] => {
    const area = rectangleOf(attributes.get("ref")?.value ?? "");
    return area && area.top === like && area.bottom === like ? [area] : [];
  });
  if (inRow.length === 0) return [];
  const added = Array.from({ length: shift.count }, (_, index) => shift.before + index).flatMap((row) =>
    inRow.map(({ left, right }) => `<mergeCell ref="${rangeOf({ top: row, left, bottom: row, right })}"/>`),
  );
  const count = list.attributes.get("count");
  return [
    ...(count ? [{ from: count.from, to: count.to, text: String(Number(count.value) + added.length) }] : []),
    { from: list.innerEnd, to: list.innerEnd, text: asChildrenOf(list, added.join("")) },
  ];
}

/** Finds, while the sheet is scanned, the row numbers and cell addresses that move, and what the row to copy looks like. */
class RowMover implements Visitor {
  private readonly splices: Splice[] = [];
  private row = -1;
  private column = -1;
  private place: number | null = null;
  private look = "";
  private readonly cells: [column: number, style: string][] = [];

  constructor(
    private readonly shift: RowShift,
    private readonly like: number | null,
  ) {}

  open(tag: Tag): void {
    const { local } = tag.name;
    if (local === "row") this.openRow(tag);
    else if (local === "c") this.openCell(tag);
    else if (local === "f") this.openFormula(tag);
  }

  close(_name: TagName): void {
    // Only opening tags carry places.
  }

  text(): void {
    // Formulas are moved by MovedFormulas.
  }

  /** After the scan: the new rows, before the first that moved or behind the last. */
  finish(outline: Outline): Splice[] {
    const data = childOf(outline.root, "sheetData");
    if (!data || this.look + String(this.cells.length) === "0") return this.splices;
    const place = this.place ?? (data.empty ? null : data.innerEnd);
    return place === null
      ? this.splices
      : [...this.splices, { from: place, to: place, text: asChildrenOf(data, this.newRows()) }];
  }

  private newRows(): string {
    const { before, count } = this.shift;
    const rows = Array.from({ length: count }, (_, index) => before + index).map((row) => {
      const cells = this.cells.map(([column, style]) => `<c r="${addressOf(row, column)}" s="${style}"/>`);
      return `<row r="${row + 1}"${this.look}>${cells.join("")}</row>`;
    });
    return rows.join("");
  }

  private openRow(tag: Tag): void {
    const written = tag.attribute("r");
    this.row = written === null ? this.row + 1 : Number(written) - 1;
    this.column = -1;
    if (this.row === this.like) {
      const kept = ["s", "customFormat", "ht", "customHeight"].filter((name) => tag.attribute(name) !== null);
      this.look = kept.map((name) => ` ${name}="${tag.attribute(name) ?? ""}"`).join("");
    }
    if (this.row < this.shift.before) return;
    this.place ??= tag.from;
    this.replace(tag, "r", String(shiftedRow(this.row, this.shift) + 1));
  }

  private openCell(tag: Tag): void {
    const reference = tag.attribute("r");
    this.column = cellOf(reference ?? "")?.column ?? this.column + 1;
    const style = tag.attribute("s");
    if (this.row === this.like && style !== null) this.cells.push([this.column, style]);
    if (reference !== null) this.replace(tag, "r", shiftedFormula(reference, this.shift, true));
  }

  private openFormula(tag: Tag): void {
    const reference = tag.attribute("ref");
    if (reference === null) return;
    const area = rectangleOf(reference);
    if (area && area.top < this.shift.before && area.bottom >= this.shift.before)
      throw refusal(this.shift, "成片的公式");
    this.replace(tag, "ref", shiftedFormula(reference, this.shift, true));
  }

  private replace(tag: Tag, name: string, text: string): void {
    const at = tag.find(name);
    if (at < 0 || tag.attribute(name) === text) return;
    this.splices.push({ from: tag.spans[at + 2] as number, to: tag.spans[at + 3] as number, text });
  }
}
