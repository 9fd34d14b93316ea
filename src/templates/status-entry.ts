import type { ColumnKey, StatusColumn } from "../annexes/columns";
import { milestoneKeys, stepOf, steps, type MilestoneKey } from "../annexes/steps";
import { statusSheet } from "../annexes/status-sheet";
import { timeLimits } from "../annexes/time-limits";
import { isBlankText } from "../cells/words";
import { chineseOf } from "../dates/day";
import type { Span } from "../dates/span";
import type { Content } from "./blueprints/annex-sheet";
import { dueAfter } from "../ledger/lateness";
import { carriedWords, heldWords, joinedWords, type Destination } from "./carried-words";
import { dateContent } from "./date-content";
import { milestoneContent, type MilestoneContent } from "./milestone-content";
import { cellName, rowName, writtenIn, type StatusSource } from "./source-rows";
import type { StatusEntry } from "./blueprints/status-blueprint";

/** A row carried over, with what has to be said about it. */
export interface CarriedRow {
  readonly entry: StatusEntry;
  readonly notes: readonly string[];
}

/** A row of the ledger as it stands on the sheet of another quarter: every column that 附表3 or a template may have. */
export function statusEntry(source: StatusSource, destination: Destination): CarriedRow {
  const entry: Mutable = {};
  for (const { key, kind } of statusSheet.columns) {
    if (stepOf(key) === null) entry[key] = plainContent(source, key, kind === "date");
  }
  const notes: string[] = [];
  for (const step of milestoneKeys) {
    const { name, time, result } = steps[step];
    const content = milestoneContent(source, step, destination.until);
    entry[step] = content.text;
    entry[time] = content.apart ? content.apart.time : content.text;
    entry[result] = content.apart ? content.apart.result : null;
    notes.push(...notesOn(content, name, `${rowName(source)}${cellName(source, step)}`));
    notes.push(...addHeld(source, step, destination, entry));
  }
  notes.push(...addWords(source, destination, entry), ...addDeadline(source, entry));
  return { entry, notes: [...notes, ...unreadDates(source)] };
}

type Mutable = { -readonly [Key in StatusColumn]?: Content };

/** Writes into 评估 or 验收 that it took place, where only 备注 says so. */
function addHeld(source: StatusSource, step: MilestoneKey, destination: Destination, entry: Mutable): string[] {
  const words = heldWords(source, step, destination);
  if (words === null) return [];
  const before = entry[step];
  const text = typeof before === "string" && !isBlankText(before) ? `${before}；${words}` : words;
  entry[step] = text;
  entry[steps[step].time] = text;
  return [writtenNote(source, `“${words}”`, step)];
}

function writtenNote(source: StatusSource, told: string, step: MilestoneKey): string {
  return `${rowName(source)}：${told}写入${steps[step].name}栏，附表3没有别处可写。`;
}

/** Writes into 评估 or 验收 what the row says where the new sheet has no place for it. */
function addWords(source: StatusSource, destination: Destination, entry: Mutable): string[] {
  const words = carriedWords(source, destination);
  return milestoneKeys.flatMap((step) => addTo(step, words[step], source, entry));
}

function addTo(step: MilestoneKey, words: readonly string[], source: StatusSource, entry: Mutable): string[] {
  const { name, result } = steps[step];
  const before = entry[step];
  const said = typeof before === "string" && !isBlankText(before) ? before : "";
  const added = words.filter((one) => !said.includes(one));
  if (added.length === 0) return [];
  const told = added.map((one) => `“${one}”`).join("、");
  const joined = joinedWords(source, step, said, added);
  if (joined === null) return [`${rowName(source)}：${told}没有带入，请在${name}栏写明。`];
  const apart = entry[result];
  entry[step] = joined;
  entry[result] = [typeof apart === "string" ? apart : "", ...added].filter((part) => part !== "").join("；");
  return [writtenNote(source, told, step)];
}

/** An empty 要求完成期限 is filled with the year that the guideline gives. */
function addDeadline({ row, cells, read, at }: StatusSource, entry: Mutable): string[] {
  const { listPublishedOn } = row.values;
  const cell = cells.get("requiredCompletionDate");
  if (listPublishedOn?.precision !== "day" || !isBlankText(writtenIn(cell))) return [];
  const day = dueAfter(listPublishedOn, timeLimits.completion.months).legal;
  entry.requiredCompletionDate = { day };
  return [`${rowName({ read, row, at, cells })}：要求完成期限没有填，按名单公布后一年填入${chineseOf(day)}。`];
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
