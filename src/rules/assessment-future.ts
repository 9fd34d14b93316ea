import { inStatus } from "./kit/example";
import { milestoneFuture } from "./kit/milestone-future";

export const assessmentFuture = milestoneFuture({
  id: "assessment-future",
  key: "assessment",
  basis: { clause: "annex3", quote: "评估时间和评估结果" },
  example: inStatus({ assessment: "2026年11月6日 通过" }, "丙"),
});
