import type { StatusRow } from "../ledger/tables";
import type { ReadTable } from "../sheets/read";
import { adjusted } from "./adjusted";
import type { Draft } from "./adjustment-draft";
import { acceptedBefore } from "./chosen-rows";
import { day } from "../dates/day";
import { rowName, statusSources, type AdjustmentSource, type StatusSource } from "./source-rows";

const endOfTime = day("9999-12-31");

/**
 * Against last quarter's 附表3: enterprises that go by another name now become entries of 附表4, those that are gone are
 * named.
 */
export function changesSince(
  before: readonly ReadTable[],
  sources: readonly StatusSource[],
  known: readonly AdjustmentSource[],
): Draft[] {
  const present = new Set<string>();
  const renamed = new Map<string, StatusSource>();
  for (const source of sources) {
    const { enterprise } = source.row.values;
    if (enterprise === null) continue;
    present.add(enterprise.key);
    for (const key of enterprise.formerKeys) renamed.set(key, source);
  }
  return before.flatMap(statusSources).flatMap((last): Draft[] => {
    const name = last.row.values.enterprise;
    if (name === null || present.has(name.key) || adjusted(last, known).entries.length > 0) return [];
    const now = renamed.get(name.key);
    if (now) return [renaming(name.name, now)];
    return isOpen(last.row) ? [{ entry: null, note: goneNote(last, name.name) }] : [];
  });
}

const formerName = /[（(](?:原|曾用)[^）)]*[）)]/u;

function renaming(from: string, now: StatusSource): Draft {
  const to = now.row.values.enterprise?.name.replace(formerName, "") ?? "";
  return {
    entry: { enterprise: to, change: `企业名称变更：由${from}更名为${to}`, adjustment: "名称变更" },
    note: `${rowName(now)}上季度名为“${from}”，据此在附表4拟了一条名称变更，请核对并补齐证明材料。`,
  };
}

function isOpen({ values }: StatusRow): boolean {
  return !acceptedBefore(values, endOfTime);
}

function goneNote(last: StatusSource, name: string): string {
  return `上季度“${last.read.grid.name}”有“${name}”，本季度台账没有；如已撤销、终止或移交，请在附表4补填。`;
}
