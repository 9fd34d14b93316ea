import { restingOn } from "../../ledger/told";
import type { StatusRow } from "../../ledger/tables";
import { milestoneKeys, type MilestoneKey, steps } from "../../annexes/steps";
import type { Milestone } from "../../cells/milestone/milestone";
import type { Day } from "../../dates/day";
import type { Span } from "../../dates/span";
import type { Basis, Rule } from "./define";
import { rowRule } from "./define";
import type { Edit } from "./example";
import { hasCellFor, resultColumn, timeColumn } from "../../ledger/milestone-cells";
import { lastHeld } from "../../ledger/rounds";
import { spanWords } from "../../dates/span-words";

/** What a rule on 评估 and its twin on 验收 say for themselves. */
export interface Twin {
  readonly id: string;
  readonly key: MilestoneKey;
  readonly basis: Basis;
  readonly example: readonly Edit[];
}

/** The last round of a cell that says it was held but not how it ended. */
export function withoutResult(milestone: Milestone, knownUntil: Day): { readonly on: Span | null } | null {
  const last = lastHeld(milestone, knownUntil);
  return last !== null && last.result === null ? last : null;
}

/** A date, or 已评估, without a result; with a score it is score-without-result. */
export function resultMissing({ id, key, basis, example }: Twin): Rule {
  const { name } = steps[key];
  return rowRule({
    id,
    title: `${name}没有结果`,
    basis,
    severity: "warning",
    annex: 3,
    reads: [key],

    check(values, { table, row, knownUntil }) {
      const held = withoutResult(values[key], knownUntil);
      if (held === null || values[key].score !== null || !hasCellFor(table, key, "result")) return null;
      const words = restingOn(row, key, ({ stance, topic }) => topic === "step" && stance === "done");
      return { at: resultColumn(table, key), detail: { on: held.on }, words };
    },

    message: ({ on }) => `${on === null ? "" : spanWords(on)}已${name}，没有写结果。`,
    remedy: `补写“通过”或“未通过”；尚未${name}的写“计划”或留空。`,
    example,
  });
}

/** 与评估一并通过: the other step's cell tells when. */
function isToldWithOther(row: StatusRow, key: MilestoneKey): boolean {
  const other = milestoneKeys.find((each) => each !== key);
  if (other === undefined || restingOn(row, key, ({ what }) => what === "joint").length === 0) return false;
  return row.values[other]?.rounds.some(({ on }) => on !== null) ?? false;
}

/** A result without a date. */
export function dateMissing({ id, key, basis, example }: Twin): Rule {
  const { name } = steps[key];
  return rowRule({
    id,
    title: `${name}没有时间`,
    basis,
    severity: "warning",
    annex: 3,
    reads: [key],

    check(values, { table, row, knownUntil }) {
      const last = lastHeld(values[key], knownUntil);
      if (last === null || last.on !== null || last.result === null || !hasCellFor(table, key, "time")) return null;
      if (isToldWithOther(row, key)) return null;
      const words = restingOn(row, key, ({ result }) => result !== null);
      return { at: timeColumn(table, key), detail: { result: last.result }, words };
    },

    message: ({ result }) => `${name}${result === "passed" ? "已通过" : "未通过"}，没有写时间。`,
    remedy: `补写现场${name}的日期，如“2026年5月22日 通过”。`,
    example,
  });
}
