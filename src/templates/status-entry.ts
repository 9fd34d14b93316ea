import type { ColumnKey, StatusColumn } from "../annexes/columns";
import { milestoneKeys, stepOf, steps } from "../annexes/steps";
import { statusSheet } from "../annexes/status-sheet";
import { chineseOf, type Day } from "../dates/day";
import type { Span } from "../dates/span";
import type { Content } from "./annex-sheet";
import { dateContent } from "./date-content";
import { milestoneContent, type MilestoneContent } from "./milestone-content";
import { cellName, rowName, writtenIn, type StatusSource } from "./source-rows";
import type { StatusEntry } from "./status-blueprint";

/** A row carried over, with what has to be said about it. */
export interface CarriedRow {
  readonly entry: StatusEntry;
  readonly notes: readonly string[];
}

/** A row of the ledger as it stands on the sheet of a quarter that ends on `until`: every column that 附表3 or a template may have. */
export function statusEntry(source: StatusSource, until: Day): CarriedRow {
  const entry: { -readonly [Key in StatusColumn]?: Content } = {};
  for (const { key, kind } of statusSheet.columns) {
    if (stepOf(key) === null) entry[key] = plainContent(source, key, kind === "date");
  }
  const notes: string[] = [];
  for (const step of milestoneKeys) {
    const { name, time, result } = steps[step];
    const content = milestoneContent(source, step, until);
    entry[step] = content.text;
    entry[time] = content.apart ? content.apart.time : content.text;
    entry[result] = content.apart ? content.apart.result : null;
    notes.push(...notesOn(content, name, `${rowName(source)}${cellName(source, step)}`));
  }
  return { entry, notes: [...notes, ...unreadDates(source)] };
}

function plainContent({ row, cells }: StatusSource, key: ColumnKey, isDate: boolean): Content {
  const cell = cells.get(key);
  if (key === "enterprise") return row.values.enterprise?.name ?? (writtenIn(cell) || null);
  if (isDate) return dateContent(cell, spanOf(row.values, key));
  return writtenIn(cell) || null;
}

function spanOf(values: StatusSource["row"]["values"], key: ColumnKey): Span | null {
  const value = (values as Readonly<Partial<Record<ColumnKey, unknown>>>)[key];
  return isSpan(value) ? value : null;
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "precision" in value;
}

function notesOn({ later, notUnderstood, original }: MilestoneContent, word: string, where: string): string[] {
  const dates = later.map(({ on }) => (on ? chineseOf(on.earliest) : "")).join("、");
  return [
    ...(later.length > 0 ? [`${where}：${dates}的${word}在本季度结束之后，没有填入（原文“${original}”）。`] : []),
    ...(notUnderstood === null ? [] : [`${where}：${word}“${notUnderstood}”没有看懂，照原文填入，请核对。`]),
  ];
}

/** Official date columns that hold something which could not be read. */
function unreadDates(source: StatusSource): string[] {
  return (["listPublishedOn", "requiredCompletionDate"] as const).flatMap((key) => {
    const problem = source.row.problems.find(({ column, kind }) => column === key && kind !== "date-as-text");
    if (!problem) return [];
    return [`${rowName(source)}${cellName(source, key)}：日期“${problem.text}”没有看懂，照原文填入，请核对。`];
  });
}
