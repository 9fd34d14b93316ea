import { changeWordings, type Change, type ChangeKind } from "../annexes/change";
import { milestoneKeys, steps } from "../annexes/steps";
import { readChange } from "../cells/read-change";
import { quarterEnd, quarterStart, type Quarter } from "../dates/limits";
import { findMentions } from "../dates/mention";
import type { AdjustmentEntry } from "./blueprints/adjustment-blueprint";
import { rowName, writtenIn, type StatusSource } from "./source-rows";

/** An entry of 附表4 that the ledger suggests, or only a word about it where it may be no change of this quarter. */
export interface Draft {
  readonly entry: AdjustmentEntry | null;
  readonly note: string;
}

/** What 注2 usually makes of a change; where it leaves a choice the clerk decides. */
const usual: { readonly [Kind in ChangeKind]?: string } = {
  nameChange: "名称变更",
  closure: "名单撤销",
  processHalt: "审核暂缓",
};

/** Columns that may tell of a change. */
const telling = ["remarks", ...milestoneKeys.flatMap((key) => [key, steps[key].result] as const)] as const;

/**
 * What a row's 备注, 评估 or 验收 say of a change that no 附表4 has: an entry where they date it in the quarter, else a note.
 */
export function draftOf(source: StatusSource, quarter: Quarter): Draft[] {
  const { row, cells } = source;
  for (const key of telling) {
    const text = writtenIn(cells.get(key));
    const change = text === "" ? null : readChange(text);
    const [kind, ...others] = change?.kinds ?? [];
    if (!change || kind === undefined || kind === "other") continue;
    // 2026.7停产一个月检修: it is over, and no reason to suspend the audit.
    const stands = kind !== "processHalt" || row.excuse !== null;
    const inferred = others.length === 0 && stands && isDatedIn(text, quarter);
    const entry = inferred ? entryFrom(source, kind, change, text) : null;
    return [{ entry, note: noteOn(rowName(source), text, entry !== null) }];
  }
  return row.excuse === null ? [] : [{ entry: null, note: noteOn(rowName(source), row.excuse, false) }];
}

function noteOn(where: string, text: string, drafted: boolean): string {
  return drafted
    ? `${where}写明“${text}”，据此在附表4拟了一条，请核对并补齐证明材料。`
    : `${where}写有“${text}”，附表4没有这家企业；如是本季度的变化，请在附表4补填。`;
}

function isDatedIn(text: string, quarter: Quarter): boolean {
  const [from, until] = [quarterStart(quarter), quarterEnd(quarter)];
  return findMentions(text).some(
    ({ reading }) => reading.kind === "span" && reading.span.earliest >= from && reading.span.latest <= until,
  );
}

function entryFrom(
  { row }: StatusSource,
  kind: ChangeKind,
  { scope, destination }: Change,
  text: string,
): AdjustmentEntry {
  const wording = changeWordings.find((one) => one.kind === kind)?.wording ?? "";
  const moved = scope === "whole" && destination === "otherProvince" ? "审核终止" : null;
  return {
    enterprise: row.values.enterprise?.name ?? null,
    change: `${kind === "relocation" ? "企业搬迁" : wording}：${text}`,
    adjustment: usual[kind] ?? moved,
  };
}
