import { day } from "../dates/day";
import { compareQuarters, nextQuarter, quarterStart, type Quarter } from "../dates/limits";
import type { ReadTable } from "../sheets/read";
import { adjusted, decidedIn, type Adjusted } from "./adjusted";
import { adjustmentBlueprint } from "./blueprints/adjustment-blueprint";
import { acceptedBefore, leftOutAs } from "./chosen-rows";
import { extraColumns } from "./extra-columns";
import { ledgerTables } from "./ledger-tables";
import type { LeftOut, LeftOutReason, Made } from "./made";
import { adjustmentSources, rowName, statusSources, type AdjustmentSource, type StatusSource } from "./source-rows";
import { statusBlueprint } from "./blueprints/status-blueprint";
import { statusEntry } from "./status-entry";

/** What is kept. */
export interface NextQuarterOptions {
  /** Keep enterprises that were accepted before the new quarter. */
  readonly keepAccepted?: boolean;
}

/** The next quarter's sheets. */
export interface NextQuarter extends Made {
  readonly quarter: Quarter;
  readonly suspended: readonly string[];
}

/** No event is left out: what the quarter's own sheet says is carried on. */
const endOfTime = day("9999-12-31");

/**
 * The following quarter's 附表3 and a blank 附表4 from the newest quarter of a workbook: rows carried forward, 附表4 applied,
 * period and sign-off reset. Null where no 附表3 of a known quarter is there.
 */
export function followingQuarter(reads: readonly ReadTable[], options: NextQuarterOptions = {}): NextQuarter | null {
  const current = newestQuarter(reads);
  if (current === null) return null;
  const tables = ledgerTables(reportsFirst(reads, current), current);
  if (tables.status.length === 0) return null;
  const quarter = nextQuarter(current);
  const entries = [...tables.adjustmentsBefore, ...tables.adjustments].flatMap(adjustmentSources);
  const forward = tables.status.flatMap(statusSources).map((source) => carry(source, entries, quarter, options));
  const kept = forward.filter(({ reason }) => reason === null);
  const carried = kept.map(({ source }) =>
    statusEntry(source, { until: endOfTime, columns: null, isStated: false, decided: decidedIn(source, entries) }),
  );
  const authority = [...tables.status, ...tables.adjustments]
    .map(({ table }) => table.signOff.reportingAuthority)
    .find(Boolean);
  const head = { quarter, ...(authority ? { authority } : {}) };
  return {
    quarter,
    blueprints: [
      statusBlueprint(head, {
        entries: carried.map(({ entry }, index) => withName(entry, kept[index])),
        extra: extraColumns(kept.map(({ source }) => source)),
      }),
      adjustmentBlueprint(head, { entries: [] }),
    ],
    rows: kept.length,
    leftOut: forward.flatMap(({ source, reason }): LeftOut[] => (reason === null ? [] : [leftOutAs(source, reason)])),
    suspended: kept.filter(({ by }) => by.suspended).map(({ source }) => nameOf(source)),
    notes: [
      ...kept.flatMap(noteOn),
      ...carried.flatMap(({ notes }) => notes),
      ...unapplied(tables.adjustments, forward),
    ],
  };
}

/** The newest quarter that any of the annexes names. */
function newestQuarter(reads: readonly ReadTable[]): Quarter | null {
  const periods = reads.flatMap(({ table }) => (table.period && !table.voluntary ? [table.period] : []));
  return periods.reduce<Quarter | null>(
    (newest, one) => (newest && compareQuarters(newest, one) >= 0 ? newest : one),
    null,
  );
}

/** Here the quarter's own report is what goes on, and a ledger beside it only where there is none. */
function reportsFirst(reads: readonly ReadTable[], current: Quarter): readonly ReadTable[] {
  const own = reads.filter(
    ({ table }) => table.annex === 3 && table.period && compareQuarters(table.period, current) === 0,
  );
  return own.some(({ table }) => table.rows.length > 0)
    ? reads.filter((read) => read.table.annex === 4 || own.includes(read))
    : reads;
}

interface Forward {
  readonly source: StatusSource;
  readonly reason: LeftOutReason | null;
  readonly by: Adjusted;
}

function carry(
  source: StatusSource,
  entries: readonly AdjustmentSource[],
  quarter: Quarter,
  { keepAccepted = false }: NextQuarterOptions,
): Forward {
  const by = adjusted(source, entries);
  const accepted = !keepAccepted && acceptedBefore(source.row.values, quarterStart(quarter));
  return { source, by, reason: by.departed ?? (accepted ? "accepted" : null) };
}

function nameOf({ row, at }: StatusSource): string {
  return row.values.enterprise?.name ?? `第${at + 1}行`;
}

function withName(entry: ReturnType<typeof statusEntry>["entry"], forward: Forward | undefined) {
  return forward?.by.renamed ? { ...entry, enterprise: forward.by.renamed } : entry;
}

function noteOn({ source, by }: Forward): string[] {
  const name = nameOf(source);
  return [
    ...(by.renamed ? [`“${name}”更名为“${by.renamed}”。`] : []),
    ...(by.renamed === "" ? [`附表4说“${name}”名称变更，但没有写明新名称，仍用原名，请更正。`] : []),
    ...(by.suspended ? [`“${name}”审核暂缓，保留。`] : []),
  ];
}

/** Entries that nothing was done for: their result is not known, or their enterprise is not on the 附表3. */
function unapplied(tables: readonly ReadTable[], forward: readonly Forward[]): string[] {
  const applied = new Set(forward.flatMap(({ by }) => by.entries.map(({ row }) => row)));
  return tables.flatMap(adjustmentSources).flatMap((entry) => {
    const { adjustment, enterprise } = entry.row.values;
    if (enterprise === null) return [`${rowName(entry)}没有企业名称，未作处理。`];
    if (!adjustment || adjustment.kind === null)
      return [
        `${rowName(entry)}的调整结果${adjustment ? `“${adjustment.text}”没有认出` : "没有填写"}，未作处理，请核对。`,
      ];
    return applied.has(entry.row) ? [] : [`${rowName(entry)}在附表3中没有找到，未作处理，请核对。`];
  });
}
