import type { Progress } from "../../workbooks/port";
import type { DeadlinesState } from "../deadlines/state";
import type { Judgement } from "../judge/judge";
import { countsOf } from "./counts";
import { listingOf } from "./listing-of";
import { sheetsInScope } from "../judge/scope";
import type { SummaryState } from "../summary/state";
import type { TemplatesState } from "../templates/state";
import type { Notice, PaneState } from "./pane-state";
import { headlineOf } from "./verdict-words";

/** What a change makes of the state. A plain object does where one field does not bear upon another. */
type Transition = (state: PaneState) => Partial<PaneState>;

/** The list narrowed or widened; a card that is no longer in it closes. */
export function narrowed(by: Partial<Pick<PaneState, "filter" | "scope">>): Transition {
  return (state) => ({ ...by, ...openInList({ ...state, ...by }) });
}

/** A check has read so much (null: it has only begun). */
export function reading(progress: Progress | null): Partial<PaneState> {
  return { phase: { kind: "reading", progress }, notice: null };
}

/**
 * A check has come to an end: the first 必改 is open, unless the clerk had a card open that is still there. A filter that
 * fits nothing now is dropped. Quietly, on behalf of an edit: nothing opens and nothing is announced.
 */
export function checked(judgement: Judgement, quietly: boolean): Transition {
  return (state) => {
    const next: PaneState = { ...state, ...withJudgement(state, judgement), phase: { kind: "checked" } };
    if (quietly) return next;
    const announced = { ...next, announcement: headlineOf(judgement) };
    if (announced.open !== null) return announced;
    return { ...announced, open: listingOf(next)?.firstOf("error")?.number ?? null };
  };
}

/** Rows were judged again, or the same findings under other waivers. */
export function rechecked(judgement: Judgement): Transition {
  return (state) => withJudgement(state, judgement);
}

/** A check was given up: what was known before stands. */
export function cancelled({ judgement }: PaneState): Partial<PaneState> {
  return { phase: { kind: judgement ? "checked" : "first" }, rechecking: false };
}

/** A check could not be done. */
export function failed(sentence: string): Partial<PaneState> {
  return { phase: { kind: "failed", sentence }, rechecking: false, announcement: sentence };
}

/** A finding's card opens (null: none is open), and takes the keyboard where `focus` says so. */
export function opened(number: number | null, { focus = false } = {}): Transition {
  return ({ open, waiving, focusCalls }) => ({
    open: number,
    waiving: number === open && waiving,
    focusCalls: focusCalls + (focus ? 1 : 0),
  });
}

/** Another sheet came to the front: the list follows where the clerk went there, and names it in any case. */
export function cameToFront(sheet: string, { follow }: { readonly follow: boolean }): Transition {
  return ({ front, judgement }) => {
    const before = front?.sheet ?? judgement?.sheets.find(({ annex }) => annex !== null)?.name;
    if (!judgement || before === sheet) return {};
    return { front: { sheet, calls: (front?.calls ?? 0) + (follow ? 1 : 0) } };
  };
}

/** The notice line says this, and so does a screen reader; null empties the line. */
export function said(notice: Notice | null): Transition {
  return ({ announcement }) => ({ notice, announcement: notice?.text ?? announcement });
}

/** Something changes in 期限. */
export function inDeadlines(
  changed: Partial<DeadlinesState> | ((state: DeadlinesState) => Partial<DeadlinesState>),
): Transition {
  return ({ deadlines }) => ({
    deadlines: { ...deadlines, ...(typeof changed === "function" ? changed(deadlines) : changed) },
  });
}

/** Something changes in 统计. */
export function inSummary(changed: Partial<SummaryState>): Transition {
  return ({ summary }) => ({ summary: { ...summary, ...changed } });
}

/** Something changes in 模板. */
export function inTemplates(changed: Partial<TemplatesState>): Transition {
  return ({ templates }) => ({ templates: { ...templates, ...changed } });
}

function withJudgement(state: PaneState, judgement: Judgement): Partial<PaneState> {
  const counts = countsOf(sheetsInScope(judgement, state.scope));
  const filter = state.filter !== null && counts[state.filter] === 0 ? null : state.filter;
  const changed = { judgement, filter, rechecking: false, stale: false };
  return { ...changed, ...openInList({ ...state, ...changed }) };
}

/** A card closes when its finding is gone or filtered out. */
function openInList(state: PaneState): Partial<PaneState> {
  if (state.open === null || (listingOf(state)?.positionOf(state.open) ?? -1) >= 0) return {};
  return { open: null, waiving: false };
}
