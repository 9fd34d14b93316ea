import { inStatus } from "./kit/example";
import { dateMissing } from "./kit/milestone-result";

export const acceptanceDateMissing = dateMissing({
  id: "acceptance-date-missing",
  key: "acceptance",
  basis: { clause: "annex3", quote: "验收时间和验收结果" },
  example: inStatus({ acceptance: "通过" }, "乙"),
});
