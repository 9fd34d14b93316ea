import { strToU8, zipSync, type Zippable } from "fflate";
import { letters, type Canvas } from "./canvas";
import { isDateCell, type Cell } from "./cells";
import type { Dice } from "./dice";

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A text element that keeps its blanks. */
export function textElement(name: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${space}>${escaped(text)}</${name}>`;
}

export function relations(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${declaration}<Relationships xmlns="${packageRelations}">${lines.join("")}</Relationships>`;
}

export function contentTypes(parts: readonly (readonly [part: string, type: string])[]): string {
  const lines = parts.map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${lines.join("")}</Types>`;
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [path, text] of Object.entries(parts)) files[path] = strToU8(text);
  return zipSync(files, { level: 1 });
}

/** Styles by number format; style 0 is General. */
export class Formats {
  readonly codes: string[] = ["General"];

  of(cell: Cell): number {
    if (!isDateCell(cell)) return 0;
    const known = this.codes.indexOf(cell.format);
    return known >= 0 ? known : this.codes.push(cell.format) - 1;
  }
}

/** What a numeric cell stores. */
function numberOf(cell: Cell, date1904: boolean): number | null {
  if (isDateCell(cell)) return cell.serial - (date1904 ? 1462 : 0);
  return typeof cell === "number" ? cell : null;
}

export function mergesXml({ merges }: Canvas): string {
  if (merges.length === 0) return "";
  const cells = merges.map(
    ({ top, left, bottom, right }) => `<mergeCell ref="${letters(left)}${top + 1}:${letters(right)}${bottom + 1}"/>`,
  );
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

/** Every row with something in it, from the top, then the empty styled ones. */
export function sortedRows(canvas: Canvas): (readonly [number, readonly (readonly [number, Cell])[]])[] {
  const rows = [...canvas.rows].sort(([one], [other]) => one - other);
  const filled = rows.map(([row, line]) => [row, [...line].sort(([one], [other]) => one - other)] as const);
  const blank = [...Array(Math.max(0, canvas.styledTo - canvas.bottom)).keys()].map(
    (at) =>
      [
        canvas.bottom + 1 + at,
        [
          [0, null],
          [1, null],
        ],
      ] as const,
  );
  return [...filled, ...blank];
}

/** Writes the cells of one workbook, some of them as formulas with their last result, some rows hidden by a filter. */
export class Pen {
  readonly formats = new Formats();
  private readonly calculates: number;
  private readonly hides: number;

  /** `text`: the attributes and the content of a text cell; `numbers`: the attribute of a number cell. */
  constructor(
    private readonly dice: Dice,
    private readonly date1904: boolean,
    private readonly text: (value: string) => readonly [attributes: string, content: string],
    private readonly numbers = "",
  ) {
    this.calculates = dice.chance(0.3) ? 0.2 : 0;
    this.hides = dice.chance(0.15) ? 0.3 : 0;
  }

  cell(address: string, cell: Cell): string {
    const place = address === "" ? "" : ` r="${address}"`;
    const style = this.formats.of(cell);
    const number = numberOf(cell, this.date1904);
    const calculated = this.dice.chance(this.calculates);
    if (number !== null) {
      const formula = calculated ? (isDateCell(cell) ? "<f>EDATE(C5,12)</f>" : "<f>ROW()-4</f>") : "";
      return `<c${place} s="${style}"${this.numbers}>${formula}<v>${number}</v></c>`;
    }
    if (typeof cell !== "string") return `<c${place} s="0"/>`;
    if (calculated) return `<c${place} s="0" t="str"><f>A1&amp;""</f><v>${escaped(cell)}</v></c>`;
    const [attributes, content] = this.text(cell);
    return `<c${place} s="0"${attributes}>${content}</c>`;
  }

  isHidden(): boolean {
    return this.dice.chance(this.hides);
  }
}
