import type { StatusRow } from "./tables";

/**
 * Whether a row of 附表3 bears any sign that the audit was started (咨询机构, 自行审核 included, any word on 评估 or 验收, a recorded
 * start, contract or report); null where a cell that might could not be read.
 */
export function hasStarted({ values, unreadable }: StatusRow): boolean | null {
  const { consultingAgency, assessment, acceptance } = values;
  const signed =
    (consultingAgency !== null && consultingAgency.kind !== "none") ||
    (assessment !== null && assessment.stage !== "none") ||
    (acceptance !== null && acceptance.stage !== "none") ||
    values.auditStartedOn !== null ||
    values.contractSignedOn !== null ||
    values.reportSubmittedOn !== null;
  if (signed) return true;
  return unreadable !== 0 || consultingAgency === null || assessment === null || acceptance === null ? null : false;
}
