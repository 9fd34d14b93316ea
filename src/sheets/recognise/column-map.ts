import { milestoneKeys, steps, type MilestoneKey } from "../../annexes/steps";
import type { ColumnKey } from "../../annexes/columns";
import { normaliseHeading } from "../../annexes/heading";
import type { CellValue, Grid } from "../grid";
import { valueAt } from "../grid";
import { isBlank, lastRow } from "../cells";
import { forms, sureColumn, weakColumn, type AnnexNumber } from "../headings";

/** A header's words, waiting to be mapped. */
export interface HeaderWords {
  readonly grid: Grid;
  readonly annex: AnnexNumber;
  /** The words over each column, upper levels first. */
  readonly labels: ReadonlyMap<number, readonly string[]>;
  /** The row below the header. */
  readonly firstRow: number;
  /** The 企业名称 cell that the header was found by. */
  readonly enterprise: number;
}

/**
 * Which column of the sheet holds which column of the annex: sure headings first, then those that only count where
 * nothing else does.
 */
export function mapColumns(words: HeaderWords): Map<ColumnKey, number> {
  const columns = new Map<ColumnKey, number>();
  const taken = new Set<number>();
  const assign = (key: ColumnKey | null, column: number) => {
    if (key === null || columns.has(key)) return;
    columns.set(key, column);
    taken.add(column);
  };
  for (const [column, path] of words.labels) assign(sureKey(words.annex, path), column);
  for (const [column, path] of words.labels) {
    const key = weakKey(words, column, path);
    if (!taken.has(column) || column === columns.get("batch")) assign(key, column);
  }
  for (const key of milestoneKeys) keepOnlyTime(words, columns, key);
  if (!columns.has("enterprise")) columns.set("enterprise", words.enterprise);
  return inOfficialOrder(words.annex, columns);
}

function sureKey(annex: AnnexNumber, path: readonly string[]): ColumnKey | null {
  const lower = path.at(-1) ?? "";
  if (path.length === 1) return sureColumn(annex, lower);
  const upper = path.at(-2) ?? "";
  return (
    sureColumn(annex, upper + lower) ??
    milestonePart(annex, upper, lower) ??
    sureColumn(annex, lower) ??
    (isOtherPart(lower) || weakColumn(annex, lower) !== null ? null : sureColumn(annex, upper))
  );
}

/** What a group such as 评估 may have beside time and result, and that is neither. */
const otherPart =
  /得分|分数|评分|分值|等级|专家|组长|文号|整改|次数|地点|主持|费用|金额|人员|备注|是否|单位|机构|方式|形式|材料|附件|报告|编号/;

function isOtherPart(heading: string): boolean {
  return otherPart.test(normaliseHeading(heading));
}

/** 预评估 is a phase of the audit itself; a plan or an earlier round is another matter, too. */
const otherStep = /预评估|上轮|上一轮|计划|拟|预计|竣工|环保|机构|专家/;

/** 时间 or 结果 under a group such as 评估 or 现场验收情况. */
function milestonePart(annex: AnnexNumber, upper: string, lower: string): ColumnKey | null {
  if (annex !== 3) return null;
  const group = normaliseHeading(upper);
  const part = normaliseHeading(lower);
  if (group.length > 16 || otherStep.test(group) || otherStep.test(part)) return null;
  const [key, another] = milestoneKeys.filter((one) => group.includes(steps[one].name));
  if (key === undefined || another !== undefined) return null;
  if (/^(?:完成|实际|通过)?(?:时间|日期|年月)$/.test(part)) return steps[key].time;
  return /^(?:结果|结论|意见|情况|是否通过)$/.test(part) ? steps[key].result : null;
}

function weakKey(words: HeaderWords, column: number, path: readonly string[]): ColumnKey | null {
  const lower = path.at(-1) ?? "";
  const key = (path.length > 1 ? weakColumn(words.annex, path.join("")) : null) ?? weakColumn(words.annex, lower);
  if (key === null) return null;
  const isDate = forms[words.annex].columns.some((known) => known.key === key && known.kind === "date");
  return !isDate || holdsDates(words, column) ? key : null;
}

const bareStep = /^(?:审核|现场|清洁生产审核)?(?:评估|验收)$/;

/**
 * 启动 | 提交报告 | 评估 over days and nothing else: such a board records when, and a result that it has no place for cannot be
 * missing.
 */
function keepOnlyTime(
  { grid, labels, firstRow }: HeaderWords,
  columns: Map<ColumnKey, number>,
  key: MilestoneKey,
): void {
  const { time } = steps[key];
  const column = columns.get(key);
  const heading = normaliseHeading(labels.get(column ?? -1)?.at(-1) ?? "");
  if (column === undefined || columns.has(time) || !bareStep.test(heading)) return;
  let days = 0;
  for (let row = firstRow; row <= lastRow(grid); row += 1) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    if (typeof value !== "number" || value <= 2_100) return;
    days += 1;
  }
  if (days === 0) return;
  columns.delete(key);
  columns.set(time, column);
}

const sampled = 30;

/** Whether a column that might hold dates (批次, 期限) does: 第一批 and 一般 are none. */
function holdsDates({ grid, firstRow }: HeaderWords, column: number): boolean {
  let filled = 0;
  let dated = 0;
  for (let row = firstRow; row <= Math.min(lastRow(grid), firstRow + sampled); row += 1) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    filled += 1;
    if (looksDated(value)) dated += 1;
  }
  return filled === 0 || dated * 2 > filled;
}

function looksDated(value: CellValue): boolean {
  if (typeof value === "number") return value > 1_900;
  return (
    typeof value === "string" &&
    /(?:19|20)\d\d|[二两]\D{3}年|\d年|\d月|[一二三]年内?|个月/.test(value.normalize("NFKC"))
  );
}

function inOfficialOrder(annex: AnnexNumber, columns: ReadonlyMap<ColumnKey, number>): Map<ColumnKey, number> {
  const ordered = new Map<ColumnKey, number>();
  for (const { key } of forms[annex].columns) {
    const column = columns.get(key);
    if (column !== undefined) ordered.set(key, column);
  }
  return ordered;
}
