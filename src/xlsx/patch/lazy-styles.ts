import type { Package } from "../read/package";
import { stylesTarget } from "../read/styles-part";
import type { WorkbookPart } from "../read/workbook-part";
import { partKey } from "../zip/zip";
import type { PackagePatch } from "./package-patch";
import { isPlainStyles, removeStyles, stylesPart } from "./plain-styles";
import { StyleSheet } from "./style-sheet";

/** The style sheet of a package that is changed: opened once, and only where something is to be done to it. */
export class LazyStyles {
  private opened: StyleSheet | null = null;
  private part = "";

  constructor(
    private readonly patch: PackagePatch,
    private readonly workbook: WorkbookPart,
  ) {}

  get sheet(): StyleSheet {
    if (!this.opened) {
      this.part = stylesPart(this.patch, this.workbook);
      this.opened = new StyleSheet(this.patch.bytes(this.part), this.patch.file.limits);
    }
    return this.opened;
  }

  /** Takes our mark styles out unless something else came to refer to them; `used` are the dxfs of the sheets. */
  forgetMarks(used: ReadonlySet<number>): void {
    const part = stylesTarget(this.workbook);
    if (part === null || !this.patch.has(part)) return;
    const others = elsewhere(this.patch.file, this.workbook);
    if (others) this.sheet.withoutMarks(new Set([...used, ...others]));
  }

  /** Puts what was added into the package; a style sheet of ours in which nothing is left goes. */
  finish(): void {
    if (!this.opened) return;
    const bytes = this.opened.result();
    this.patch.put(this.part, bytes);
    if (isPlainStyles(bytes)) removeStyles(this.patch, this.workbook, this.part);
  }
}

/** Unpacked bytes beside the sheets that are looked through for what refers to a mark's style. */
const mostLookedThrough = 64 * 1_048_576;

/**
 * The dxfs that tables, pivot tables and table styles refer to: whatever is neither a worksheet nor the texts, in any
 * folder. Null where there is more of it than any ledger has: our three styles then stay, which nobody sees.
 */
function elsewhere(file: Package, { sheets }: WorkbookPart): number[] | null {
  const apart = new Set(sheets.map(({ part }) => partKey(part)));
  const parts = file.entries.filter(
    ({ name, size }) =>
      /\.xml$/i.test(name) &&
      !/sharedStrings/i.test(name) &&
      !apart.has(partKey(name)) &&
      size <= file.limits.smallPartBytes,
  );
  if (parts.reduce((sum, { size }) => sum + size, 0) > mostLookedThrough) return null;
  return parts.flatMap(({ name }) =>
    [...new TextDecoder().decode(file.part(name)).matchAll(/dxfId\s*=\s*["'](\d+)/gi)].map(([, id]) => Number(id)),
  );
}
