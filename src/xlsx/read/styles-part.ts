import { builtInFormat } from "./number-formats";
import type { Package } from "./package";
import { Scanner, type Visitor } from "../xml/scan";
import type { Tag } from "../xml/tag";
import { xmlPieces } from "../zip/unpack";
import type { WorkbookPart } from "./workbook-part";

/** The name of the workbook's style sheet, null where it has none; the part itself may still be missing. */
export function stylesTarget({ relationships }: WorkbookPart): string | null {
  return relationships.find(({ kind, external }) => kind === "styles" && !external)?.target ?? null;
}

/** The number format (en-US code) of each cell style, by its index; ["General"] for a workbook without styles. */
export function readNumberFormats(file: Package, workbook: WorkbookPart): string[] {
  const entry = file.find(stylesTarget(workbook) ?? "");
  if (!entry) return ["General"];
  const reader = new FormatReader(file);
  for (const piece of xmlPieces(entry)) reader.scanner.push(piece);
  reader.scanner.end();
  return reader.formats();
}

/** Office files copied for years carry tens of thousands of styles: they stream by, and only their formats are kept. */
class FormatReader implements Visitor {
  readonly scanner: Scanner;
  private readonly spelled = new Map<string, string>();
  private readonly ids: string[] = [];
  private list = "";

  constructor(file: Package) {
    this.scanner = new Scanner(this, file.limits);
  }

  formats(): string[] {
    const codes = this.ids.map((id) => this.spelled.get(id) ?? builtInFormat(Number(id)));
    return codes.length > 0 ? codes : ["General"];
  }

  open(tag: Tag): void {
    const { local } = tag.name;
    const { depth } = this.scanner;
    if (depth === 1) this.list = local;
    if (depth !== 2) return;
    if (local === "xf" && this.list === "cellXfs") this.ids.push(tag.attribute("numFmtId") ?? "0");
    else if (local === "numFmt" && this.list === "numFmts")
      this.spelled.set(tag.attribute("numFmtId") ?? "", tag.attribute("formatCode") ?? "General");
  }

  close(): void {
    // Only attributes matter.
  }

  text(): void {
    // A style sheet holds no text.
  }
}
