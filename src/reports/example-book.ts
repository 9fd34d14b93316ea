import { adjustmentColumns } from "../annexes/adjustment-columns";
import { archiveRegister, registerColumns } from "../annexes/archive-register";
import { cleanQuarter, type CleanTable } from "../rules/kit/clean-quarter";
import type { Column, ColumnKey } from "../annexes/columns";
import { statusColumns } from "../annexes/status-columns";
import type { TableRole } from "../ledger/tables";
import { day } from "../dates/day";
import type { Edit, TypedCell, TypedCells } from "../rules/kit/example";
import { cellNumber, type CellValue, type Grid } from "../sheets/grid";

/** The clean quarter as a workbook, with last quarter's beside it. */
export interface ExampleBook {
  readonly grids: readonly Grid[];
  readonly previous: readonly Grid[];
}

interface Sheet {
  heading: readonly string[];
  columns: Column[];
  rows: { readonly nickname: string; readonly cells: TypedCells }[];
  foot: { reportingAuthority: string | null; preparedBy: string | null; reportedOn: string | null };
}

const roles: readonly TableRole[] = ["status", "adjustments", "statusBefore", "adjustmentsBefore"];
const dateFormat = "yyyy/m/d";

/** The clean quarter after a clerk has done these things to it. */
export function exampleBook(edits: readonly Edit[] = []): ExampleBook {
  const sheets = new Map(roles.map((role) => [role, sheetOf(role, cleanQuarter[role])]));
  const further: Grid[] = [];
  const filed: ArchiveEdit[] = [];
  for (const edit of edits) {
    if ("earlier" in edit) {
      further.push({
        ...gridOf(edit.in, sheetOf(edit.in, edit.earlier)),
        name: `附表${edit.in === "status" ? 3 : 4}${edit.earlier.period}`,
      });
      continue;
    }
    if ("archiveOf" in edit) {
      filed.push(edit);
      continue;
    }
    const sheet = sheets.get(edit.in);
    if (sheet) sheets.set(edit.in, edited(sheet, edit, edit.in));
  }
  const gridsOf = (...wanted: TableRole[]) =>
    wanted.flatMap((role) => (sheets.has(role) ? [gridOf(role, sheets.get(role) as Sheet)] : []));
  return {
    grids: [...gridsOf("status", "adjustments"), ...further, ...(filed.length > 0 ? [archiveGrid(filed)] : [])],
    previous: gridsOf("statusBefore", "adjustmentsBefore"),
  };
}

type ArchiveEdit = Extract<Edit, { readonly archiveOf: string }>;

/** The sheet 归档 with a row for each enterprise named. */
function archiveGrid(filed: readonly ArchiveEdit[]): Grid {
  const lines = filed.map(({ archiveOf, type }, index) => {
    const { cells } = cleanQuarter.status.rows.find(({ nickname }) => nickname === archiveOf) ?? {};
    return registerColumns.map(({ kind, heading }): TypedCell => {
      if (kind === "serialNumber") return index + 1;
      const written = type[heading] ?? null;
      return written === null && (kind === "enterprise" || kind === "listPublishedOn")
        ? (cells?.[kind] ?? null)
        : written;
    });
  });
  return gridOfLines(archiveRegister.name, [
    [archiveRegister.title],
    registerColumns.map(({ heading }) => heading),
    ...lines,
  ]);
}

function isStatus(role: TableRole): boolean {
  return role === "status" || role === "statusBefore";
}

function columnsOf(role: TableRole): readonly Column[] {
  return isStatus(role) ? statusColumns : adjustmentColumns;
}

function sheetOf(role: TableRole, table: CleanTable): Sheet {
  const { reportingAuthority, preparedBy, reportedOn } = table;
  return {
    heading: [isStatus(role) ? "附表3" : "附表4", table.title, table.period],
    columns: columnsOf(role).filter(({ official }) => official),
    rows: [...table.rows],
    foot: { reportingAuthority, preparedBy, reportedOn },
  };
}

function edited(
  sheet: Sheet,
  edit: Exclude<Edit, { readonly earlier: CleanTable } | ArchiveEdit>,
  role: TableRole,
): Sheet {
  if ("part" in edit) {
    return edit.part === "title"
      ? { ...sheet, heading: headingWith(sheet, edit.text) }
      : { ...sheet, foot: { ...sheet.foot, [edit.part]: edit.text } };
  }
  if ("remove" in edit) return { ...sheet, rows: sheet.rows.filter(({ nickname }) => nickname !== edit.remove) };
  if ("drop" in edit) return { ...sheet, columns: sheet.columns.filter(({ key }) => key !== edit.drop) };
  const typed = "add" in edit ? edit.add : edit.type;
  const columns = withColumns(sheet.columns, Object.keys(typed) as ColumnKey[], columnsOf(role));
  if ("add" in edit) return { ...sheet, columns, rows: [...sheet.rows, { nickname: "新", cells: edit.add }] };
  if (!sheet.rows.some(({ nickname }) => nickname === edit.row)) throw new Error(`示例中没有“${edit.row}”这一行`);
  return {
    ...sheet,
    columns,
    rows: sheet.rows.map((row) => (row.nickname === edit.row ? { ...row, cells: { ...row.cells, ...typed } } : row)),
  };
}

/** A text with a 表 in it is the whole heading; anything else is typed over the period below it. */
function headingWith({ heading: [mark = "", title = ""] }: Sheet, text: string | null): string[] {
  if (text === null) return ["", "", ""];
  return text.includes("表") ? [mark, text, ""] : [mark, title, text];
}

/** Columns that the sheet lacks go to its end. */
function withColumns(present: readonly Column[], typed: readonly ColumnKey[], known: readonly Column[]): Column[] {
  const columns = [...present];
  for (const key of typed) {
    const column = known.find((one) => one.key === key);
    if (column && !columns.some((one) => one.key === key)) columns.push(column);
  }
  return columns;
}

function gridOf(role: TableRole, { heading, columns, rows, foot }: Sheet): Grid {
  const lines: TypedCell[][] = [
    ...heading.map((text) => [text]),
    columns.map(({ label }) => label),
    ...rows.map(({ cells }) => columns.map(({ key }) => cells[key] ?? null)),
    [null, null, null, null, foot.reportingAuthority ?? "      区生态环境局（盖章）"],
    [null, null, null, null, foot.preparedBy === null ? "填报人：" : `填报人：${foot.preparedBy}`],
    [null, null, null, null, foot.reportedOn === null ? "填报时间：" : `填报时间：${foot.reportedOn}`],
  ];
  const merges = [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: columns.length - 1 }));
  return { ...gridOfLines(isStatus(role) ? "附表3" : "附表4", lines), merges };
}

function gridOfLines(name: string, lines: readonly (readonly TypedCell[])[]): Grid {
  return {
    name,
    visible: true,
    date1904: false,
    top: 0,
    left: 0,
    values: lines.map((line) => line.map(valueOf)),
    numberFormats: lines.map((line) => line.map((typed) => (isDate(typed) ? dateFormat : "General"))),
    uncalculated: lines.flatMap((line, row) =>
      line.flatMap((typed, column) => (isFormula(typed) ? [cellNumber(row, column)] : [])),
    ),
    merges: [],
  };
}

function isDate(typed: TypedCell): typed is { readonly date: string } {
  return typeof typed === "object" && typed !== null && "date" in typed;
}

function isFormula(typed: TypedCell): typed is { readonly formula: true } {
  return typeof typed === "object" && typed !== null && "formula" in typed;
}

function valueOf(typed: TypedCell): CellValue {
  if (isDate(typed)) return day(typed.date);
  return typed === "" || isFormula(typed) ? null : typed;
}
