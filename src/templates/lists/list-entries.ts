import { compact } from "../../annexes/compact";
import { timeLimits } from "../../annexes/time-limits";
import type { Enterprise } from "../../cells/enterprise";
import type { Day } from "../../dates/day";
import { chineseOf } from "../../dates/day";
import { due } from "../../dates/limits";
import type { ReadList } from "../../sheets/lists/read-list";
import type { Content } from "../blueprints/annex-sheet";
import { dateContent } from "../date-content";
import { extraColumns } from "../extra-columns";
import { statusSources, type StatusSource } from "../source-rows";
import type { ExtraColumn, StatusEntry } from "../blueprints/status-blueprint";

/** What a clerk says of a list that it does not say itself. */
export interface ListWish {
  /** 公布, for rows that tell none to the day. */
  readonly publishedOn: Day | null;
  /** Only enterprises of this district, where the list has such a column. */
  readonly district?: string;
}

/** One enterprise of a list, as it goes into a ledger. */
export interface ListEntry {
  readonly source: StatusSource;
  readonly enterprise: Enterprise;
  readonly publishedOn: Day;
  readonly entry: StatusEntry;
}

/** The enterprises of a list that are to be taken in, and what was left out, in words. */
export interface ListEntries {
  readonly entries: readonly ListEntry[];
  /** The list's other columns, their cells in the order of the entries. */
  readonly extra: readonly ExtraColumn[];
  /** Rows for which nobody told a 公布. */
  readonly undated: number;
  readonly notes: readonly string[];
}

/** Goes through a list: what belongs into a ledger, with 公布, 期限 and whatever else the list has. */
export function listEntries(lists: readonly ReadList[], wish: ListWish): ListEntries {
  const entries: ListEntry[] = [];
  const notes: string[] = [];
  const seen = new Set<string>();
  let undated = 0;
  const all = sourcesOf(lists);
  const district = districtOf(
    all.map(({ source }) => source),
    wish,
  );
  if (district === null && wish.district !== undefined) notes.push(noSuchDistrict(wish.district));
  for (const { source, list } of all) {
    const { enterprise } = source.row.values;
    if (enterprise === null) {
      notes.push(`名单第${source.at + 1}行没有企业名称，没有收。`);
      continue;
    }
    const name = enterprise.name;
    if (district !== null && !isOfDistrict(source, district)) continue;
    if (isVoluntary(source)) {
      notes.push(`${name}：名单写明是自愿性审核，没有收。`);
      continue;
    }
    const publishedOn = publishedOnOf(source) ?? wish.publishedOn;
    if (publishedOn === null) {
      undated += 1;
      continue;
    }
    const key = `${enterprise.key}@${publishedOn}`;
    if (seen.has(key)) {
      notes.push(`${name}：名单上重复列出，只收一次。`);
      continue;
    }
    seen.add(key);
    if (wish.publishedOn !== null && publishedOn !== wish.publishedOn)
      notes.push(`${name}：名单写的公布时间是${chineseOf(publishedOn)}，照名单填。`);
    entries.push({ source, enterprise, publishedOn, entry: entryOf(source, list, publishedOn) });
  }
  return { entries, extra: extraColumns(entries.map(({ source }) => source)), undated, notes };
}

function sourcesOf(lists: readonly ReadList[]): { readonly source: StatusSource; readonly list: ReadList }[] {
  return lists.flatMap((list) => list.reads.flatMap(statusSources).map((source) => ({ source, list })));
}

const districtEnding = /(?:新区|区|县|镇|街道)$/;

/**
 * The district to choose by; null where none is wished, or where the list has no row of it (its column may hold towns).
 */
export function districtOf(sources: readonly StatusSource[], { district }: ListWish): string | null {
  return district !== undefined && sources.some((source) => isOfDistrict(source, district)) ? district : null;
}

/** What is said where the wished district is not on the list. */
export function noSuchDistrict(district: string): string {
  return `名单里没有写明“${district}”的企业，没有按区挑选。`;
}

/** Whether the row names this district, 青浦 or 青浦区. */
export function isOfDistrict({ row }: StatusSource, wanted: string): boolean {
  const [one, other] = [row.values.district ?? "", wanted].map((name) => compact(name).replace(districtEnding, ""));
  return one !== undefined && other !== undefined && one !== "" && (one.includes(other) || other.includes(one));
}

/** A column of the list says 自愿性: the guideline is about 强制性 only. */
export function isVoluntary({ read, at }: StatusSource): boolean {
  const cells = read.grid.values[at - read.grid.top] ?? [];
  return cells.some(
    (value) => typeof value === "string" && /^(?:实施)?自愿性?(?:清洁生产)?(?:审核)?$/.test(compact(value)),
  );
}

function publishedOnOf({ row }: StatusSource): Day | null {
  const span = row.values.listPublishedOn;
  return span && span.precision === "day" ? span.earliest : null;
}

function entryOf({ row, cells }: StatusSource, { batch }: ReadList, publishedOn: Day): StatusEntry {
  const limit = row.values.requiredCompletionDate;
  const deadline: Content = limit ? dateContent(cells.get("requiredCompletionDate"), limit) : null;
  return {
    enterprise: row.values.enterprise?.name ?? null,
    listPublishedOn: { day: publishedOn },
    requiredCompletionDate: deadline ?? { day: due(publishedOn, timeLimits.completion.months).legal },
    batch: row.values.batch || batch || null,
    district: row.values.district || null,
    industry: row.values.industry || null,
    creditCode: row.values.creditCode?.text ?? null,
    remarks: row.values.remarks || null,
  };
}
