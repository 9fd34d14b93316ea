import { inStatus } from "./kit/example";
import { milestoneUnreadable } from "./kit/milestone-unreadable";

export const assessmentUnreadable = milestoneUnreadable({
  id: "assessment-unreadable",
  key: "assessment",
  basis: { clause: "annex3", quote: "评估时间和评估结果" },
  example: inStatus({ assessment: "详见会议纪要" }, "丙"),
});
