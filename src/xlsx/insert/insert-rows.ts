import { addressOf, rangeOf, type Rectangle } from "../../sheets/grid";
import { MovedFormulas } from "./moved-formulas";
import { movedReferences, rowsRefused } from "./moved-references";
import { type Outline, outlineOf, scanRows } from "../xml/outline";
import { childOf } from "../xml/outline-element";
import type { PackagePatch } from "../patch/package-patch";
import { carriersByRoot, refusedRoots } from "./reference-carriers";
import { cellOf, addressedRectangle } from "../xml/references";
import { type RowShift, shiftedFormula, shiftedRow } from "./row-shift";
import type { Visitor } from "../xml/scan";
import { asChildrenOf } from "../xml/namespaces";
import { type Splice, spliced } from "../xml/splice";
import type { Tag, TagName } from "../xml/tag";
import { rootNameIn } from "../xml/root-name";
import type { WorkbookPart } from "../read/workbook-part";
import { partHead } from "../zip/unpack";
import { partKey, type ZipEntry } from "../zip/zip";

/**
 * Puts rows into a sheet, each looking like row `like`, and moves all that refers to what lies below. Throws
 * SpokenError where that would do harm.
 */
export function insertRows(patch: PackagePatch, workbook: WorkbookPart, shift: RowShift, like: number | null): void {
  const { limits } = patch.file;
  for (const { name, part } of workbook.sheets) {
    const bytes = patch.bytes(part);
    const own = name === shift.sheet;
    const formulas = new MovedFormulas(bytes, shift, own);
    const outline = outlineOf(bytes, limits, formulas);
    const splices = [...formulas.finish(), ...movedReferences(outline, shift, own)];
    if (own) {
      const mover = new RowMover(shift, like);
      scanRows(bytes, limits, mover);
      for (const splice of [...mover.finish(outline), ...mergesAdded(outline, shift, like)]) splices.push(splice);
    }
    if (splices.length > 0) patch.put(part, spliced(bytes, splices));
  }
  dropCalculationChain(patch, workbook);
  moveElsewhere(patch, workbook, shift);
}

/**
 * Everything but worksheets, known by what a part is and not by where it lies: charts and pivots may be in any folder.
 */
function moveElsewhere(patch: PackagePatch, workbook: WorkbookPart, shift: RowShift): void {
  const { limits } = patch.file;
  const sheets = new Set(workbook.sheets.map(({ part }) => partKey(part)));
  const moving = workbook.sheets.find(({ name }) => name === shift.sheet)?.part ?? "";
  const attached = new Set(
    patch.file.relationships(moving).flatMap(({ target, external }) => (external ? [] : [partKey(target)])),
  );
  for (const entry of patch.file.entries) {
    if (sheets.has(partKey(entry.name)) || !patch.has(entry.name)) continue;
    const root = rootOf(entry);
    const refused = refusedRoots.get(root);
    if (refused !== undefined) throw rowsRefused(shift, refused);
    if (!carriersByRoot.has(root)) continue;
    const bytes = patch.bytes(entry.name);
    patch.put(
      entry.name,
      spliced(bytes, movedReferences(outlineOf(bytes, limits), shift, attached.has(partKey(entry.name)))),
    );
  }
}

function rootOf(entry: ZipEntry): string {
  return /\.(xml|vml)$/i.test(entry.name) ? rootNameIn(partHead(entry)) : "";
}

/**
 * It lists formula cells by address; one that lists others makes Excel offer to repair the file, none at all is
 * rebuilt.
 */
function dropCalculationChain(patch: PackagePatch, { part, relationships }: WorkbookPart): void {
  const chain = relationships.find(({ kind }) => kind === "calcChain")?.target;
  if (chain === undefined || !patch.has(chain)) return;
  patch.remove(chain);
  patch.unrelate(part, chain);
  patch.undeclare(chain);
}

/** Cells merged within the row that is copied are merged in the new rows, too. */
function mergesAdded({ root }: Outline, shift: RowShift, like: number | null): Splice[] {
  const list = childOf(root, "mergeCells");
  if (!list || list.empty || like === null) return [];
  const inRow = list.children.flatMap(({ attributes }): Rectangle[] => {
    const area = addressedRectangle(attributes.get("ref")?.value ?? "");
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

/**
 * Finds, while the sheet is scanned, the row numbers and cell addresses that move, and what the row to copy looks like.
 */
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
    if (!data) return this.splices;
    // Blank ones too where rows follow: those that do not say their number are counted from the row before.
    const areBlank = this.look === "" && this.cells.length === 0;
    const place = this.place ?? (data.empty || areBlank ? null : data.innerEnd);
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

  private replace(tag: Tag, name: string, text: string): void {
    const at = tag.find(name);
    if (at < 0 || tag.attribute(name) === text) return;
    this.splices.push({ from: tag.spans[at + 2] as number, to: tag.spans[at + 3] as number, text });
  }
}
