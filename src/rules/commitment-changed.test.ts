import { ruleTable } from "../../test/support/rule-table";
import { commitmentChanged } from "./commitment-changed";
import { inStatus, type Edit, type TypedCells } from "./kit/example";

const now = (type: TypedCells) => inStatus(type, "丙");
const before = (type: TypedCells): Edit => ({ in: "statusBefore", row: "丙", type });

ruleTable(commitmentChanged, {
  accepts: {
    同一天改用文字写: now({ listPublishedOn: "2025.11.14", requiredCompletionDate: "2026年11月13日" }),
    上季度只写到月现写到日: [before({ requiredCompletionDate: "2026年11月" })],
    上季度写到日现只写到月: now({ requiredCompletionDate: "2026年11月" }),
    上季度空白现在补填: [before({ listPublishedOn: null, requiredCompletionDate: null })],
    更名的企业日期没变: inStatus({ enterprise: "上海信铎电路板有限公司" }, "改"),
    失败后列入新一批名单: inStatus(
      { listPublishedOn: { date: "2026-07-17" }, requiredCompletionDate: { date: "2027-07-16" } },
      "乙",
    ),
  },
  reports: {
    要求完成期限改早: [
      now({ requiredCompletionDate: { date: "2026-10-30" } }),
      { at: "requiredCompletionDate", severity: "warning", message: /上季度为2026年11月13日，本季度为2026年10月30日/ },
    ],
    名单公布时间改了一天: [
      now({ listPublishedOn: { date: "2025-11-17" } }),
      { at: "listPublishedOn", severity: "warning" },
    ],
    两个日期都改各报一处: [
      now({ listPublishedOn: { date: "2025-12-01" }, requiredCompletionDate: { date: "2026-12-01" } }),
      { count: 2 },
    ],
    "备注写明延期，只作提示": [
      now({ requiredCompletionDate: { date: "2027-02-26" }, remarks: "经区局同意延期" }),
      { at: "requiredCompletionDate", severity: "hint" },
    ],
    "期限里写明延期，只作提示": [
      now({ requiredCompletionDate: "已延期至2027年2月26日" }),
      { at: "requiredCompletionDate", severity: "hint" },
    ],
    更名的企业改了期限: [
      inStatus({ requiredCompletionDate: { date: "2026-11-06" } }, "改"),
      { at: "requiredCompletionDate", severity: "warning" },
    ],
  },
  abstains: {
    "现在空白（另有提示）": now({ requiredCompletionDate: null }),
    现在无法识别: now({ requiredCompletionDate: "另行通知" }),
    本季度有一行没填企业名称: [
      ...now({ requiredCompletionDate: { date: "2026-10-30" } }),
      { in: "status", row: "丁", type: { enterprise: null } },
    ],
  },
});
