import { inStatus } from "./kit/example";
import { milestoneFuture } from "./kit/milestone-future";

export const acceptanceFuture = milestoneFuture({
  id: "acceptance-future",
  key: "acceptance",
  basis: { clause: "annex3", quote: "验收时间和验收结果" },
  example: inStatus({ acceptance: "2026年11月6日 通过" }, "乙"),
});
