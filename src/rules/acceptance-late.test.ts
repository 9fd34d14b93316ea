import { date, listed, split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { acceptanceLate } from "./acceptance-late";
import type { TypedCells } from "./kit/example";

const accepted = (acceptance: string, cells: TypedCells = {}) =>
  listed("2024-06-28", { assessment: "2025年6月12日 通过", acceptance, ...cells }, "乙");

ruleTable(acceptanceLate, {
  accepts: {
    满26个月当天: accepted("2026年8月28日 通过"),
    只写到月: accepted("2026年8月 通过"),
    满24个月以后: accepted("2026年7月20日 通过"),
    启动后24个月内: accepted("2026年9月1日 通过", { auditStartedOn: date("2024-09-01") }),
    未通过的另有提示: accepted("2026年9月10日 未通过"),
    写明延期: accepted("2026年9月10日 通过", { remarks: "经同意延期" }),
    时间还没到的另有提示: accepted("2026年11月6日 通过"),
  },
  reports: {
    晚一个工作日: [
      accepted("2026年8月31日 通过"),
      {
        at: "acceptance",
        cell: "G6",
        severity: "warning",
        message: "2026年8月31日验收，晚于公布后26个月（2026年8月28日）。",
      },
    ],
    整月都晚: [accepted("2026年9月 通过"), { message: "2026年9月验收" }],
    晚于启动后24个月: [
      accepted("2026年7月20日 通过", { auditStartedOn: date("2024-07-15") }),
      { message: "启动后24个月（2026年7月15日）" },
    ],
    先未通过后通过: [accepted("2026.6.9未通过；2026.9.10通过"), { message: "2026年9月10日" }],
    分成两栏: [
      [
        ...split("acceptance"),
        ...listed("2024-06-28", { acceptedOn: date("2026-09-10"), acceptanceResult: "通过" }, "乙"),
      ],
      { at: "acceptedOn" },
    ],
  },
  abstains: {
    公布时间空白: accepted("2026年9月10日 通过", { listPublishedOn: null }),
    启动时间读不出: accepted("2026年9月10日 通过", { auditStartedOn: "按合同" }),
    没写时间: accepted("通过"),
  },
});
