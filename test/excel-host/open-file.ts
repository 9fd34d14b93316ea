import type { Grid, Rectangle } from "../../src/sheets/grid";
import { type FileContent, readWorkbook } from "../../src/xlsx/read/read";
import { attributeOf, readXml, charactersOf } from "../../src/xlsx/xml/small-xml";
import { Book } from "./model/book";
import { rectangleOf } from "./model/address";
import { type ConditionalFormatData, type Sheet, newId } from "./model/sheet";

/**
 * Opens an .xlsx file's bytes as the host's workbook: values, number formats, merges, hidden rows, protection,
 * formulas' conditional formats, custom XML.
 */
export async function openFile(bytes: Uint8Array, name = "台账.xlsx"): Promise<Book> {
  const content = await readWorkbook(bytes);
  const book = new Book(name);
  book.date1904 = content.workbook.date1904;
  content.grids.forEach((grid, index) => {
    const sheet = book.add(grid.name);
    if (!grid.visible) sheet.visibility = "Hidden";
    fill(sheet, grid);
    readSheetPart(sheet, content, content.workbook.sheets[index]?.part ?? "");
  });
  book.customXmlParts = customXml(content).map((xml) => ({ id: newId(), xml }));
  return book;
}

function fill(sheet: Sheet, { values, numberFormats, merges, top, left }: Grid): void {
  values.forEach((row, index) => {
    row.forEach((value, column) => {
      const numberFormat = numberFormats[index]?.[column] ?? "General";
      if (value !== null || numberFormat !== "General") {
        Object.assign(sheet.cell(top + index, left + column), { value, numberFormat });
      }
    });
  });
  sheet.merges.push(...merges);
}

function areasIn(references: string): Rectangle[] {
  return references.split(" ").filter(Boolean).map(rectangleOf);
}

function readSheetPart(sheet: Sheet, { package: file }: FileContent, part: string): void {
  let areas: Rectangle[] = [];
  let formula: string | null = null;
  let type = "";
  let priority = 0;
  const found: { readonly priority: number; readonly data: ConditionalFormatData }[] = [];
  readXml(file.part(part), 64, {
    open(tag) {
      const attribute = (name: string) => attributeOf(tag, name) ?? "";
      if (tag.local === "row" && /^(1|true)$/.test(attribute("hidden")))
        sheet.hiddenRows.add(Number(attribute("r")) - 1);
      if (tag.local === "sheetProtection" && /^(1|true)$/.test(attribute("sheet"))) {
        // The file says what is locked, Excel's API what is allowed.
        sheet.protection = { options: { allowFormatCells: /^(0|false)$/.test(attribute("formatCells")) } };
      }
      if (tag.local === "conditionalFormatting") areas = areasIn(attribute("sqref"));
      if (tag.local === "cfRule") {
        type = attribute("type");
        priority = Number(attribute("priority"));
      }
      if (tag.local === "formula") formula = "";
    },
    text(text) {
      if (formula !== null) formula += text;
    },
    close(local) {
      if (local !== "cfRule") return;
      const custom = type === "expression";
      const data: ConditionalFormatData = {
        id: newId(),
        type: custom ? "Custom" : "CellValue",
        areas,
        formula: custom ? `=${formula ?? ""}` : "",
        stopIfTrue: false,
        format: new Map(),
      };
      found.push({ priority, data });
      formula = null;
    },
  });
  sheet.conditionalFormats = found.sort((one, other) => one.priority - other.priority).map(({ data }) => data);
}

function customXml({ package: file }: FileContent): string[] {
  const names = file.entries.map(({ name }) => name).filter((name) => /^customXml\/item\d+\.xml$/i.test(name));
  return names.map((name) => charactersOf(file.part(name)));
}
