import { split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { columnMissing } from "./column-missing";
import { inStatus } from "./kit/example";

ruleTable(columnMissing, {
  accepts: {
    评估分成时间和结果两栏: split("assessment"),
    验收分成时间和结果两栏: split("acceptance"),
    多了启动时间和信用代码: inStatus({ auditStartedOn: { date: "2026-08-05" }, creditCode: "/" }, "丁"),
  },
  reports: {
    没有咨询机构: [
      [{ in: "status", drop: "consultingAgency" }],
      { at: "requiredCompletionDate", cell: "D4", severity: "hint", message: "“审核咨询机构名称”" },
    ],
    没有序号: [[{ in: "status", drop: "serialNumber" }], { at: "enterprise", cell: "A4", message: "“序号”" }],
    没有验收: [[{ in: "status", drop: "acceptance" }], { at: "assessment", message: "“验收时间和验收结果”" }],
    只有评估时间没有评估结果: [
      [...split("assessment"), { in: "status", drop: "assessmentResult" }],
      { at: "assessedOn", message: "“评估结果”" },
    ],
    缺两栏报两处: [
      [
        { in: "status", drop: "consultingAgency" },
        { in: "status", drop: "requiredCompletionDate" },
      ],
      { count: 2 },
    ],
    附表4没有备注: [[{ in: "adjustments", drop: "remarks" }], { at: "evidence", message: "“备注”" }],
  },
  abstains: {
    自愿性台账不判断: [
      { in: "status", part: "title", text: "自愿性清洁生产审核情况表" },
      { in: "status", drop: "consultingAgency" },
    ],
  },
});
