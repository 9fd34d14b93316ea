import { inStatus } from "./kit/example";
import { resultMissing } from "./kit/milestone-result";

export const assessmentResultMissing = resultMissing({
  id: "assessment-result-missing",
  key: "assessment",
  basis: { clause: "annex3", quote: "评估时间和评估结果" },
  example: inStatus({ assessment: "2026年9月3日" }, "丙"),
});
