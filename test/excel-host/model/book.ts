import type { CellValue, Rectangle } from "../../../src/sheets/grid";
import { rectangleOf } from "./address";
import { enter } from "./cell";
import { Sheet, newId } from "./sheet";
import { UndoStack } from "./undo-stack";

export interface CustomXmlPartData {
  readonly id: string;
  xml: string;
}

/** The in-memory workbook behind the host; tests build and look at it directly. */
export class Book {
  sheets: Sheet[] = [];
  customXmlParts: CustomXmlPartData[] = [];
  activeSheet: Sheet | null = null;
  selection: Rectangle = { top: 0, left: 0, bottom: 0, right: 0 };
  readOnly = false;
  date1904 = false;
  readonly undo = new UndoStack();

  constructor(public name = "台账.xlsx") {}

  /** Adds a sheet with these rows of values from A1; strings stay strings. */
  add(
    name: string,
    rows: readonly (readonly CellValue[])[] = [],
    numberFormats: Readonly<Record<string, string>> = {},
  ): Sheet {
    const sheet = new Sheet(name);
    rows.forEach((values, row) => {
      values.forEach((value, column) => {
        if (value !== null) sheet.cell(row, column).value = value;
      });
    });
    for (const [address, format] of Object.entries(numberFormats)) {
      const { top, left, bottom, right } = rectangleOf(address);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) sheet.cell(row, column).numberFormat = format;
      }
    }
    this.sheets.push(sheet);
    this.activeSheet ??= sheet;
    return sheet;
  }

  sheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
  }

  remove(sheet: Sheet): void {
    this.sheets = this.sheets.filter((one) => one !== sheet);
    if (this.activeSheet === sheet) this.activeSheet = this.sheets[0] ?? null;
  }

  /** What a clerk typing would do: en-US parsing as with `values`. */
  type(sheetName: string, address: string, value: CellValue): void {
    const sheet = this.sheet(sheetName);
    const { top, left } = rectangleOf(address);
    if (sheet) enter(sheet.cell(top, left), value);
    this.undo.push("clerk");
  }

  /** The value at an address, null where empty. */
  value(sheetName: string, address: string): CellValue {
    const { top, left } = rectangleOf(address);
    return this.sheet(sheetName)?.cellAt(top, left)?.value ?? null;
  }

  /** The workbook as it would come back after save, close and open: the same content under new ids. */
  reopened(): Book {
    const copy = structuredClone({ sheets: this.sheets, parts: this.customXmlParts });
    const book = new Book(this.name);
    book.date1904 = this.date1904;
    book.sheets = copy.sheets.map((data) =>
      Object.assign(new Sheet(data.name), data, {
        id: newId(),
        conditionalFormats: data.conditionalFormats.map((format) => ({ ...format, id: newId() })),
      }),
    );
    book.customXmlParts = copy.parts.map(({ xml }) => ({ id: newId(), xml }));
    book.activeSheet = book.sheets[0] ?? null;
    return book;
  }
}
