import { SpokenError } from "../../workbooks/spoken-error";
import type { PackagePatch } from "../patch/package-patch";
import type { WorkbookPart } from "../read/workbook-part";
import { otherCarriers } from "../rows/move-rows";
import { carriedFormulas } from "../rows/moved-references";
import { RowsBarredError } from "../rows/rows-barred";
import { outlineOf } from "../xml/outline";
import { attributeIn, childOf } from "../xml/outline-element";
import type { Visitor } from "../xml/scan";
import type { Tag, TagName } from "../xml/tag";
import { rawText, xmlText } from "../xml/text";
import { partsReachedFrom } from "./dropped-parts";
import { namesSheet, namesWord } from "./named-sheets";

/** The sheet left out that a formula needs. */
type NeededBy = (formula: string) => string | undefined;

/**
 * Refuses to leave out a sheet that another one needs: its formulas would say #REF!, and its lists be empty. Throws
 * SpokenError, which says which to send as well.
 */
export function refuseNeededSheets(patch: PackagePatch, workbook: WorkbookPart, leftOut: readonly string[]): void {
  const { limits } = patch.file;
  // Macros know their sheets, each by a module of its own.
  if (workbook.relationships.some(({ kind }) => kind === "vbaProject")) throw new SpokenError(barredWords("宏"));
  const needed = neededBy(patch, workbook, leftOut);
  const others = carriers(patch, workbook);
  for (const { name, part } of workbook.sheets) {
    if (leftOut.includes(name)) continue;
    const cells = new CellFormulas(patch.bytes(part), needed);
    const own = carriedFormulas(outlineOf(patch.bytes(part), limits, cells));
    // Charts and the like that hang on the sheet.
    const attached = [...partsReachedFrom(patch.file, part)].flatMap((each) =>
      others.has(each) ? carriedFormulas(outlineOf(patch.bytes(each), limits)) : [],
    );
    const missing = cells.missing ?? [...own, ...attached].map(needed).find((each) => each !== undefined);
    if (missing !== undefined) throw new SpokenError(neededWords(name, missing));
  }
}

/** A formula needs a sheet that it names, or that a name in it stands for. */
function neededBy(patch: PackagePatch, { part }: WorkbookPart, leftOut: readonly string[]): NeededBy {
  const { root } = outlineOf(patch.bytes(part), patch.file.limits);
  const sheetOf: NeededBy = (formula) => leftOut.find((name) => namesSheet(formula, name));
  const lost = (childOf(root, "definedNames")?.children ?? []).flatMap((name) => {
    const sheet = sheetOf(name.text);
    return sheet === undefined ? [] : [{ word: attributeIn(name, "name") ?? "", sheet }];
  });
  return (formula) => sheetOf(formula) ?? lost.find(({ word }) => namesWord(formula, word))?.sheet;
}

function carriers(patch: PackagePatch, workbook: WorkbookPart): ReadonlySet<string> {
  try {
    return new Set(otherCarriers(patch, workbook, "").map(({ name }) => name));
  } catch (error) {
    if (error instanceof RowsBarredError) throw new SpokenError(barredWords(error.what));
    throw error;
  }
}

function neededWords(sheet: string, needed: string): string {
  return `“${sheet}”里的公式、下拉选项或图表要用到“${needed}”，请把“${needed}”也选上`;
}

function barredWords(what: string): string {
  return `文件里有${what}，不能只选几张表；请选上所有的表，或在 Excel 里删去`;
}

/** Looks through the formulas in a sheet's cells for one that needs what is left out. */
class CellFormulas implements Visitor {
  missing: string | undefined;
  private formula: string | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly needed: NeededBy,
  ) {}

  open({ name, empty }: Tag): void {
    if (name.local === "f" && !empty) this.formula = "";
  }

  close({ local }: TagName): void {
    if (local !== "f" || this.formula === null) return;
    this.missing ??= this.needed(this.formula);
    this.formula = null;
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.formula !== null) this.formula += literal ? rawText(this.bytes, from, to) : xmlText(this.bytes, from, to);
  }
}
