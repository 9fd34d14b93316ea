import { inStatus } from "./kit/example";
import { dateMissing } from "./kit/milestone-result";

export const assessmentDateMissing = dateMissing({
  id: "assessment-date-missing",
  key: "assessment",
  basis: { clause: "annex3", quote: "评估时间和评估结果" },
  example: inStatus({ assessment: "通过" }, "丙"),
});
