import { askedFor, type ArchiveStep } from "../annexes/archive-register";
import { archiveItems } from "../annexes/archive-checklist";
import type { Enterprise } from "../cells/enterprise";
import { mayBeSame, type Span } from "../dates/span";
import type { StatusRow } from "./tables";

/** What a document's cell says; unclear: words that are none of ours. */
export type Tick = "filed" | "notNeeded" | "lacking" | "unclear";

/** One enterprise's row of the sheet 归档. */
export interface ArchiveRecord {
  readonly enterprise: Enterprise;
  readonly listPublishedOn: Span | null;
  /** By the document's number in 附表2. */
  readonly ticks: ReadonlyMap<number, Tick>;
  readonly filedOn: Readonly<Record<ArchiveStep, Span | null>>;
  /** The sheet and its row, zero-based. */
  readonly sheet: string;
  readonly row: number;
}

/** How far a step's documents are filed. on: the day, where it is written. lacking: the numbers still asked for. */
export interface ArchiveFiling {
  readonly on: Span | null;
  readonly lacking: readonly number[];
  /** A day is written, or nothing is lacking. */
  readonly done: boolean;
}

/** Finds the record of a row of 附表3; null where 归档 has none. */
export type Archives = (row: StatusRow) => ArchiveRecord | null;

const commissioned: ReadonlySet<number> = new Set(
  archiveItems.filter(({ needed }) => needed === "commissioned").map(({ number }) => number),
);

/** How far a step is filed. An enterprise that audits itself has neither contract nor 附表1 to file (三: 可自行独立开展). */
export function filingOf({ ticks, filedOn }: ArchiveRecord, step: ArchiveStep, selfAudit: boolean): ArchiveFiling {
  const lacking = askedFor[step].filter(
    (number) => (ticks.get(number) ?? "lacking") === "lacking" && !(selfAudit && commissioned.has(number)),
  );
  const on = filedOn[step];
  return { on, lacking, done: on !== null || lacking.length === 0 };
}

/**
 * The records by enterprise and list; of an enterprise with one record only, that one, unless it names another list.
 */
export function archivesOf(records: readonly ArchiveRecord[]): Archives {
  const byName = new Map<string, ArchiveRecord[]>();
  for (const record of records) {
    for (const key of [record.enterprise.key, ...record.enterprise.formerKeys]) {
      byName.set(key, [...(byName.get(key) ?? []), record]);
    }
  }
  return ({ values: { enterprise, listPublishedOn } }) => {
    if (enterprise === null) return null;
    const found = [enterprise.key, ...enterprise.formerKeys].flatMap((key) => byName.get(key) ?? []);
    return found.find((record) => isOfList(record.listPublishedOn, listPublishedOn)) ?? null;
  };
}

function isOfList(one: Span | null, other: Span | null): boolean {
  return one === null || other === null || mayBeSame(one, other);
}
