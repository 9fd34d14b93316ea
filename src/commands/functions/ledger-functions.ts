import { timelineOfCells, type DeadlineCells } from "../../deadlines/deadline-of-cells";
import type { DeadlineKind } from "../../deadlines/deadline-kinds";
import { timelineLine, timelineStanding } from "../../deadlines/deadline-words";

/** What Excel hands to a formula: a day as its serial, an argument left out as null. */
export type Argument = DeadlineCells["listPublishedOn"] | undefined;

/** A formula that cannot be worked out; the sentence appears where Excel explains the #VALUE!. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";
}

const unreadable = "公布时间看不懂，请填日期，如 2025-06-20";
const noDay = "日期看不懂，请引用一个日期单元格，或留空按今天算";

/** An empty cell that a formula points to arrives as 0, an argument left out as null. */
function filled(value: Argument): DeadlineCells["listPublishedOn"] {
  return value === undefined || value === 0 || value === "" ? null : value;
}

function dueOf(kind: DeadlineKind, cells: DeadlineCells): number {
  const item = timelineOfCells(cells)?.items.find((one) => one.kind === kind);
  if (!item) throw new FormulaError(unreadable);
  return item.rolledDue;
}

/** The formulas by the id that functions.json gives them. Days are returned as serials: the clerk's cell format shows them. */
export const ledgerFunctions = {
  /** =强审.完成期限(公布时间) */
  COMPLETION_DUE: (listPublishedOn: Argument): number =>
    dueOf("completion", { listPublishedOn: filled(listPublishedOn) }),

  /** =强审.验收期限(公布时间, [启动时间]) */
  ACCEPTANCE_DUE: (listPublishedOn: Argument, auditStartedOn?: Argument): number =>
    dueOf("acceptance", { listPublishedOn: filled(listPublishedOn), auditStartedOn: filled(auditStartedOn) }),

  /** =强审.期限状态(公布时间, [评估], [验收], [按哪一天]) */
  STANDING: (listPublishedOn: Argument, assessment?: Argument, acceptance?: Argument, asOf?: Argument): string => {
    const on = filled(asOf);
    if (typeof on === "string" || typeof on === "boolean") throw new FormulaError(noDay);
    const cells = {
      listPublishedOn: filled(listPublishedOn),
      assessment: filled(assessment),
      acceptance: filled(acceptance),
    };
    const timeline = timelineOfCells(cells, on ?? undefined);
    if (!timeline) throw new FormulaError(on === null ? unreadable : `${unreadable}；${noDay}`);
    return `${timelineStanding(timeline)}（${timelineLine(timeline)}）`;
  },
} as const;
