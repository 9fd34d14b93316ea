import type { ColumnKey, StatusColumn } from "../../annexes/columns";
import { statusSheet } from "../../annexes/status-sheet";
import { timeLimits } from "../../annexes/time-limits";
import { addressOf } from "../../sheets/grid";
import { annexBlueprint, firstRow, type Content, type SheetColumn } from "./annex-sheet";
import { periodOf, signOffOf, type AnnexOptions } from "./annex-options";
import type { Blueprint } from "../../sheets/blueprint";
import type { OfficialLook } from "./official-looks";

/** One row of 附表3 by column; 序号 is given by us. */
export type StatusEntry = { readonly [Key in StatusColumn]?: Content };

/** A column that the official form does not have, with its cells in the order of the rows. */
export interface ExtraColumn {
  /** What it is to us; null where it means nothing to the check. */
  readonly key?: ColumnKey | null;
  readonly heading: string;
  readonly cells: readonly Content[];
}

/** What goes onto an 附表3 besides its head. */
export interface StatusContent {
  readonly entries: readonly StatusEntry[];
  readonly extra?: readonly ExtraColumn[];
  /** Lines of the table, at least; the missing ones are left empty. */
  readonly leastRows?: number;
  /** 要求完成期限, where none is given, as a formula from 公布: a year, month-end safe. */
  readonly deadlineFormula?: boolean;
}

const looks: { readonly [Key in StatusColumn]?: readonly [width: number, look: OfficialLook] } = {
  serialNumber: [6, "center"],
  enterprise: [30, "text"],
  listPublishedOn: [18, "date"],
  requiredCompletionDate: [18, "date"],
  consultingAgency: [31, "text"],
  assessment: [24, "center"],
  acceptance: [24, "center"],
};

const official = statusSheet.columns.filter((column) => column.official);
const signOffColumn = 4;

/** 附表3 with these rows, numbered from 1. */
export function statusBlueprint(options: AnnexOptions, content: StatusContent): Blueprint {
  const { entries, extra = [], leastRows = statusSheet.blankRows } = content;
  const lines = Math.max(entries.length, leastRows);
  return annexBlueprint({
    name: statusSheet.name,
    title: statusSheet.title,
    period: periodOf(statusSheet, options),
    columns: [...official.map(statusColumn), ...extra.map(extraColumn)],
    rows: Array.from({ length: lines }, (_, index) => [
      ...official.map(({ key }) => contentAt(key, index, content)),
      ...extra.map(({ cells }) => cells[index] ?? null),
    ]),
    notes: statusSheet.notes,
    signOff: signOffOf(options),
    signOffColumn,
  });
}

/** A column of 附表3 as we lay it out. */
export function statusColumn({ key, label, prompt }: (typeof official)[number]): SheetColumn {
  const [width, look] = looks[key] ?? [16, "text"];
  return { heading: label, width, look, ...(prompt === undefined ? {} : { promptTitle: label, prompt }) };
}

function extraColumn({ heading, cells }: ExtraColumn): SheetColumn {
  const isDated = cells.some((cell) => typeof cell === "object" && cell !== null && "day" in cell);
  return { heading, width: isDated ? 18 : 20, look: "text" };
}

function contentAt(key: StatusColumn, index: number, { entries, deadlineFormula = false }: StatusContent): Content {
  const entry = entries[index];
  if (key === "serialNumber") return entry ? index + 1 : null;
  const written = entry?.[key] ?? null;
  return key === "requiredCompletionDate" && written === null && deadlineFormula ? deadlineOf(index) : written;
}

const published = official.findIndex(({ key }) => key === "listPublishedOn");

/**
 * 公布 + a year. Only a real date counts on: “2025年6月” is a text and would give #VALUE!. EDATE keeps to the month's last
 * day, as 民法典 202 does.
 */
function deadlineOf(index: number): Content {
  const cell = addressOf(firstRow + index, published);
  return { formula: `IF(ISNUMBER(${cell}),EDATE(${cell},${timeLimits.completion.months}),"")` };
}
