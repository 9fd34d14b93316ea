import type { AdjustmentTable, AnnexTable, StatusTable, TablePart } from "../ledger/tables";
import { compareQuarters } from "../dates/limits";
import { bookRule } from "./kit/define";
import { filingFault } from "../ledger/filing";
import { mayBeSame } from "../dates/span";
import { quarterWords, spanWords } from "../dates/span-words";

interface Disagreement {
  readonly part: TablePart;
  readonly name: string;
  readonly status: string;
  readonly adjustments: string;
}

/**
 * A 填报时间 that does not go with its own sheet's quarter has its own finding (title-period-mismatch, filed-early,
 * filed-late).
 */
function isOwnFault(...tables: readonly AnnexTable[]): boolean {
  return tables.some((table) => filingFault(table) !== null);
}

function differentPeriod(status: StatusTable, adjustments: AdjustmentTable): boolean {
  return (
    status.period !== null && adjustments.period !== null && compareQuarters(status.period, adjustments.period) !== 0
  );
}

function comparePeriods(status: StatusTable, adjustments: AdjustmentTable): Disagreement | null {
  if (!status.period || !adjustments.period || !differentPeriod(status, adjustments)) return null;
  if (isOwnFault(status, adjustments)) return null;
  return {
    part: "title",
    name: "季度",
    status: quarterWords(status.period),
    adjustments: quarterWords(adjustments.period),
  };
}

/** 上海市 in front, 盖章 behind and blanks make no other authority. */
function authorityOf({ signOff }: AnnexTable): string {
  return (signOff.reportingAuthority ?? "")
    .normalize("NFKC")
    .replace(/\s|[(（]?(?:公章|盖章|章)[)）]?/g, "")
    .replace(/^.*[:：]/, "")
    .replace(/^上海市/, "");
}

function compareAuthorities(status: StatusTable, adjustments: AdjustmentTable): Disagreement | null {
  const [one, other] = [authorityOf(status), authorityOf(adjustments)];
  if (one === "" || other === "" || one.endsWith(other) || other.endsWith(one)) return null;
  return { part: "reportingAuthority", name: "填报单位", status: one, adjustments: other };
}

function compareDates(status: StatusTable, adjustments: AdjustmentTable): Disagreement | null {
  const [one, other] = [status.reportedOn, adjustments.reportedOn];
  // The 附表4 of another quarter has, rightly, another 填报时间.
  if (!one || !other || mayBeSame(one, other) || differentPeriod(status, adjustments)) return null;
  if (isOwnFault(status, adjustments)) return null;
  return { part: "reportedOn", name: "填报时间", status: spanWords(one), adjustments: spanWords(other) };
}

export const annexesDisagree = bookRule({
  id: "annexes-disagree",
  title: "附表3与附表4的季度、填报单位或填报时间不一致",
  basis: {
    clause: "archive",
    quote: "提交上季度《重点行业实施强制性清洁生产审核情况表》（附表3）和《强制性清生产审核企业名单调整表》（附表4）",
  },
  severity: "warning",
  at: "adjustments",
  reads: { adjustments: [], status: [] },
  consults: ["status", "adjustments"],

  check({ status, adjustments }) {
    if (!status.isReport || !adjustments.isReport) return [];
    return [comparePeriods, compareAuthorities, compareDates].flatMap((compare) => {
      const detail = compare(status, adjustments);
      if (!detail) return [];
      const { part } = detail;
      return [{ spot: { part }, related: [{ part, table: "status" as const }], detail }];
    });
  },

  message: ({ name, status, adjustments }) => `附表4的${name}为${adjustments}，附表3为${status}，两表不一致。`,
  remedy: "核对后改为一致；两张表是同一季度、同一单位同时报送的。",
  example: [{ in: "adjustments", part: "reportingAuthority", text: "浦申区生态环境局（盖章）" }],
});
