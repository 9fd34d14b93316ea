/** A block of texts, row by row, as the clipboard carries it between programs. */
export type TextBlock = readonly (readonly string[])[];

/**
 * A block as tab-separated text: a cell with a tab, a line break or a quote stands in quotes, as Excel and WPS write
 * it.
 */
export function textOfBlock(block: TextBlock): string {
  return textOfLines(block.map(lineOfCells));
}

/** A row of it. Hardly any has something to be quoted: it is looked at as a whole first. */
export function lineOfCells(cells: readonly string[]): string {
  return (toQuote.test(cells.join("")) ? cells.map(quoted) : cells).join("\t");
}

/** All of it, from its rows. */
export function textOfLines(lines: readonly string[]): string {
  return lines.join("\r\n");
}

const toQuote = /["\t\r\n]/;

function quoted(text: string): string {
  return toQuote.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Tab-separated text as a block of rows of equal length. A cell in quotes may hold tabs, line breaks and doubled
 * quotes; a last line break adds no row. A quote inside a text, or one that is never closed, is a character like
 * others.
 */
export function blockOfText(text: string): TextBlock {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  while (at <= source.length) {
    const { cell, end } = cellFrom(source, at);
    row.push(cell);
    if (source[end] !== "\t") {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill("")]);
}

/** The cell that begins here, and where the tab or line break behind it stands. */
function cellFrom(source: string, from: number): { readonly cell: string; readonly end: number } {
  const closed = source[from] === '"' ? closingQuote(source, from + 1) : null;
  if (closed !== null) return { cell: source.slice(from + 1, closed).replaceAll('""', '"'), end: closed + 1 };
  let end = from;
  while (end < source.length && source[end] !== "\t" && source[end] !== "\n") end += 1;
  return { cell: source.slice(from, end), end };
}

/** Where the quote stands that closes a cell: the cell ends right behind it. */
function closingQuote(source: string, from: number): number | null {
  for (let at = source.indexOf('"', from); at >= 0; at = source.indexOf('"', at + 1)) {
    if (source[at + 1] === '"') at += 1;
    else return at + 1 === source.length || source[at + 1] === "\t" || source[at + 1] === "\n" ? at : null;
  }
  return null;
}

/** A block as an HTML table, for programs that take tables, such as Word and mail. */
export function tableOfBlock(block: TextBlock): string {
  const cell = (text: string): string => `<td>${escaped(text).replaceAll("\n", "<br>")}</td>`;
  return `<table>${block.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A clipboard may change line breaks and add a last one. */
export function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return plain(one) === plain(other);
}
