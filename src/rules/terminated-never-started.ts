import type { Change } from "../annexes/change";
import { usualAdjustmentsFor } from "../annexes/usual-adjustments";
import { hasStarted } from "../ledger/audit-start";
import { bookRule } from "./kit/define";
import { keysInAdjustment, statusRowsOf } from "../ledger/enterprise-index";

const saysStarted = /已(?:经)?(?:开展|启动|签|委托|完成|评估)/;

/** For this change 注2 calls another result usual: that is reported (adjustment-unusual). */
function isUnusual(change: Change | null, remarks: string | null): boolean {
  const lines = change ? usualAdjustmentsFor(change, false) : [];
  return !remarks && lines.length > 0 && lines.every(({ stated }) => stated);
}

export const terminatedNeverStarted = bookRule({
  id: "terminated-never-started",
  title: "未启动审核却报审核终止",
  basis: { clause: "note2", quote: "（4) 已开展审核的企业整体搬迁至外省市一般调整为审核终止" },
  severity: "warning",
  at: "adjustments",
  reads: {
    adjustments: ["enterprise", "adjustment"],
    status: ["enterprise", "consultingAgency", "assessment", "acceptance"],
  },
  consults: ["adjustments", "status"],

  check({ adjustments, status }) {
    const listed = statusRowsOf(status);
    return adjustments.rows.flatMap((row) => {
      const { enterprise, adjustment, change, remarks } = row.values;
      if (!enterprise || adjustment?.kind !== "terminate") return [];
      if (isUnusual(change, remarks)) return [];
      if (saysStarted.test(`${change?.text ?? ""}${remarks ?? ""}${adjustment.text}`)) return [];
      const found = listed.find(keysInAdjustment(row));
      const [first] = found;
      if (!first || !found.every((listedRow) => hasStarted(listedRow) === false)) return [];
      const related = [{ row: first, column: "consultingAgency" as const, table: "status" as const }];
      return [{ spot: { row, column: "adjustment" as const }, related, detail: { enterprise: enterprise.name } }];
    });
  },

  message: ({ enterprise }) => `审核终止用于已开展审核的企业，附表3未见“${enterprise}”启动审核。`,
  remedy: "核对附表3的咨询机构和进度；确未启动的，改用名单撤销等并说明理由。",
  example: [
    {
      in: "status",
      row: "丁",
      type: {
        listPublishedOn: { date: "2026-09-10" },
        requiredCompletionDate: { date: "2027-09-09" },
        consultingAgency: null,
      },
    },
    {
      in: "adjustments",
      add: {
        serialNumber: 3,
        enterprise: "申江宏业铸造厂",
        change: "企业整体搬迁至外省市：2026年9月迁往江苏省启东市",
        adjustment: "审核终止",
        evidence: "情况说明",
        remarks: "",
      },
    },
  ],
});
