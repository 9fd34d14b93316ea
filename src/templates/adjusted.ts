import type { AdjustmentKind } from "../annexes/adjustment";
import { quarterEnd } from "../dates/limits";
import { quarterWords } from "../dates/span-words";
import type { LeftOutReason } from "./made";
import { newNameFor } from "../ledger/rename";
import { namesEnterprise } from "./renamed";
import type { AdjustmentSource, StatusSource } from "./source-rows";

/** What 附表4 made of an enterprise: gone from the list, suspended, renamed. */
export interface Adjusted {
  readonly departed: LeftOutReason | null;
  readonly suspended: boolean;
  /** The new name as written; "" where 附表4 says that it was renamed but not to what. */
  readonly renamed: string | null;
  /** All entries that concern it. */
  readonly entries: readonly AdjustmentSource[];
}

const departures: { readonly [Kind in AdjustmentKind]?: LeftOutReason } = {
  revoke: "revoked",
  terminate: "terminated",
  transferDistrict: "transferred",
};
/** 恢复审核 and 继续开展审核 end what an earlier entry said. */
const returning: ReadonlySet<AdjustmentKind> = new Set<AdjustmentKind>(["resume", "continueAudit"]);

const untouched: Adjusted = { departed: null, suspended: false, renamed: null, entries: [] };

/** What the entries, oldest first, say about the enterprise of a row; the later one counts. */
export function adjusted(source: StatusSource, entries: readonly AdjustmentSource[]): Adjusted {
  return entries
    .filter((entry) => concerns(entry, source))
    .reduce((before, entry) => after(before, entry, source), untouched);
}

/**
 * What the entries of earlier quarters made of the enterprise, for a sheet beside which they do not stand: 审核暂缓; null
 * where nothing still holds.
 */
export function decidedIn(source: StatusSource, entries: readonly AdjustmentSource[]): string | null {
  const { suspended, entries: own } = adjusted(source, entries);
  if (!suspended) return null;
  const period = own.findLast(({ row }) => row.values.adjustment?.kind === "suspend")?.read.table.period ?? null;
  return period === null ? "审核暂缓" : `审核暂缓（${quarterWords(period)}附表4）`;
}

function after(before: Adjusted, entry: AdjustmentSource, { row }: StatusSource): Adjusted {
  const { values } = entry.row;
  const kind = values.adjustment?.kind ?? null;
  const entries = [...before.entries, entry];
  if (kind === null) return { ...before, entries };
  const renames = kind === "rename" || values.change?.kinds.includes("nameChange") === true;
  const key = row.values.enterprise?.key ?? "";
  return {
    departed: departures[kind] ?? (returning.has(kind) ? null : before.departed),
    suspended: kind === "suspend" || (before.suspended && !returning.has(kind)),
    renamed: renames ? newNameFor(key, values) : before.renamed,
    entries,
  };
}

/**
 * Whether an entry is about the row: by either one's former names, too, and not where the enterprise was listed anew
 * afterwards.
 */
function concerns({ row: { values }, read }: AdjustmentSource, { row }: StatusSource): boolean {
  const { enterprise, listPublishedOn } = row.values;
  if (enterprise === null || values.enterprise === null) return false;
  const { period } = read.table;
  if (period && listPublishedOn && listPublishedOn.earliest > quarterEnd(period)) return false;
  const keys = [enterprise.key, ...enterprise.formerKeys];
  return (
    [values.enterprise.key, ...values.enterprise.formerKeys].some((key) => keys.includes(key)) ||
    (values.change?.kinds.includes("nameChange") === true && namesEnterprise(values, enterprise.key))
  );
}
