import { enterpriseKey } from "../cells/enterprise";
import type { EnterpriseTimeline } from "../deadlines/deadline-timeline";
import { letterKinds, type LetterKind } from "./letter-kinds";
import { hasItemIn } from "./letter-values";

/** To whom: everybody, those in a state, the newest list, or these by name. */
export type Wanted = WantedState | { readonly to: "names"; readonly names: readonly string[] };

interface WantedState {
  readonly to: "all" | "overdue" | "due-soon" | "newest";
}

/** Those to write to, and who was asked for in vain, one sentence each. */
export interface Addressees {
  readonly chosen: readonly EnterpriseTimeline[];
  readonly notes: readonly string[];
}

/** Whom a kind of letter is usually for: 通知书 those of the newest list, the others those in its state. */
export function usuallyWanted(kind: LetterKind): WantedState {
  if (kind === "notice") return { to: "newest" };
  return { to: kind === "urge" ? "overdue" : "due-soon" };
}

/** Whether a letter of this kind has anything to say to an enterprise. */
function hasMatter({ items, headline, standstill }: EnterpriseTimeline, kind: LetterKind): boolean {
  const { about } = letterKinds[kind];
  if (about !== null) return hasItemIn(items, about);
  return standstill === null && headline.state !== "excused";
}

/** Those to choose from for a kind of letter, in the ledger's order. */
export interface LetterChoices {
  /** Those whom such a letter is usually for. */
  readonly usual: readonly EnterpriseTimeline[];
  /** The others to whom it would have something to say. */
  readonly others: readonly EnterpriseTimeline[];
}

/** Enterprises looked at in one go. */
const atOnce = 1_000;

/** Parts the enterprises into those a letter is usually for and the others, in small steps. */
export function* letterChoices(
  timelines: readonly EnterpriseTimeline[],
  kind: LetterKind,
): Generator<void, LetterChoices> {
  const usual: EnterpriseTimeline[] = [];
  const others: EnterpriseTimeline[] = [];
  const isUsual = wantedIn(timelines, usuallyWanted(kind));
  for (const [at, timeline] of inLedgerOrder(timelines).entries()) {
    if (at % atOnce === 0) yield;
    if (canBeWrittenTo(timeline, kind)) (isUsual(timeline) ? usual : others).push(timeline);
  }
  return { usual, others };
}

/**
 * Chooses among the enterprises of 期限. Nobody is written to without a matter: no 督办函 where nothing is overdue, no 通知书
 * where the clock stands still.
 */
export function addresseesOf(timelines: readonly EnterpriseTimeline[], kind: LetterKind, wanted: Wanted): Addressees {
  const { found, notes } = wantedOf(timelines, wanted);
  const chosen = inLedgerOrder(found.filter((timeline) => canBeWrittenTo(timeline, kind)));
  const written = new Set(chosen);
  const without = found.filter((timeline) => !written.has(timeline));
  return {
    chosen,
    notes: [...notes, ...(wanted.to === "names" || wanted.to === "all" ? without.map((one) => whyNot(one, kind)) : [])],
  };
}

function canBeWrittenTo(timeline: EnterpriseTimeline, kind: LetterKind): boolean {
  return timeline.enterprise !== "" && hasMatter(timeline, kind);
}

/** As the clerk's own sheet has them, however urgent each is; those that stand on none come last. */
function inLedgerOrder(timelines: readonly EnterpriseTimeline[]): EnterpriseTimeline[] {
  const nowhere: EnterpriseTimeline[] = [];
  // A row is a whole number: put in its place, nothing has to be compared.
  const sheets = new Map<string, EnterpriseTimeline[][]>();
  for (const timeline of timelines) {
    if (!timeline.reference) {
      nowhere.push(timeline);
      continue;
    }
    const { sheet, row } = timeline.reference.place;
    const rows = sheets.get(sheet) ?? [];
    sheets.set(sheet, rows);
    (rows[row] ??= []).push(timeline);
  }
  const named = [...sheets].sort(([one], [other]) => one.localeCompare(other));
  return [...named.flatMap(([, rows]) => rows.flat()), ...nowhere];
}

function whyNot({ enterprise, reference, headline }: EnterpriseTimeline, kind: LetterKind): string {
  const { name } = letterKinds[kind];
  if (enterprise === "") return `${reference?.cell ?? ""}没有企业名称，没有生成${name}。`;
  if (headline.state === "excused") return `${enterprise}：期限不计（暂缓、停产等），没有生成${name}。`;
  const matter = { notice: "", reminder: "没有快到期的事项", urge: "没有逾期的事项" }[kind];
  return `${enterprise}：${matter}，没有生成${name}。`;
}

/** The enterprises that are asked for, with or without anything to say to them; names found nowhere are told. */
function wantedOf(
  timelines: readonly EnterpriseTimeline[],
  wanted: Wanted,
): { readonly found: readonly EnterpriseTimeline[]; readonly notes: readonly string[] } {
  if (wanted.to === "names") return namedAmong(timelines, wanted.names);
  return { found: timelines.filter(wantedIn(timelines, wanted)), notes: [] };
}

/** Whether one of these enterprises is meant by its state. */
function wantedIn(timelines: readonly EnterpriseTimeline[], { to }: WantedState): (one: EnterpriseTimeline) => boolean {
  if (to === "all") return () => true;
  if (to !== "newest") return ({ items }) => hasItemIn(items, to);
  const newest = timelines.reduce((latest, { listedOn }) => Math.max(latest, listedOn.latest), -Infinity);
  return ({ listedOn }) => listedOn.latest === newest;
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
