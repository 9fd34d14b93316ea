import { listed } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { standstillLong } from "./standstill-long";

ruleTable(standstillLong, {
  accepts: {
    不满一年: listed("2025-07-25", { assessment: "2026年3月起停产" }),
    刚好一年: listed("2025-10-09", { assessment: "停产" }),
    最近核实过: listed("2025-07-25", { assessment: "2026年9月核实仍停产" }),
    有终点: listed("2025-07-25", { assessment: "停产至2026年12月" }),
    已经复产: listed("2025-07-25", { assessment: "停产", remarks: "现已恢复生产" }),
    已移出名单: listed("2025-07-25", { remarks: "已停产，名单撤销" }),
    停产之后注销: listed("2025-07-25", { assessment: "停产", remarks: "2026年3月已注销" }),
    注销不是停产: listed("2025-07-25", { assessment: "已注销" }),
    本季度附表4已报暂缓: listed("2025-07-25", { assessment: "停产" }, "停"),
    写明见附表4: listed("2025-07-25", { assessment: "暂缓（见附表4）" }),
    另一格写明列入附表4: listed("2025-07-25", { assessment: "停产", remarks: "已列入附表四" }),
    延期另有提示: listed("2025-07-25", { assessment: "经区局同意延期" }),
  },
  reports: {
    公布以来一直写停产: [
      listed("2025-07-25", { assessment: "停产" }),
      {
        at: "assessment",
        cell: "F7",
        severity: "hint",
        message: "“停产”没有写起止时间，公布已过一年。",
      },
    ],
    写明了停产的时间: [
      listed("2025-07-25", { remarks: "2025年8月起停产" }),
      { at: "remarks", message: "2025年8月31日" },
    ],
    搬迁: [listed("2025-07-25", { remarks: "搬迁中" })],
  },
  abstains: {},
});
