import type { TypedCells } from "./example";
import { cleanQuarter } from "./clean-quarter";
import type { Edit } from "./example";

/** Types the same cells over a row of 附表3 in both quarters, so that nothing has changed in between. */
export function inBothQuarters(type: TypedCells, row = "丙"): readonly Edit[] {
  return [
    { in: "statusBefore", row, type },
    { in: "status", row, type },
  ];
}

/**
 * The clean quarter's 丙 as if listed earlier, so that its year ran out between the two quarters' reports: on
 * 2026-07-27.
 */
export const yearRunOut: readonly Edit[] = inBothQuarters({
  listPublishedOn: { date: "2025-07-25" },
  requiredCompletionDate: { date: "2026-07-24" },
});

/** The clean quarter's 乙 as if listed earlier and assessed on time, so that its 26 months ran out on 2026-08-28. */
export const twoYearsRunOut: readonly Edit[] = inBothQuarters(
  {
    listPublishedOn: { date: "2024-06-28" },
    requiredCompletionDate: { date: "2025-06-27" },
    assessment: "2025年5月22日 通过",
  },
  "乙",
);

/** A 收文时间 column in 附表3, filled for everybody: each on the day of 公布. */
export const everyoneNotified: readonly Edit[] = cleanQuarter.status.rows.map(({ nickname, cells }) => ({
  in: "status",
  row: nickname,
  type: { noticeReceivedOn: cells.listPublishedOn ?? "" },
}));

/** Adds a row to this quarter's 附表3, of an enterprise listed this quarter. */
export function newlyListed(serialNumber: number, enterprise: string, cells: TypedCells = {}): Edit {
  const listed = { listPublishedOn: { date: "2026-07-17" }, requiredCompletionDate: { date: "2027-07-16" } };
  return {
    in: "status",
    add: { serialNumber, enterprise, ...listed, consultingAgency: "上海清源节能环保咨询有限公司", ...cells },
  };
}
