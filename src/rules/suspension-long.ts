import { milestoneKeys } from "../annexes/steps";
import type { CleanTable } from "./kit/clean-quarter";
import type { StatusRow, StatusTable } from "../ledger/tables";
import { quarterEnd, type Quarter } from "../dates/limits";
import { bookRule } from "./kit/define";
import { type EarlierQuarter } from "../ledger/facts";
import { keysInAdjustment, keysOf } from "../ledger/enterprise-index";
import { isThrough } from "../ledger/milestones";
import { renameOf } from "../ledger/rename";
import { quarterWords } from "../dates/span-words";

/** Open over more quarters than this, a 暂缓 is worth a question. */
const quartersAllowed = 4;

interface Suspended {
  /** How many quarters before this one the 暂缓 was first reported. */
  readonly age: number;
  readonly quarter: Quarter;
}

const ended = /恢复|复产|复工|重启|重新(?:启动|开展)/;

/**
 * Who is suspended since when, by name, after all 附表4 from the oldest to this quarter's; an entry other than 名称变更 ends
 * a 暂缓.
 */
function suspensions(quarters: readonly EarlierQuarter[]): ReadonlyMap<string, Suspended> {
  const open = new Map<string, Suspended>();
  for (let age = quarters.length - 1; age >= 0; age -= 1) {
    const adjustments = quarters[age]?.adjustments;
    for (const row of adjustments?.rows ?? []) {
      const kind = row.values.adjustment?.kind ?? null;
      const keys = keysInAdjustment(row);
      const known = keys.map((key) => open.get(key)).find(Boolean);
      const quarter = adjustments?.period;
      const since = known ?? (kind === "suspend" && quarter ? { age, quarter } : undefined);
      const goesOn = kind === "suspend" || (kind === "rename" && renameOf(row.values).to !== null);
      for (const key of keys) {
        if (goesOn && since) open.set(key, since);
        else if (kind !== "rename") open.delete(key);
      }
    }
  }
  return open;
}

function isOver(row: StatusRow, { quarter }: Suspended): boolean {
  if (isThrough(row) || ended.test(row.values.remarks ?? "")) return true;
  const since = quarterEnd(quarter);
  return milestoneKeys.some((key) => row.values[key]?.rounds.some(({ on }) => on !== null && on.latest > since));
}

function suspensionOf({ values }: StatusRow, open: ReadonlyMap<string, Suspended>): Suspended | undefined {
  return values.enterprise
    ? keysOf(values.enterprise)
        .map((key) => open.get(key))
        .find(Boolean)
    : undefined;
}

function earlierSheet(period: string, reportedOn: string): CleanTable {
  const cells = {
    serialNumber: 1,
    enterprise: "上海博洁危险废物处置有限公司",
    change: "企业涉及产污工序停产：焚烧线自2025年8月起停产改造",
    adjustment: "审核暂缓",
    evidence: "现场照片",
    remarks: "",
  };
  return {
    title: "强制性清洁生产审核名单调整表",
    period,
    reportingAuthority: "申江区生态环境局（盖章）",
    preparedBy: "沈知微",
    reportedOn,
    rows: [{ nickname: "停", cells }],
  };
}

export const suspensionLong = bookRule({
  id: "suspension-long",
  title: "审核暂缓已超过四个季度",
  basis: {
    clause: "note2",
    quote: "（3) 企业涉及产污工序停产一般调整为审核暂缓，待恢复正常生产后继续按照相关要求开展审核",
  },
  severity: "hint",
  at: "status",
  reads: { status: ["enterprise", "assessment", "acceptance"] },
  consults: ["status", "adjustments", "adjustmentsBefore"],

  check({ status, adjustments }: { status: StatusTable; adjustments?: EarlierQuarter["adjustments"] }, { history }) {
    if (history.length < quartersAllowed) return [];
    const open = suspensions([{ status, adjustments: adjustments ?? null }, ...history]);
    return status.rows.flatMap((row) => {
      const suspended = suspensionOf(row, open);
      if (!suspended || suspended.age < quartersAllowed || isOver(row, suspended)) return [];
      const detail = { quarter: suspended.quarter, quarters: suspended.age + 1 };
      return [{ spot: { row, column: "enterprise" as const }, detail }];
    });
  },

  message: ({ quarter, quarters }) => `${quarterWords(quarter)}起审核暂缓，至今已${quarters}个季度。`,
  remedy: "核实是否已恢复生产；已恢复的继续开展审核，长期停产的重新提出调整意见。",
  example: [
    { in: "adjustments", earlier: earlierSheet("（2026年第1季度）", "2026年4月9日") },
    { in: "adjustments", earlier: earlierSheet("（2025年第4季度）", "2026年1月9日") },
    { in: "adjustments", earlier: earlierSheet("（2025年第3季度）", "2025年10月9日") },
  ],
});
