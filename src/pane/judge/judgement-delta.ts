import type { Finding } from "../../checking/finding";
import { isSameFinding, plainFinding } from "../../checking/placed-finding";
import type { JudgedSheet, Judgement } from "./judge";

/** A judgement without its findings, which may be many and travel in parts. */
export interface JudgementHead extends Omit<Judgement, "sheets"> {
  readonly sheets: readonly Omit<JudgedSheet, "findings">[];
}

/** In the findings of one sheet: from this position on, so many go and these come. */
export interface FindingSplice {
  readonly sheet: number;
  readonly from: number;
  readonly remove: number;
  readonly insert: readonly Finding[];
}

/** The judgement's head. */
export function headOf({ sheets, ...rest }: Judgement): JudgementHead {
  return { ...rest, sheets: sheets.map(({ findings: _, ...sheet }) => sheet) };
}

/** What turns the findings of one judgement into those of the next, in parts of at most `size` findings. */
export function splicesBetween(before: Judgement | null, after: Judgement, size: number): FindingSplice[] {
  return after.sheets.flatMap(({ findings }, sheet) =>
    spliced(sheet, before?.sheets[sheet]?.findings ?? [], findings, size),
  );
}

function spliced(sheet: number, before: readonly Finding[], after: readonly Finding[], size: number): FindingSplice[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
  const insert = after.slice(start, after.length - end);
  const remove = before.length - end - start;
  if (insert.length === 0 && remove === 0) return [];
  const parts: FindingSplice[] = [{ sheet, from: start, remove, insert: insert.slice(0, size).map(plainFinding) }];
  for (let at = size; at < insert.length; at += size) {
    parts.push({ sheet, from: start + at, remove: 0, insert: insert.slice(at, at + size).map(plainFinding) });
  }
  return parts;
}

/** Whether both are there and say the same. */
function isSame(one: Finding | undefined, other: Finding | undefined): boolean {
  return one !== undefined && other !== undefined && isSameFinding(one, other);
}

/** The next judgement, from the one before and what changed. */
export function withSplices(
  before: Judgement | null,
  head: JudgementHead,
  splices: readonly FindingSplice[],
): Judgement {
  const findings = head.sheets.map((_, sheet) => before?.sheets[sheet]?.findings ?? []);
  const changed = new Map<number, Finding[]>();
  for (const { sheet, from, remove, insert } of splices) {
    const list = changed.get(sheet) ?? [...(findings[sheet] ?? [])];
    list.splice(from, remove, ...insert);
    changed.set(sheet, list);
  }
  return {
    ...head,
    sheets: head.sheets.map((sheet, at) => ({ ...sheet, findings: changed.get(at) ?? findings[at] ?? [] })),
  };
}
