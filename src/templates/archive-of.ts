import { enterpriseKey } from "../cells/enterprise";
import type { Milestone } from "../cells/milestone/milestone";
import type { Day } from "../dates/day";
import type { ReadTable } from "../sheets/read";
import type { ArchiveOptions } from "./blueprints/archive-blueprint";
import { statusSources, type StatusSource } from "./source-rows";

/**
 * 附表2 for one enterprise from its row of a ledger, the latest list's where it stands on several; null where no row has
 * that name.
 */
export function archiveOf(reads: readonly ReadTable[], enterprise: string): ArchiveOptions | null {
  const key = enterpriseKey(enterprise);
  const rows = reads.flatMap(statusSources).filter(({ row }) => goesBy(row.values.enterprise, key));
  const latest = latestOf(rows);
  return latest && optionsOf(latest, enterprise);
}

/** 附表2 for every enterprise of which an assessment or acceptance is recorded, in the order of the ledger. */
export function archivesToFile(reads: readonly ReadTable[]): ArchiveOptions[] {
  const byEnterprise = new Map<string, StatusSource[]>();
  for (const source of reads.flatMap(statusSources)) {
    const key = source.row.values.enterprise?.key;
    if (key !== undefined) byEnterprise.set(key, [...(byEnterprise.get(key) ?? []), source]);
  }
  return [...byEnterprise.values()].flatMap((rows) => {
    const latest = latestOf(rows);
    const isHeld = latest?.row.values.assessment?.stage === "held" || latest?.row.values.acceptance?.stage === "held";
    return latest && isHeld ? [optionsOf(latest, latest.row.values.enterprise?.name ?? "")] : [];
  });
}

function latestOf(rows: readonly StatusSource[]): StatusSource | null {
  return rows.reduce<StatusSource | null>((last, row) => (last && listed(last) > listed(row) ? last : row), null);
}

function optionsOf({ row: { values } }: StatusSource, enterprise: string): ArchiveOptions {
  const assessedOn = dayOfLast(values.assessment);
  const acceptedOn = dayOfLast(values.acceptance);
  return {
    enterprise: values.enterprise?.name ?? enterprise,
    selfAudit: values.consultingAgency?.kind === "self",
    ...(assessedOn === null ? {} : { assessedOn }),
    ...(acceptedOn === null ? {} : { acceptedOn }),
  };
}

function goesBy(enterprise: StatusSource["row"]["values"]["enterprise"], key: string): boolean {
  return enterprise !== null && (enterprise.key === key || enterprise.formerKeys.includes(key));
}

function listed({ row }: StatusSource): number {
  return row.values.listPublishedOn?.earliest ?? 0;
}

/** The day of the last on-site round; null where none took place or only its month is known. */
function dayOfLast(milestone: Milestone | null): Day | null {
  const on = milestone?.rounds.at(-1)?.on ?? null;
  return on !== null && on.earliest === on.latest ? on.latest : null;
}
