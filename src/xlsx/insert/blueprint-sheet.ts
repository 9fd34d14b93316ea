import { addressOf, rangeOf, type Rectangle } from "../../sheets/grid";
import { storedNumber } from "../../sheets/stored-number";
import type { Blueprint, BlueprintCell, BlueprintPage, BlueprintValidation } from "../../sheets/blueprint";
import { cellXml } from "../patch/cell-xml";
import { escapedXml } from "../xml/splice";

/** What a new sheet's XML depends on beside its blueprint. */
export interface SheetSurroundings {
  /** The main namespace of the workbook: transitional or strict. */
  readonly namespace: string;
  readonly date1904: boolean;
  /** Cell styles by the blueprint's names. */
  readonly styles: ReadonlyMap<string, number>;
  /** The element that shows the sheet's chart; "" where it has none. */
  readonly drawing: string;
}

/** Excel's own limits: a list written out in its rule, and the two texts of a prompt. */
const listLimit = 255;
const titleLimit = 32;
const promptLimit = 255;

/** A worksheet part from a blueprint, its elements in the schema's order. */
export function sheetXml(blueprint: Blueprint, surroundings: SheetSurroundings): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${surroundings.namespace}">`,
    blueprint.page.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    viewXml(blueprint.frozenRows ?? 0),
    '<sheetFormatPr defaultRowHeight="14.25"/>',
    columnsXml(blueprint.columnWidths),
    `<sheetData>${rowsXml(blueprint, surroundings)}</sheetData>`,
    list(
      "mergeCells",
      blueprint.merges.map((merge) => `<mergeCell ref="${rangeOf(merge)}"/>`),
    ),
    list("dataValidations", blueprint.validations.map(validationXml)),
    list(
      "hyperlinks",
      blueprint.cells.map(linkXml).filter((xml) => xml !== ""),
      false,
    ),
    pageXml(blueprint.page),
    surroundings.drawing,
    "</worksheet>",
  ].join("");
}

/**
 * Where a blueprint's cell links to, and what it prints on every page, is written with the sheet's name always quoted.
 */
function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * The value a cell of a blueprint holds in a workbook of this date system; a formula's is not known before it is
 * calculated.
 */
function blueprintValue(
  blueprint: Blueprint,
  { value, formula, style }: BlueprintCell,
  date1904: boolean,
): string | number | null {
  if (formula !== undefined || value === undefined) return null;
  if (typeof value !== "number") return value;
  return storedNumber(value, blueprint.styles[style]?.numberFormat ?? "General", date1904);
}

function list(name: string, entries: readonly string[], counted = true): string {
  if (entries.length === 0) return "";
  return `<${name}${counted ? ` count="${entries.length}"` : ""}>${entries.join("")}</${name}>`;
}

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const below = addressOf(frozenRows, 0);
  return `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return list("cols", columns, false);
}

function rowsXml(blueprint: Blueprint, surroundings: SheetSurroundings): string {
  const rows = new Map<number, BlueprintCell[]>();
  for (const row of Object.keys(blueprint.rowHeights)) rows.set(Number(row), []);
  for (const cell of withCovered(blueprint)) {
    const known = rows.get(cell.row);
    if (known) known.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const sorted = [...rows].sort(([one], [other]) => one - other);
  return sorted.map(([row, cells]) => rowXml(blueprint, surroundings, row, cells)).join("");
}

/** A merged area takes its borders from all its cells: those the blueprint leaves out look like the first one. */
function withCovered({ cells, merges }: Blueprint): BlueprintCell[] {
  const places = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const covered = merges.flatMap(({ top, left, bottom, right }) => {
    const style = places.get(`${top},${left}`)?.style;
    if (style === undefined) return [];
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    return rows.flatMap((row) =>
      Array.from({ length: right - left + 1 }, (_, index) => ({ row, column: left + index, style })),
    );
  });
  return [...cells, ...covered.filter(({ row, column }) => !places.has(`${row},${column}`))];
}

function rowXml(
  blueprint: Blueprint,
  surroundings: SheetSurroundings,
  row: number,
  cells: readonly BlueprintCell[],
): string {
  const height = blueprint.rowHeights[row];
  const sized = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  const sorted = [...cells].sort((one, other) => one.column - other.column);
  return `<row r="${row + 1}"${sized}>${sorted.map((cell) => blueprintCellXml(blueprint, surroundings, cell)).join("")}</row>`;
}

function blueprintCellXml(blueprint: Blueprint, { styles, date1904 }: SheetSurroundings, cell: BlueprintCell): string {
  const style = styles.get(cell.style) ?? 0;
  if (cell.formula === undefined)
    return cellXml(cell.row, cell.column, style, blueprintValue(blueprint, cell, date1904));
  return `<c r="${addressOf(cell.row, cell.column)}" s="${style}"><f>${escapedXml(cell.formula)}</f></c>`;
}

function linkXml({ row, column, link }: BlueprintCell): string {
  if (!link) return "";
  const location = `${quotedSheet(link.sheet)}!${addressOf(link.row, link.column)}`;
  return `<hyperlink ref="${addressOf(row, column)}" location="${escapedXml(location)}"/>`;
}

function validationXml({
  cells,
  list: entries,
  date,
  strict = false,
  promptTitle,
  prompt,
}: BlueprintValidation): string {
  const source = entries?.join(",") ?? "";
  const listed = source !== "" && source.length <= listLimit;
  const rule = listed ? ' type="list"' : date === true ? ' type="date" operator="greaterThanOrEqual"' : "";
  // 61 is 1900-03-01, the first day that every program counts alike.
  const formula = listed
    ? `<formula1>"${escapedXml(source.replaceAll('"', '""'))}"</formula1>`
    : date === true
      ? "<formula1>61</formula1>"
      : "";
  const alert =
    strict && rule !== ""
      ? ` showErrorMessage="1" errorTitle="请重新填写" error="${listed ? "请从下拉列表中选择。" : "这里应填日期。"}"`
      : "";
  const title = promptTitle === undefined ? "" : ` promptTitle="${escapedXml(promptTitle.slice(0, titleLimit))}"`;
  const text =
    prompt === undefined ? "" : ` showInputMessage="1"${title} prompt="${escapedXml(prompt.slice(0, promptLimit))}"`;
  return `<dataValidation${rule} allowBlank="1"${alert}${text} sqref="${rangeOf(cells)}">${formula}</dataValidation>`;
}

function pageXml({
  landscape,
  fitToWidth,
  fitToHeight,
  centerHorizontally,
  footerCenter,
  margins,
}: BlueprintPage): string {
  const { top, bottom, left, right } = margins ?? { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 };
  return [
    centerHorizontally === true ? '<printOptions horizontalCentered="1"/>' : "",
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="${landscape ? "landscape" : "portrait"}"${fitToWidth && fitToHeight !== true ? ' fitToHeight="0"' : ""}/>`,
    footerCenter === undefined
      ? ""
      : `<headerFooter><oddFooter>&amp;C${escapedXml(footerCenter)}</oddFooter></headerFooter>`,
  ].join("");
}

/** The defined names that print a blueprint's sheet as it says: name → reference. */
export function printNames({ page }: Blueprint, sheet: string): [string, string][] {
  const names: [string, string][] = [];
  if (page.printArea) names.push(["_xlnm.Print_Area", `${quotedSheet(sheet)}!${absolute(page.printArea)}`]);
  if (page.titleRows)
    names.push(["_xlnm.Print_Titles", `${quotedSheet(sheet)}!$${page.titleRows.from + 1}:$${page.titleRows.to + 1}`]);
  return names;
}

function absolute(area: Rectangle): string {
  return rangeOf(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
