import type { DeadlineItem } from "../../deadlines/deadline";
import { isArchive, usualReach } from "../../deadlines/deadline";
import type { EnterpriseTimeline } from "../../deadlines/deadline-timeline";
import type { Deadlines } from "../../deadlines/deadlines";
import { inOneGo } from "../../workbooks/unhurried";
import { spanWords } from "../../dates/span-words";

/** What the list can be narrowed to. The three reaches include what is nearer; later is what lies beyond the widest. */
export type Bucket = "all" | "overdue" | 30 | 60 | 90 | "later" | "unknown" | "excused" | "done";

/** The buckets in the order in which they stand. */
export const buckets: readonly Bucket[] = ["all", "overdue", 30, 60, 90, "later", "unknown", "excused", "done"];

const widestReach = 90;

/** “Soon”, for the triangle and the summary. */
export const within = usualReach;

/** How an enterprise looks in the list. */
export type Look = DeadlineItem["state"];

/** How the list is narrowed down; null means everything. */
export interface Narrowing {
  readonly bucket: Bucket;
  readonly district: string | null;
  readonly batch: string | null;
  readonly query: string;
}

/** Whether an enterprise's headline lies in the bucket. */
function isIn(bucket: Bucket, { headline }: EnterpriseTimeline): boolean {
  return bucket === "all" || isItemIn(bucket, headline);
}

/** Whether a limit lies in the bucket. */
export function isItemIn(bucket: Exclude<Bucket, "all">, { state, daysLeft }: DeadlineItem): boolean {
  const open = state === "due-soon" || state === "upcoming";
  if (typeof bucket === "number") return open && daysLeft <= bucket;
  return bucket === "later" ? open && daysLeft > widestReach : state === bucket;
}

/** What the list can be narrowed to; empty where there is nothing to choose. */
export interface NarrowingChoices {
  readonly districts: readonly string[];
  /** The earliest first. */
  readonly batches: readonly string[];
}

/** What the list shows: its enterprises, the counts of the buckets, and what else it can be narrowed by. */
export interface DeadlineListing extends NarrowingChoices {
  readonly shown: readonly EnterpriseTimeline[];
  readonly counts: ReadonlyMap<Bucket, number>;
}

/** The enterprises that fit, in the view's own order; the counts are of those that fit everything but the bucket. */
export function deadlineListingOf(
  view: Pick<Deadlines, "enterprises">,
  narrowing: Narrowing,
  there = inOneGo(narrowingChoices(view)),
): DeadlineListing {
  const { bucket, district, batch } = narrowing;
  const wanted = folded(narrowing.query);
  const batchIn = batchNames();
  const fitting = view.enterprises.filter(
    (timeline) =>
      (district === null || timeline.district === district) &&
      (batch === null || batchIn(timeline) === batch) &&
      (wanted === "" || folded(timeline.enterprise).includes(wanted)),
  );
  return { shown: fitting.filter((timeline) => isIn(bucket, timeline)), counts: countsOf(fitting), ...there };
}

/** How many lie in each bucket: a large ledger is gone through once. */
function countsOf(timelines: readonly EnterpriseTimeline[]): ReadonlyMap<Bucket, number> {
  const counts = buckets.map(() => 0);
  for (const { headline } of timelines) {
    buckets.forEach((bucket, at) => {
      if (bucket === "all" || isItemIn(bucket, headline)) counts[at] = (counts[at] ?? 0) + 1;
    });
  }
  return new Map(buckets.map((bucket, at) => [bucket, counts[at] ?? 0]));
}

/** Enterprises looked at in one go. */
const atOnce = 2_000;

/** What there is to choose, found in small steps; it goes by the ledger, not by what is chosen. */
export function* narrowingChoices({ enterprises }: Pick<Deadlines, "enterprises">): Generator<void, NarrowingChoices> {
  const first = new Map<string, number>();
  const districts = new Set<string | null>();
  const batch = batchNames();
  for (const [at, timeline] of enterprises.entries()) {
    if (at % atOnce === 0) yield;
    const name = batch(timeline);
    const { latest } = timeline.listedOn;
    first.set(name, Math.min(first.get(name) ?? latest, latest));
    districts.add(timeline.district);
  }
  const batches = [...first].sort(([, one], [, other]) => one - other).map(([name]) => name);
  return { districts: choices([...districts]), batches: choices(batches) };
}

/** `batchOf`, each day of a list put in words once: a ledger has few of them, and many rows. */
function batchNames(): typeof batchOf {
  const known = new Map<string, string>();
  return (timeline) => {
    const { earliest, latest, precision } = timeline.listedOn;
    const key = timeline.batch ?? `${earliest} ${latest} ${precision}`;
    const name = known.get(key) ?? batchOf(timeline);
    known.set(key, name);
    return name;
  };
}

/** The batch that the ledger names; failing that the day of the list, which is what makes a batch. */
export function batchOf({ batch, listedOn }: EnterpriseTimeline): string {
  return batch ?? spanWords(listedOn);
}

function choices(values: readonly (string | null)[]): string[] {
  const distinct = [...new Set(values)].filter((value) => value !== null);
  return distinct.length > 1 ? distinct : [];
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
}

/** The same narrowing after the ledger changed: what fits nothing any more is dropped. */
export function stillFitting(view: Pick<Deadlines, "enterprises">, narrowing: Narrowing): Narrowing {
  const { enterprises } = view;
  const isThere = (district: string): boolean => enterprises.some((timeline) => timeline.district === district);
  const district = narrowing.district !== null && isThere(narrowing.district) ? narrowing.district : null;
  const batchIn = batchNames();
  const isHeld = narrowing.batch !== null && enterprises.some((timeline) => batchIn(timeline) === narrowing.batch);
  const batch = isHeld ? narrowing.batch : null;
  const bucket = enterprises.some((timeline) => isIn(narrowing.bucket, timeline)) ? narrowing.bucket : "all";
  return { bucket, district, batch, query: narrowing.query };
}

/** The limits that an enterprise's open card lists: its own, and archives that can still be filed in time. */
export function listedItems({ items }: EnterpriseTimeline): DeadlineItem[] {
  return items.filter(({ kind, state }) => !isArchive(kind) || state !== "unknown");
}

/** The enterprise whose row the clerk selected; null where it is no enterprise's. */
export function timelineAt(
  { enterprises }: Pick<Deadlines, "enterprises">,
  sheet: string,
  rows: { readonly top: number; readonly bottom: number },
): EnterpriseTimeline | null {
  const stands = ({ reference }: EnterpriseTimeline) =>
    reference?.place.sheet === sheet && reference.place.row >= rows.top && reference.place.row <= rows.bottom;
  return enterprises.find(stands) ?? null;
}
