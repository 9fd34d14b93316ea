import type { Progress } from "../../workbooks/port";
import type { Judgement } from "../judge/judge";
import { countsOf, entriesOf, inListOrder, matching, rowsOf, sheetsInScope } from "./listing";
import type { Notice, PaneState } from "./pane-state";
import { headlineOf } from "./verdict-words";

/** What the clerk chose or was told: taken over as it is. */
type Choice = Partial<
  Pick<
    PaneState,
    | "tab"
    | "grouping"
    | "query"
    | "waiving"
    | "marked"
    | "dialog"
    | "settings"
    | "waivers"
    | "corrections"
    | "previous"
    | "rechecking"
    | "stale"
  >
>;

/** What can happen to the pane. */
export type Action =
  | { readonly type: "choose"; readonly choice: Choice }
  | { readonly type: "narrow"; readonly by: Partial<Pick<PaneState, "filter" | "scope">> }
  | { readonly type: "reading"; readonly progress: Progress | null }
  | { readonly type: "judging" }
  | { readonly type: "checked"; readonly judgement: Judgement; readonly quietly: boolean }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly sentence: string }
  | { readonly type: "rechecked"; readonly judgement: Judgement }
  | { readonly type: "open"; readonly identity: string | null; readonly focus?: boolean }
  | { readonly type: "wrote"; readonly writes: 1 | -1 }
  | { readonly type: "notice"; readonly notice: Notice | null };

/** The next state. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "choose":
      return { ...state, ...action.choice };
    case "narrow":
      return withOpenInList({ ...state, ...action.by });
    case "reading":
      return { ...state, phase: { kind: "reading", progress: action.progress }, notice: null };
    case "judging":
      return { ...state, phase: { kind: "judging" } };
    case "checked":
      return afterCheck(state, action.judgement, action.quietly);
    case "cancelled":
      return { ...state, phase: { kind: state.judgement ? "checked" : "first" }, rechecking: false };
    case "failed":
      return {
        ...state,
        phase: { kind: "failed", sentence: action.sentence },
        rechecking: false,
        announcement: action.sentence,
      };
    case "rechecked":
      return withJudgement({ ...state, rechecking: false, stale: false }, action.judgement);
    case "open":
      return opened(state, action.identity, action.focus ?? false);
    case "wrote":
      return { ...state, undoable: Math.max(0, state.undoable + action.writes) };
    case "notice":
      return { ...state, notice: action.notice, announcement: action.notice?.text ?? state.announcement };
  }
}

/** The findings in the order in which the list now shows them. */
export function listedIn({ judgement, scope, filter, query, grouping }: PaneState): ReturnType<typeof inListOrder> {
  if (!judgement) return [];
  const entries = matching(entriesOf(sheetsInScope(judgement, scope)), filter, query);
  return inListOrder(rowsOf(entries, grouping, judgement.labels));
}

function opened(state: PaneState, identity: string | null, focus: boolean): PaneState {
  const moved = identity !== state.open;
  return {
    ...state,
    open: identity,
    waiving: moved ? false : state.waiving,
    focusCalls: state.focusCalls + (focus ? 1 : 0),
  };
}

/** After a check the first 必改 is open, unless the clerk had a card open that is still there. A filter that fits nothing now is dropped. */
function afterCheck(state: PaneState, judgement: Judgement, quietly: boolean): PaneState {
  const next: PaneState = { ...state, phase: { kind: "checked" }, rechecking: false, stale: false };
  const announcement = quietly ? state.announcement : headlineOf(judgement);
  const shown = { ...withJudgement(next, judgement), announcement };
  if (shown.open !== null || quietly) return shown;
  return { ...shown, open: listedIn(shown).find(({ severity }) => severity === "error")?.identity ?? null };
}

function withJudgement(state: PaneState, judgement: Judgement): PaneState {
  const counts = countsOf(entriesOf(sheetsInScope(judgement, state.scope)));
  const filter = state.filter !== null && counts[state.filter] === 0 ? null : state.filter;
  return withOpenInList({ ...state, judgement, filter });
}

/** A card closes when its finding is gone or filtered out. */
function withOpenInList(state: PaneState): PaneState {
  if (state.open === null || listedIn(state).some(({ identity }) => identity === state.open)) return state;
  return { ...state, open: null, waiving: false };
}
