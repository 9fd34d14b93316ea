import { cleanQuarter } from "../../src/rules/kit/clean-quarter";
import type { Edit, TypedCells } from "../../src/rules/kit/example";

/** A real date, as typed into a date cell. */
export function date(iso: string): { readonly date: string } {
  return { date: iso };
}

/** 附表3's own 填报时间. */
export function reportedOn(text: string): Edit {
  return { in: "status", part: "reportedOn", text };
}

/** A row of 附表3 listed on this day, with these cells typed over; its year ends a day less than a year later. */
export function listed(on: string, cells: TypedCells = {}, row = "丙"): readonly Edit[] {
  const until = `${String(Number(on.slice(0, 4)) + 1)}${on.slice(4)}`;
  return [
    {
      in: "status",
      row,
      type: { listPublishedOn: date(on), requiredCompletionDate: date(until.replace(/-02-29$/, "-02-28")), ...cells },
    },
  ];
}

const splitColumns = {
  assessment: ["assessedOn", "assessmentResult"],
  acceptance: ["acceptedOn", "acceptanceResult"],
} as const;

/** Keeps time and result of 评估 or 验收 in two columns, as many ledgers do; then types these cells over a row. */
export function split(step: keyof typeof splitColumns, cells: TypedCells = {}, row = "丙"): readonly Edit[] {
  const [time, result] = splitColumns[step];
  const rows = cleanQuarter.status.rows.map(({ nickname, cells: { [step]: combined } }): Edit => {
    const [on = "", ended = ""] = String(combined ?? "").split(" ");
    return { in: "status", row: nickname, type: { [time]: on, [result]: ended } };
  });
  return [{ in: "status", drop: step }, ...rows, { in: "status", row, type: cells }];
}
