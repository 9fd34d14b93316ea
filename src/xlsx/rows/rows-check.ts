import { PackagePatch } from "../patch/package-patch";
import type { FileContent } from "../read/read";
import { utf8Of } from "../xml/utf16";
import { wholePartInSteps } from "../zip/unpack";
import { type Outline, outlineAround, outlineOf } from "../xml/outline";
import { refusePartedArray } from "./moved-formulas";
import { movedReferences } from "./moved-references";
import { otherCarriers } from "./move-rows";
import type { RowMoves } from "./row-moves";

/** Tells before rows are put in or taken out whether the file can follow. What it has to look at is read once. */
export class RowsCheck {
  private readonly patch: PackagePatch;
  private readonly outlines = new Map<string, Outline>();

  constructor(private readonly content: FileContent) {
    this.patch = new PackagePatch(content.package);
  }

  /** Whether `prepare` has something to do. */
  get isReady(): boolean {
    return this.content.workbook.sheets.every(({ part }) => this.outlines.has(part));
  }

  /** Reads the sheets' parts in small steps: unpacking a large one takes half a second. Throws UnreadableFileError. */
  *prepare(): Generator<void> {
    const { package: file, workbook } = this.content;
    for (const { part } of workbook.sheets) {
      const entry = file.find(part);
      if (!entry || this.outlines.has(part)) continue;
      const bytes = yield* wholePartInSteps(entry, file.limits.partBytes);
      yield;
      this.outlines.set(part, outlineAround(utf8Of(bytes), file.limits));
    }
  }

  /** Throws RowsBarredError where saving with these moves would do harm. */
  refuseHarm(moves: RowMoves): void {
    const { workbook, grids, facts } = this.content;
    const index = grids.findIndex(({ name }) => name === moves.sheet);
    for (const area of facts[index]?.data.arrays ?? []) refusePartedArray(area, moves);
    for (const { name, part } of workbook.sheets)
      movedReferences(this.outline(part, outlineAround), moves, name === moves.sheet);
    for (const { name, own } of otherCarriers(this.patch, workbook, moves.sheet))
      movedReferences(this.outline(name, outlineOf), moves, own);
  }

  private outline(part: string, read: typeof outlineAround): Outline {
    const known = this.outlines.get(part) ?? read(this.patch.bytes(part), this.patch.file.limits);
    this.outlines.set(part, known);
    return known;
  }
}
