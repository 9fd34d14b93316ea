import { sheetColumns, sheetRows } from "../limits";

/** One end of a reference in a formula: a cell, a whole row or a whole column, and the sheet it stands on. */
export interface FormulaReference {
  /** Where it stands in the formula, without the name of its sheet. */
  readonly from: number;
  readonly to: number;
  /** Null where the formula names none; what lies in another workbook, or on several sheets at once, is left out. */
  readonly sheet: string | null;
  /** Zero-based; null for a whole row or column. */
  readonly column: { readonly number: number; readonly absolute: boolean } | null;
  readonly row: { readonly number: number; readonly absolute: boolean } | null;
}

/** The sheet that a prefix such as 'x'! names; `elsewhere` for other workbooks and for several sheets at once. */
type Prefix = { readonly sheet: string | null } | "elsewhere";

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const wholeColumn = /^(\$?)([A-Za-z]{1,3})$/;
const wholeRow = /^(\$?)(\d{1,7})$/;
const wordPart = /[\p{L}\p{M}\p{N}_.\\?$]/u;
const errorValue =
  /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)/iy;

/**
 * The references of a formula, from left to right. Reads each character once; what it cannot make out holds no
 * reference.
 */
export function formulaReferences(formula: string): FormulaReference[] {
  return new FormulaReader(formula).read();
}

class FormulaReader {
  private readonly found: FormulaReference[] = [];
  private place = 0;
  /** Named for the operand that follows. */
  private prefix: Prefix | null = null;
  /** What the operand before a ":" was, and its sheet: A1:B2 is on one sheet, A:C and 4:7 are no cells. */
  private before: { readonly word: string; readonly from: number; readonly prefix: Prefix } | null = null;

  constructor(private readonly formula: string) {}

  read(): FormulaReference[] {
    while (this.place < this.formula.length) this.readToken(this.formula[this.place] ?? "");
    return this.found;
  }

  private readToken(letter: string): void {
    if (letter === '"') this.skipQuoted('"');
    else if (letter === "'") this.readQuotedPrefix();
    else if (letter === "[") this.readBrackets();
    else if (letter === "#") this.readSharp();
    else if (wordPart.test(this.characterAt(this.place))) return this.readWord();
    else if (letter === ":" && this.before) this.place++;
    else {
      this.place++;
      this.prefix = null;
      this.before = null;
    }
    if (letter !== ":" && letter !== "'" && letter !== "[") this.before = null;
  }

  private characterAt(place: number): string {
    return String.fromCodePoint(this.formula.codePointAt(place) ?? 0);
  }

  /** Behind a text in quotes, in which two of them stand for one; returns what is between them. */
  private skipQuoted(quote: string): string {
    const from = this.place + 1;
    let end = this.formula.indexOf(quote, from);
    while (end >= 0 && this.formula[end + 1] === quote) end = this.formula.indexOf(quote, end + 2);
    this.place = end < 0 ? this.formula.length : end + 1;
    return this.formula.slice(from, end < 0 ? this.formula.length : end).replaceAll(quote + quote, quote);
  }

  private readQuotedPrefix(): void {
    const name = this.skipQuoted("'");
    if (this.formula[this.place] !== "!") return;
    this.place++;
    // 'C:\[book.xlsx]sheet'!A1 lies in another workbook, 'first:last'!A1 on several sheets.
    this.prefix = /[[\]:]/.test(name) ? "elsewhere" : { sheet: name };
  }

  /**
   * [1]Sheet!A1 lies in another workbook; [Column] belongs to a table. An apostrophe makes the next character a plain
   * one.
   */
  private readBrackets(): void {
    let depth = 0;
    do {
      const letter = this.formula[this.place];
      if (letter === "[") depth++;
      else if (letter === "]") depth--;
      else if (letter === "'") this.place++;
      this.place++;
    } while (depth > 0 && this.place < this.formula.length);
    if (this.formula[this.place] === "!" || wordPart.test(this.characterAt(this.place))) {
      this.skipWord();
      if (this.formula[this.place] !== "!") return;
      this.place++;
      this.prefix = "elsewhere";
    } else this.prefix = null;
  }

  private readSharp(): void {
    errorValue.lastIndex = this.place;
    this.place = errorValue.test(this.formula) ? errorValue.lastIndex : this.place + 1;
    this.prefix = null;
  }

  private skipWord(): string {
    const from = this.place;
    while (this.place < this.formula.length) {
      const letter = this.characterAt(this.place);
      if (!wordPart.test(letter)) break;
      this.place += letter.length;
    }
    return this.formula.slice(from, this.place);
  }

  private readWord(): void {
    const from = this.place;
    const word = this.skipWord();
    const next = this.formula[this.place];
    if (next === "!") {
      this.place++;
      // Behind "first:" it ends a range of sheets.
      this.prefix = this.before && !cell.test(this.before.word) ? "elsewhere" : { sheet: word };
      this.before = null;
    } else if (next === "(" || next === "[") {
      this.prefix = null;
      this.before = null;
      if (next === "[") this.readBrackets();
    } else this.readOperand(word, from);
  }

  private readOperand(word: string, from: number): void {
    const before = this.before;
    const prefix = this.prefix ?? before?.prefix ?? { sheet: null };
    this.prefix = null;
    const range = before && sameKind(before.word, word);
    if (range && before && !cell.test(word)) this.note(before.word, before.from, before.prefix);
    if (cell.test(word) || range) this.note(word, from, prefix);
    this.before = this.formula[this.place] === ":" ? { word, from, prefix } : null;
  }

  private note(word: string, from: number, prefix: Prefix): void {
    if (prefix === "elsewhere") return;
    const [, columnFixed = "", letters = "", rowFixed = "", digits = ""] = cell.exec(word) ??
      wholeColumn.exec(word) ?? ["", "", "", ...(wholeRow.exec(word)?.slice(1) ?? [])];
    const column = letters === "" ? null : { number: columnOf(letters), absolute: columnFixed !== "" };
    const row = digits === "" ? null : { number: Number(digits) - 1, absolute: rowFixed !== "" };
    if ((column?.number ?? 0) >= sheetColumns || (row?.number ?? 0) >= sheetRows || (row?.number ?? 0) < 0) return;
    this.found.push({ from, to: from + word.length, sheet: prefix.sheet, column, row });
  }
}

function sameKind(one: string, other: string): boolean {
  return (wholeRow.test(one) && wholeRow.test(other)) || (wholeColumn.test(one) && wholeColumn.test(other));
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
