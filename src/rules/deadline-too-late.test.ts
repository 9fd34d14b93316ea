import { date } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { deadlineTooLate } from "./deadline-too-late";
import { inAdjustments, inStatus } from "./kit/example";
import { newlyListed } from "./kit/example-rows";

const dated = (on: string, until: string, row = "丙") =>
  inStatus({ listPublishedOn: date(on), requiredCompletionDate: date(until) }, row);

ruleTable(deadlineTooLate, {
  accepts: {
    公布满一年当天: dated("2025-11-14", "2026-11-14"),
    满一年逢周末顺延后: dated("2025-11-14", "2026-11-16"),
    取整到当月月底: dated("2025-11-14", "2026-11-30"),
    写到满一年的那个月: inStatus({ requiredCompletionDate: "2026年11月" }, "丙"),
    写到那个月底前: inStatus({ requiredCompletionDate: "2026年11月底前" }, "丙"),
    比一年早得多: dated("2025-11-14", "2026-06-30"),
    写明延期: inStatus({ requiredCompletionDate: "延期至2027年5月14日" }, "丙"),
    备注经同意延期: inStatus({ requiredCompletionDate: date("2027-05-14"), remarks: "经同意延期" }, "丙"),
    附表4报了暂缓: dated("2025-06-20", "2027-01-20", "停"),
    附表4报了调整管理区域: [
      ...inAdjustments({ adjustment: "调整管理区域至浦申区，继续开展审核" }),
      ...dated("2025-06-20", "2027-01-20", "停"),
    ],
    闰日公布的二月末: dated("2024-02-29", "2025-02-28", "甲"),
    拖动递增的另有提示: [
      newlyListed(9, "申江区东浦电子器件厂"),
      newlyListed(10, "上海骏达制药有限公司", { requiredCompletionDate: date("2027-08-16") }),
      newlyListed(11, "上海华茂印染有限公司", { requiredCompletionDate: date("2027-09-16") }),
    ],
  },
  reports: {
    次月一日: [
      dated("2025-11-14", "2026-12-01"),
      {
        at: "requiredCompletionDate",
        cell: "D7",
        severity: "error",
        message: "应不晚于2026年11月16日（名单公布后一年）。",
      },
    ],
    恰为两年: [
      dated("2025-11-14", "2027-11-14"),
      { message: "疑似填成验收期限", fix: { to: "2026-11-14", safe: false } },
    ],
    写成次年: [inStatus({ requiredCompletionDate: "2027年" }, "丙"), { message: /一年）。$/ }],
    公布只到月的从月底起算: [
      inStatus({ listPublishedOn: "2025年11月", requiredCompletionDate: date("2026-12-01") }, "丙"),
      { message: "2026年11月30日" },
    ],
    假期未公布的年份存疑: [dated("2026-01-25", "2027-02-02", "丁"), { severity: "hint" }],
    假期未公布的年份也不会差这么多: [dated("2026-01-25", "2027-02-04", "丁"), { severity: "error" }],
  },
  abstains: {
    公布时间空白: inStatus({ listPublishedOn: null, requiredCompletionDate: date("2029-01-01") }, "丁"),
    期限读不出: inStatus({ requiredCompletionDate: "另行通知" }, "丁"),
  },
});
