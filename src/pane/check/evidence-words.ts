import { asOfWords } from "../../checking/as-of-words";
import type { CheckedSheetHead } from "../../checking/run";
import { quarterWords } from "../../dates/span-words";
import type { Judgement } from "../judge/judge";
import { checkWords } from "./words";

/** A recognised sheet in one line: period, enterprises, header row. */
export function evidenceOf({ period, rows, layout, rulesApplied, reason }: CheckedSheetHead): string {
  const parts = [
    period ? quarterWords(period) : checkWords.evidence.noPeriod,
    checkWords.evidence.enterprises(rows),
    ...(layout ? [checkWords.evidence.header(layout.header.top + 1)] : []),
  ];
  return rulesApplied ? parts.join(" · ") : [reason ?? checkWords.evidence.notJudged, ...parts].join(" · ");
}

/** As of which day it was judged and why that one, and which sheets were left out. */
export function groundsOf({ sheets }: Judgement): string {
  const dated = sheets.find(({ isCurrent, asOf, rulesApplied }) => isCurrent && asOf !== null && rulesApplied);
  const leftOut = [...new Set(sheets.filter(({ annex }) => annex === null).map(({ name }) => name))];
  const parts = [
    ...(dated?.asOf && dated.asOfFrom ? [checkWords.evidence.judged(asOfWords(dated.asOfFrom, dated.asOf))] : []),
    ...(leftOut.length > 0 ? [checkWords.evidence.leftOut(leftOut)] : []),
  ];
  return parts.join("；");
}
