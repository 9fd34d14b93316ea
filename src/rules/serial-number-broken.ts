import type { AnyRow, FixWrite } from "./define";
import { tableRule } from "./define";
import { inStatus } from "./example";
import { serialRuns, type SerialRun } from "./serial-runs";

/** A 序号 in words or with a dash (2-1) follows an order of its own, which is not ours to judge. */
function countsOtherwise({ values: { serialNumber } }: AnyRow): boolean {
  return serialNumber !== null && serialNumber.number === null;
}

function renumbering({ rows, expected }: SerialRun): FixWrite[] {
  return rows.flatMap((row, index): FixWrite[] => {
    const value = expected[index];
    if (value === undefined || row.values.serialNumber?.number === value) return [];
    return [{ row, column: "serialNumber", value }];
  });
}

function breakIn(run: SerialRun) {
  const writes = renumbering(run);
  const [first] = writes;
  if (first === undefined) return [];
  const { row, value: expected } = first;
  return [
    {
      spot: { row, column: "serialNumber" as const },
      detail: { expected, found: row.values.serialNumber?.number ?? null },
      fixes: [{ label: "重排序号", safe: true, writes }],
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
    return rows.some(countsOtherwise) ? [] : serialRuns(rows).flatMap(breakIn);
  },

  message: ({ expected, found }) =>
    `序号从这里断开：顺次是${expected}，${found === null ? "此处空白" : `现为${found}`}。`,
  remedy: "从这一行起重排序号；删过行的，先核对有没有误删企业。",
  example: inStatus({ serialNumber: 5 }, "丁"),
});
