import { milestoneKeys, steps } from "../annexes/steps";
import type { AdjustmentRow, AdjustmentTable, StatusRow, StatusTable } from "../ledger/tables";
import { chineseOf, type Day } from "../dates/day";
import { quarterEnd } from "../dates/limits";
import { bookRule } from "./kit/define";
import { type SpotHit } from "./kit/places";
import { keysInAdjustment, statusRowsOf } from "../ledger/enterprise-index";
import { timeColumn } from "../ledger/milestone-cells";

interface Progress {
  readonly adjustment: string;
  readonly event: string;
  readonly on: Day;
}

/** The day by which the 附表4 was written: its 填报时间, else its quarter's end. */
function writtenBy({ reportedOn, period }: AdjustmentTable): Day | null {
  return reportedOn?.latest ?? (period ? quarterEnd(period) : null);
}

function progressOf(
  status: StatusTable,
  row: StatusRow,
  adjusted: AdjustmentRow,
  since: Day,
  until: Day,
): SpotHit<Progress>[] {
  // A listing newer than the adjustment starts a round of its own.
  const listed = row.values.listPublishedOn;
  if (listed && listed.latest > since) return [];
  return milestoneKeys.flatMap((key) => {
    const event = row.values[key]?.rounds.findLast(({ on }) => on && on.earliest > since && on.earliest <= until);
    if (!event?.on) return [];
    const detail = {
      adjustment: adjusted.values.adjustment?.text ?? "",
      event: steps[key].name,
      on: event.on.earliest,
    };
    return [{ spot: { row, column: timeColumn(status, key) }, detail }];
  });
}

/** 其他, 建议移出名单: 注2（7) has the district propose, and until the city decides the audit goes on. */
function isProposal({ values: { change, adjustment } }: AdjustmentRow): boolean {
  const isOther = change === null || change.kinds.every((kind) => kind === "other");
  return isOther && /建议|申请|拟/.test(adjustment?.text ?? "");
}

export const revokedStillProgressing = bookRule({
  id: "revoked-still-progressing",
  title: "撤销或终止后仍有评估验收",
  basis: { clause: "note2", quote: "（2) 企业关停并转的情况一般调整为名单撤销" },
  severity: "warning",
  at: "status",
  reads: { status: ["enterprise", "assessment", "acceptance"] },
  consults: ["status", "adjustments", "adjustmentsBefore"],

  check({ status, adjustments, adjustmentsBefore }, { knownUntil }) {
    return [adjustmentsBefore, adjustments].flatMap((table) => {
      const since = table ? writtenBy(table) : null;
      if (!table || since === null) return [];
      return table.rows.flatMap((adjusted) => {
        const kind = adjusted.values.adjustment?.kind;
        if ((kind !== "revoke" && kind !== "terminate") || isProposal(adjusted)) return [];
        return statusRowsOf(status)
          .find(keysInAdjustment(adjusted))
          .flatMap((row) => progressOf(status, row, adjusted, since, knownUntil));
      });
    });
  },

  message: ({ adjustment, event, on }) => `附表4已报“${adjustment}”，此处却有${chineseOf(on)}的${event}。`,
  remedy: "核对调整结果与评估、验收记录，以实际情况为准改正其一。",
  example: [
    {
      in: "adjustmentsBefore",
      row: "撤",
      type: { enterprise: "申江区江湾污水处理厂", change: "企业关停并转：2026年6月停运", adjustment: "名单撤销" },
    },
  ],
});
