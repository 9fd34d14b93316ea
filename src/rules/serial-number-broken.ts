import type { FixWrite } from "./kit/places";
import type { AnyRow } from "../ledger/facts";
import { tableRule } from "./kit/define";
import { inStatus } from "./kit/example";

/** A 序号 in words or with a dash (2-1) follows an order of its own, which is not ours to judge. */
function countsOtherwise({ values: { serialNumber } }: AnyRow): boolean {
  return serialNumber !== null && serialNumber.number === null;
}

function numberOf(row: AnyRow | undefined): number | null {
  return row?.values.serialNumber?.number ?? null;
}

/** The rows of each batch or year band, in each of which 序号 may start from 1 again. */
function runsOf(rows: readonly AnyRow[]): AnyRow[][] {
  const runs: AnyRow[][] = [];
  let band: number | null = null;
  for (const row of rows) {
    if (row.band === band) runs.at(-1)?.push(row);
    else runs.push([row]);
    band = row.band;
  }
  return runs;
}

/** 1, but for a list that goes on from another sheet: that one starts where the other ended. */
function startOf([first, second]: readonly AnyRow[], isFirstRun: boolean): number {
  const number = numberOf(first);
  if (number === null || !isFirstRun) return 1;
  return second === undefined || numberOf(second) === number + 1 ? number : 1;
}

/** How many numbers a row takes: one for each of its lines, none of its own inside a merge over several enterprises. */
function numbersOf({ values: { serialNumber } }: AnyRow): number {
  if (serialNumber?.shared) return 0;
  const { number = null, upTo = number } = serialNumber ?? {};
  return number === null || upTo === null ? 1 : upTo - number + 1;
}

function breakIn(run: readonly AnyRow[], index: number) {
  const writes: (FixWrite & { readonly value: number })[] = [];
  let next = startOf(run, index === 0);
  for (const row of run) {
    const numbers = numbersOf(row);
    if (numbers > 0 && numberOf(row) !== next) writes.push({ row, column: "serialNumber", value: next });
    next += numbers;
  }
  const [first] = writes;
  if (first === undefined) return [];
  const { row, value: expected } = first;
  // The lines of one enterprise are numbered by the clerk.
  const renumbers = writes.every((write) => numbersOf(write.row) === 1);
  return [
    {
      spot: { row, column: "serialNumber" as const },
      detail: { expected, found: numberOf(row) },
      fixes: renumbers ? [{ label: "重排序号", safe: true, writes }] : [],
    },
  ];
}

export const serialNumberBroken = tableRule({
  id: "serial-number-broken",
  title: "序号不连续",
  basis: { clause: "archive", quote: "档案资料应完整并妥善保存备查" },
  severity: "warning",
  annex: "both",
  reads: ["serialNumber"],

  check({ rows }) {
    return rows.some(countsOtherwise) ? [] : runsOf(rows).flatMap(breakIn);
  },

  message: ({ expected, found }) =>
    `序号从这里断开：顺次是${expected}，${found === null ? "此处空白" : `现为${found}`}。`,
  remedy: "从这一行起重排序号；删过行的，先核对有没有误删企业。",
  example: inStatus({ serialNumber: 5 }, "丁"),
});
