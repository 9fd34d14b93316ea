import { severities, type Severity } from "../../annexes/severity";
import { type FoundTable, stands } from "../judge/found-table";
import type { Judgement } from "../judge/judge";
import { sheetsInScope } from "../judge/scope";
import { Listing } from "./listing";
import type { PaneState } from "./pane-state";

/** What the list follows from. */
export type ListState = Pick<PaneState, "judgement" | "scope" | "filter" | "query" | "matches" | "grouping">;

const kept = new WeakMap<Judgement, { readonly of: ListState; readonly listing: Listing }>();

/** The list of a state; null where nothing was checked. Worked out again only when what it follows from changes. */
export function listingOf(state: ListState): Listing | null {
  const { judgement, scope, filter, grouping } = state;
  if (!judgement) return null;
  const last = kept.get(judgement);
  const matches = matchesOf(state);
  const isLast = last?.of.scope === scope && last.of.filter === filter && last.of.grouping === grouping;
  if (last && isLast && matchesOf(last.of) === matches) return last.listing;
  const sheets = sheetsInScope(judgement, scope);
  const listed = listedIn(judgement.found, new Set(sheets.map(({ index }) => index)), filter, matches);
  const listing = new Listing(sheets, judgement.found, judgement.labels, grouping, listed);
  kept.set(judgement, { of: state, listing });
  return listing;
}

/** What a search found; null where nothing is searched for. */
function matchesOf({ query, matches }: Pick<ListState, "query" | "matches">): Int32Array | null {
  return query.trim() === "" ? null : matches;
}

/** The open findings of these sheets, of one severity (null: all), that a search found (null: all). */
function listedIn(
  { numbers, sheets, severities: severe, standing }: FoundTable,
  inScope: ReadonlySet<number>,
  filter: Severity | null,
  matches: Int32Array | null,
): Int32Array {
  const wanted = filter === null ? -1 : severities.indexOf(filter);
  const matching = matches && new Set(matches);
  const listed = new Int32Array(numbers.length);
  let length = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    if (standing[at] !== stands.open || !inScope.has(sheets[at] ?? 0)) continue;
    if (wanted >= 0 && severe[at] !== wanted) continue;
    if (matching && !matching.has(numbers[at] ?? 0)) continue;
    listed[length++] = at;
  }
  return listed.slice(0, length);
}
