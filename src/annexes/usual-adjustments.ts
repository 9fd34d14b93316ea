import type { AdjustmentKind } from "./adjustment";
import type { Change, ChangeKind } from "./change";

/** One line of 注2, or of what it leaves open. */
export interface UsualAdjustment {
  readonly change: ChangeKind;
  readonly scope?: Change["scope"];
  readonly destination?: Change["destination"];
  /** Only where the audit has, or has not, been started (已开展审核). */
  readonly started?: boolean;
  readonly usual: AdjustmentKind;
  /** The note says so; else it is silent, and any result with a reason will do. */
  readonly stated: boolean;
  /** The line of 注2. */
  readonly quote: string;
}

const quotes = {
  nameChange: "（1) 企业名称变更的情况一般调整为名称变更",
  closure: "（2) 企业关停并转的情况一般调整为名单撤销",
  processHalt: "（3) 企业涉及产污工序停产一般调整为审核暂缓，待恢复正常生产后继续按照相关要求开展审核",
  otherProvince: "（4) 已开展审核的企业整体搬迁至外省市一般调整为审核终止",
  otherDistrict: "（5) 已开展审核的企业整体搬迁至本市其他区域一般需调整管理区域，继续开展审核工作",
  partial: "（6) 已开展审核的企业部分产污工序搬迁，需评价保留产污工序的情况，如仍符合强审的要求需继续开展审核工作",
  open: "（7) 其他情况请提出建议调整意见",
} as const;

/**
 * 注2 as data. Where it is silent (an audit not started, a move within the district) the expected result is not
 * `stated`.
 */
export const usualAdjustments: readonly UsualAdjustment[] = [
  { change: "nameChange", usual: "rename", stated: true, quote: quotes.nameChange },
  { change: "closure", usual: "revoke", stated: true, quote: quotes.closure },
  { change: "processHalt", usual: "suspend", stated: true, quote: quotes.processHalt },
  relocation("whole", "otherProvince", true, "terminate", quotes.otherProvince),
  relocation("whole", "otherProvince", false, "revoke", null),
  relocation("whole", "otherDistrict", true, "transferDistrict", quotes.otherDistrict),
  relocation("whole", "otherDistrict", false, "transferDistrict", null),
  {
    change: "relocation",
    scope: "whole",
    destination: "sameDistrict",
    usual: "continueAudit",
    stated: false,
    quote: quotes.open,
  },
  {
    change: "relocation",
    scope: "partial",
    started: true,
    usual: "continueAudit",
    stated: true,
    quote: quotes.partial,
  },
  { change: "relocation", scope: "partial", started: false, usual: "continueAudit", stated: false, quote: quotes.open },
];

function relocation(
  scope: Change["scope"],
  destination: Change["destination"],
  started: boolean,
  usual: AdjustmentKind,
  quote: string | null,
): UsualAdjustment {
  return {
    change: "relocation",
    scope,
    destination,
    started,
    usual,
    stated: quote !== null,
    quote: quote ?? quotes.open,
  };
}

/**
 * The lines that apply to a change; several where it is not known whether the audit has started (null) or where the
 * change is of several kinds. None for 其他, and for a relocation without scope or destination: there is nothing usual to
 * depart from.
 */
export function usualAdjustmentsFor(change: Change, started: boolean | null): readonly UsualAdjustment[] {
  return usualAdjustments.filter(
    (line) =>
      change.kinds.includes(line.change) &&
      (line.scope === undefined || line.scope === change.scope) &&
      (line.destination === undefined || line.destination === change.destination) &&
      (line.started === undefined || started === null || line.started === started),
  );
}
