import { enterpriseKey } from "../cells/enterprise";
import type { EnterpriseTimeline } from "../deadlines/deadline-timeline";
import { letterKinds, type LetterKind } from "./letter-kinds";
import { itemsIn } from "./letter-values";

/** To whom: everybody, those in a state, the newest list, or these by name. */
export type Wanted =
  | { readonly to: "all" | "overdue" | "due-soon" | "newest" }
  | { readonly to: "names"; readonly names: readonly string[] };

/** Those to write to, and who was asked for in vain, one sentence each. */
export interface Addressees {
  readonly chosen: readonly EnterpriseTimeline[];
  readonly notes: readonly string[];
}

/** Whom a kind of letter is usually for: 通知书 those of the newest list, the others those in its state. */
export function usuallyWanted(kind: LetterKind): Wanted {
  if (kind === "notice") return { to: "newest" };
  return { to: kind === "urge" ? "overdue" : "due-soon" };
}

/** Whether a letter of this kind has anything to say to an enterprise. */
function hasMatter({ items, headline, standstill }: EnterpriseTimeline, kind: LetterKind): boolean {
  const { about } = letterKinds[kind];
  if (about !== null) return itemsIn(items, about).length > 0;
  return standstill === null && headline.state !== "excused";
}

/**
 * Chooses among the enterprises of 期限. Nobody is written to without a matter: no 督办函 where nothing is overdue, no 通知书
 * where the clock stands still.
 */
export function addresseesOf(timelines: readonly EnterpriseTimeline[], kind: LetterKind, wanted: Wanted): Addressees {
  const { found, notes } = wantedOf(timelines, wanted);
  const chosen = inLedgerOrder(found.filter((timeline) => timeline.enterprise !== "" && hasMatter(timeline, kind)));
  const written = new Set(chosen);
  const without = found.filter((timeline) => !written.has(timeline));
  return {
    chosen,
    notes: [...notes, ...(wanted.to === "names" || wanted.to === "all" ? without.map((one) => whyNot(one, kind)) : [])],
  };
}

/** As the clerk's own sheet has them, however urgent each is. */
function inLedgerOrder(timelines: readonly EnterpriseTimeline[]): EnterpriseTimeline[] {
  const places = timelines.map((timeline) => ({ timeline, place: timeline.reference?.place ?? null }));
  const sorted = places.sort(({ place: one }, { place: other }) => {
    if (!one || !other) return 0;
    return one.sheet === other.sheet ? one.row - other.row : one.sheet.localeCompare(other.sheet);
  });
  return sorted.map(({ timeline }) => timeline);
}

function whyNot({ enterprise, reference, headline }: EnterpriseTimeline, kind: LetterKind): string {
  const { name } = letterKinds[kind];
  if (enterprise === "") return `${reference?.cell ?? ""}没有企业名称，没有生成${name}。`;
  if (headline.state === "excused") return `${enterprise}：期限不计（暂缓、停产等），没有生成${name}。`;
  const matter = { notice: "", reminder: "没有快到期的事项", urge: "没有逾期的事项" }[kind];
  return `${enterprise}：${matter}，没有生成${name}。`;
}

/** The enterprises that are asked for, with or without anything to say to them; names found nowhere are told. */
export function wantedOf(
  timelines: readonly EnterpriseTimeline[],
  wanted: Wanted,
): { readonly found: readonly EnterpriseTimeline[]; readonly notes: readonly string[] } {
  if (wanted.to === "names") return namedAmong(timelines, wanted.names);
  const { to } = wanted;
  if (to === "all") return { found: timelines, notes: [] };
  const newest = timelines.reduce((latest, { listedOn }) => Math.max(latest, listedOn.latest), -Infinity);
  const isWanted = ({ listedOn, items }: EnterpriseTimeline) =>
    to === "newest" ? listedOn.latest === newest : itemsIn(items, to).length > 0;
  return { found: timelines.filter(isWanted), notes: [] };
}

function namedAmong(
  timelines: readonly EnterpriseTimeline[],
  names: readonly string[],
): { readonly found: readonly EnterpriseTimeline[]; readonly notes: readonly string[] } {
  const byKey = new Map<string, EnterpriseTimeline[]>();
  for (const timeline of timelines) {
    const key = enterpriseKey(timeline.enterprise);
    const rows = byKey.get(key);
    if (rows) rows.push(timeline);
    else byKey.set(key, [timeline]);
  }
  const named = names.map((name) => ({ name, rows: byKey.get(enterpriseKey(name)) ?? [] }));
  return {
    found: [...new Set(named.flatMap(({ rows }) => rows))],
    notes: named.flatMap(({ name, rows }) => (rows.length === 0 ? [`台账里没有“${name}”。`] : [])),
  };
}
