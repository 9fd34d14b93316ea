import { archiveChecklist } from "../../annexes/archive-checklist";
import { archiveRegister, registerColumns, type RegisterColumn } from "../../annexes/archive-register";
import type { Day } from "../../dates/day";
import type { StatusRow } from "../../ledger/tables";
import type { Blueprint, BlueprintCell, BlueprintStyle, BlueprintValidation } from "../../sheets/blueprint";
import type { Rectangle } from "../../sheets/grid";
import { rowCells, rowHeights, type SheetColumn } from "../blueprints/annex-sheet";
import { landscapePage, officialLooks, type OfficialLook } from "../blueprints/official-looks";
import { heightOf, linesOf } from "../blueprints/text-size";
import { isUnneeded, registerRow } from "./register-rows";

/** Rows of the sheet 归档: title, groups, headings, then the enterprises. */
const groupRow = 1;
const headingRow = 2;
const firstRow = 3;

const smallSize = 9;
const small = { ...officialLooks.text, font: { family: "宋体", size: smallSize } } as const satisfies BlueprintStyle;
const dayFormat = "yyyy/m/d";

/** The looks of the register: smaller than an annex, since it has 32 columns. */
const registerLooks: Readonly<Record<string, BlueprintStyle>> = {
  ...officialLooks,
  heading: { ...small, font: { ...small.font, bold: true }, horizontal: "center" },
  text: small,
  center: { ...small, horizontal: "center" },
  date: { ...small, horizontal: "center", numberFormat: dayFormat },
  tick: { ...small, font: { family: "宋体", size: 11 }, horizontal: "center" },
  unneeded: { ...small, font: { family: "宋体", size: 11 }, horizontal: "center", fill: "#D9D9D9" },
};

const widths: Readonly<Record<RegisterColumn["kind"], number>> = {
  serialNumber: 5,
  enterprise: 24,
  listPublishedOn: 10.5,
  heldOn: 10.5,
  dueOn: 10.5,
  filedOn: 10.5,
  item: 5.2,
  remarks: 12,
};
const looks: Readonly<Record<RegisterColumn["kind"], OfficialLook>> = {
  serialNumber: "center",
  enterprise: "text",
  listPublishedOn: "date",
  heldOn: "date",
  dueOn: "date",
  filedOn: "date",
  item: "tick",
  remarks: "text",
};

const columns: readonly SheetColumn[] = registerColumns.map(({ kind, heading }) => ({
  heading,
  width: widths[kind],
  look: looks[kind],
}));

/** The sheet 归档 for these enterprises: one row each, the 22 documents of 附表2 to tick, days and limits filled in. */
export function registerBlueprint(rows: readonly StatusRow[], knownUntil: Day): Blueprint {
  const contents = rows.map((row, index) => registerRow(row, index + 1, knownUntil));
  const last = columns.length - 1;
  return {
    name: archiveRegister.name,
    styles: registerLooks,
    cells: [
      { row: 0, column: 0, value: archiveRegister.title, style: "title" },
      ...groupCells(),
      ...columns.map(({ heading: value }, column) => ({ row: headingRow, column, value, style: "heading" })),
      ...contents.flatMap((content, index) => rowCells(columns, content, firstRow + index).map(greyed(rows[index]))),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: last }, ...groups().map(({ area }) => area)],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: {
      0: 32,
      [groupRow]: 20,
      [headingRow]: headingHeight(),
      ...rowHeights({ columns, rows: contents }, firstRow),
    },
    validations: rows.length === 0 ? [] : validations(rows.length),
    page: { ...landscapePage, titleRows: { from: groupRow, to: headingRow } },
    frozenRows: firstRow,
  };
}

/** Documents that are not needed are greyed. */
function greyed(row: StatusRow | undefined): (cell: BlueprintCell) => BlueprintCell {
  return (cell) => {
    const column = registerColumns[cell.column];
    return row && column && isUnneeded(column, row) ? { ...cell, style: "unneeded" } : cell;
  };
}

interface Group {
  readonly text: string;
  readonly area: Rectangle;
}

/** 现场评估后一个月内 over the columns of 评估, and the same for 验收. */
function groups(): Group[] {
  return archiveRegister.parts.flatMap(({ step }, index) => {
    const at = registerColumns.flatMap((column, place) => ("step" in column && column.step === step ? [place] : []));
    const [left, right] = [at[0], at.at(-1)];
    if (left === undefined || right === undefined) return [];
    return [
      { text: archiveChecklist.stages[index]?.name ?? "", area: { top: groupRow, left, bottom: groupRow, right } },
    ];
  });
}

function groupCells(): BlueprintCell[] {
  return groups().flatMap(({ text, area: { left, right } }) =>
    Array.from({ length: right - left + 1 }, (_, offset) => ({
      row: groupRow,
      column: left + offset,
      ...(offset === 0 ? { value: text } : {}),
      style: "heading",
    })),
  );
}

function headingHeight(): number {
  const lines = Math.max(...columns.map(({ heading, width }) => linesOf(heading, width, smallSize)));
  return heightOf(lines, smallSize, 28);
}

function validations(count: number): Blueprint["validations"] {
  return registerColumns.flatMap((column, index): BlueprintValidation[] => {
    const cells = { top: firstRow, left: index, bottom: firstRow + count - 1, right: index };
    if (column.kind === "filedOn")
      return [{ cells, date: true, promptTitle: column.heading, prompt: "材料归档的日期。" }];
    if (column.kind !== "item") return [];
    const prompt =
      column.item.needed === "ifNecessary" ? "必要时才要；归档的打√，不需要的填“—”。" : "归档的打√，不需要的填“—”。";
    return [{ cells, list: [...archiveRegister.ticks], promptTitle: "归档", prompt }];
  });
}
