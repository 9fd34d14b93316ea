import type { TablePart } from "../ledger/tables";
import { ruleTable } from "../../test/support/rule-table";
import { annexesDisagree } from "./annexes-disagree";
import type { Edit } from "./kit/example";

const second = (part: TablePart, text: string | null): Edit => ({ in: "adjustments", part, text });

ruleTable(annexesDisagree, {
  accepts: {
    填报单位前面多写上海市: [second("reportingAuthority", "上海市申江区生态环境局（盖章）")],
    盖章两字写法不同: [second("reportingAuthority", "申江区生态环境局 (公章)")],
    填报时间写法不同: [second("reportedOn", "2026.10.9")],
    填报时间只写到月: [second("reportedOn", "2026年10月")],
    季度写法不同: [second("title", "（2026年第三季度）")],
    "附表4没填填报单位（另有提示）": [second("reportingAuthority", null)],
    "附表4没填填报时间（另有提示）": [second("reportedOn", null)],
    "附表4的填报时间差了一年（另有提示）": [second("reportedOn", "2025年10月9日")],
    "附表4的填报时间晚于10日（另有提示）": [second("reportedOn", "2026年10月20日")],
    "附表4是另一季度的旧表（另有提示）": [second("title", "（2026年第2季度）")],
  },
  reports: {
    填报单位不同: [
      [second("reportingAuthority", "浦申区生态环境局（盖章）")],
      { at: null, severity: "warning", message: /填报单位为浦申区生态环境局.*申江区生态环境局/ },
    ],
    填报时间差一天: [[second("reportedOn", "2026年10月8日")], { at: null, message: "2026年10月8日" }],
    填报时间差在月初: [[second("reportedOn", "2026.10.1")], { at: null, message: "2026年10月1日" }],
    附表3的填报单位是管委会: [
      [{ in: "status", part: "reportingAuthority", text: "上海化学工业区管理委员会（盖章）" }],
      { at: null, message: "填报单位" },
    ],
  },
  abstains: {
    两张表都没填填报时间: [second("reportedOn", null), { in: "status", part: "reportedOn", text: null }],
  },
});
