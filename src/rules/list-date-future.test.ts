import { date, reportedOn } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { inStatus } from "./kit/example";
import { listDateFuture } from "./list-date-future";

const listedOn = (listPublishedOn: string | { date: string } | null) => inStatus({ listPublishedOn }, "丁");

ruleTable(listDateFuture, {
  accepts: {
    填报当天公布: listedOn(date("2026-10-09")),
    季度结束后填报之前公布: listedOn(date("2026-10-08")),
    填报的当月: listedOn("2026年10月"),
    没有填报时间时按今天: [{ in: "status", part: "reportedOn", text: null }, ...listedOn(date("2026-10-09"))],
  },
  reports: {
    填报次日: [
      listedOn(date("2026-10-10")),
      { at: "listPublishedOn", cell: "C8", severity: "error", message: "截至2026年10月9日" },
    ],
    下个月: [listedOn("2026年11月"), { message: "2026年11月还没到" }],
    年份写错: [listedOn(date("2062-07-17"))],
    填报时间更早: [[reportedOn("2026年10月8日"), ...listedOn(date("2026-10-09"))]],
  },
  abstains: { 空白: listedOn(null) },
});
