import { inStatus } from "./kit/example";
import { milestoneUnreadable } from "./kit/milestone-unreadable";

export const acceptanceUnreadable = milestoneUnreadable({
  id: "acceptance-unreadable",
  key: "acceptance",
  basis: { clause: "annex3", quote: "验收时间和验收结果" },
  example: inStatus({ acceptance: "详见会议纪要" }, "乙"),
});
