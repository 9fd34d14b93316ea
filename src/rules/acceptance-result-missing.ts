import { inStatus } from "./kit/example";
import { resultMissing } from "./kit/milestone-result";

export const acceptanceResultMissing = resultMissing({
  id: "acceptance-result-missing",
  key: "acceptance",
  basis: { clause: "annex3", quote: "验收时间和验收结果" },
  example: inStatus({ acceptance: "2026年9月10日" }, "乙"),
});
