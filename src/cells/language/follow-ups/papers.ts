import type { Element } from "../elements";
import { isWord, modeOf } from "../mode";
import type { Statement } from "../statement";

/** 报告已寄出|区局2026.5.29签收: by that day it was handed in. */
export function receivedOn(before: Statement | undefined, elements: readonly Element[]): Statement | null {
  const isReport = before?.topic === "step" && before.what === "report" && before.stance === "done";
  if (!isReport) return null;
  const date = elements.find((element) => element.kind === "date");
  const received = elements.some((element) => isWord(element, "act", "accept"));
  if (before.on !== null || date?.kind !== "date" || !received) return null;
  return { ...before, on: date.reading };
}

/** 报告5月底前送区局|（有签收单）: what was meant to be has been, by then. */
export function receiptedBy(before: Statement | undefined, elements: readonly Element[]): Statement | null {
  const isReport = before?.topic === "step" && before.what === "report" && before.stance === "planned";
  if (!isReport) return null;
  const proves = elements.some((element) => isWord(element, "act", "accept")) && modeOf(elements) !== "not";
  return proves && !elements.some(({ kind }) => kind === "date") ? { ...before, stance: "done" } : null;
}

/** 2026.6.18，报告送区局: the time by itself is that of the report. */
export function broughtOn(before: Statement | undefined, [first]: readonly Statement[]): Statement | null {
  if (before?.topic !== "step" || before.what !== "own" || before.stance !== "done") return null;
  if (before.on === null || before.result !== null || before.score !== null) return null;
  const brings = first?.topic === "step" && first.what === "report" && first.stance === "done" && first.on === null;
  return brings ? { ...first, on: before.on } : null;
}

/** 2026.6.15提出评估申请，同时提交审核报告: on the same day. */
export function alongside(
  before: Statement | undefined,
  elements: readonly Element[],
  read: readonly Statement[],
): readonly Statement[] {
  if (!before?.on || !isWord(elements[0], "turn", "but") || elements[0].word !== "同时") return read;
  const [first, ...rest] = read;
  if (first?.topic !== "step" || first.what !== "report" || first.on !== null) return read;
  return [{ ...first, on: before.on }, ...rest];
}
