import type { MentionReading } from "../../dates/interpret";
import type { Clause } from "./clauses";
import { isMovedAway, isReasonOfDelay } from "./delays";
import type { Element } from "./elements";
import { headsForeign, namesAudit, namesThing } from "./foreign-heading";
import { isArranged, isMereGrant, namesPlace } from "./follow-ups/follow-ups";
import { frameOf, type Frame } from "./frames";
import { isConsent } from "./life/life-stance";
import { isWord } from "./mode";
import { announcesSigner } from "./signature";
import type { Setting } from "./source";
import type { Statement, Step } from "./statement";

const steps: ReadonlySet<Step> = new Set(["assessment", "acceptance", "joint"]);

/** The step that a clause names, as a heading for those that follow. */
function namedStep(elements: readonly Element[]): Step | null {
  const noun = elements.findLast((element) => element.kind === "noun" && element.of !== null);
  return noun?.kind === "noun" ? noun.of : null;
}

/** Nothing but the name of a step and words that go with it. */
function isBareHeading(elements: readonly Element[]): boolean {
  return elements.every((element) => element.kind === "noun");
}

/** The time that a clause tells; null where it tells none. */
export function timeOf({ tokens }: Clause): MentionReading | null {
  const date = tokens.find(({ kind }) => kind === "date");
  return date?.kind === "date" ? date.reading : null;
}

function isDated(clause: Clause): boolean {
  return timeOf(clause) !== null;
}

/** What may be told with its time behind it. */
const timed: ReadonlySet<Statement["topic"]> = new Set(["step", "standstill", "departure", "measure"]);

/** The place of the event that the last clause left without a time; null where it left none. */
function openEvent(statements: readonly Statement[], count: number): number | null {
  const last = statements.at(-1);
  // 延期请示2026.6.1获批，至2026.12.31: when it was granted is not until when.
  const lacks = last?.on === null || last?.what === "extension";
  const open = last !== undefined && timed.has(last.topic) && lacks && last.until === null;
  return count > 0 && open ? statements.length - 1 : null;
}

/** What the clauses so far leave for the next to take up. */
export interface Run {
  readonly statements: Statement[];
  /** The step that a heading named, for every sentence below it: own where none did. */
  head: Step;
  /** The step that was named last, for the rest of its sentence. */
  topic: Step;
  /** The clause before tells no time. */
  undated: boolean;
  /** The clause before was 结论：, which heads what follows. */
  headed: boolean;
  /** The clause before says that the bureau agreed, or that a day is arranged: what follows is to come. */
  agreed: boolean;
  /** How the clause before bids those that follow be taken: 待复产后，完成评估. */
  frame: Frame | null;
  /** It heads what follows as of an audit before this one. */
  former: boolean;
  /** The clause before says that somebody agreed, and no more: to what, the next may tell. */
  grants: boolean;
  /** It says so of the bureau itself, not of those who come to the meeting. */
  consented: boolean;
  /** The time of a heading that said nothing else, for the clause that it heads. */
  headTime: MentionReading | null;
  /** The time of what was to be amended first: 2026.5.12修改|后通过. */
  amended: MentionReading | null;
  /** When a meeting that was put off is to be: 5.18评估会改期至6.10|，已通过. */
  moved: MentionReading | null;
  /** When a meeting was that the clause before names by its place: 6月12日三楼会议室. */
  occasion: MentionReading | null;
  /** The places of statements that tell why something was late. */
  readonly delays: number[];
  /** The places of statements of meetings that were moved to no day told with it. */
  readonly moves: number[];
  /** The clause before names another thing, of which the next tells: 应急预案：. */
  foreign: boolean;
  /** The clause before does no more than name another thing, so that what runs on is of it: 隐患整改|已通过评估. */
  thing: boolean;
  /** Whoever signs is named next: 组长：. */
  signer: boolean;
  /** The place of an event without a time, outside of brackets: a time alone in brackets behind it is its own. */
  open: number | null;
  /** The clause before ends with its time: 均未通过（2026.3.1、2026.5.12）. */
  endsTimed: boolean;
  /** The last statement outside of brackets: 评估（与某厂合并）通过 goes on with it. */
  main: Statement | null;
  /** The clause before says only that the step is done with (完成评估会): its result may still follow. */
  implied: boolean;
  /** The clause before stands in brackets. */
  aside: boolean;
}

/** Before the first clause. */
export function emptyRun(): Run {
  return {
    statements: [],
    head: "own",
    topic: "own",
    undated: false,
    headed: false,
    agreed: false,
    consented: false,
    grants: false,
    frame: null,
    former: false,
    headTime: null,
    amended: null,
    moved: null,
    occasion: null,
    delays: [],
    moves: [],
    foreign: false,
    thing: false,
    signer: false,
    open: null,
    endsTimed: false,
    main: null,
    implied: false,
    aside: false,
  };
}

/** What a clause finds when it begins. */
export function settingOf(run: Run, clause: Clause, elements: readonly Element[]): Setting {
  const close = clause.follows === "closely";
  const last = run.statements.at(-1);
  const dated = isDated(clause);
  const bare = dated && clause.tokens.length === 1;
  // 预案评审，2026.6.10通过: what passes then is what the clause before names.
  const goesOn = close && (!dated || ((bare || last?.what === "foreign") && run.undated));
  const topic = goesOn ? run.topic : run.head;
  const occasion = close ? run.occasion : null;
  const told = goesOn && isWord(elements[0], "turn", "then") ? run.amended : run.moved;
  return {
    topic,
    subject: goesOn && !run.headed && occasion === null ? (clause.aside ? (last ?? null) : run.main) : null,
    before: close && last ? last : null,
    listed: bare,
    agreed: run.agreed && close,
    former: run.former && close,
    headed: dated ? null : (run.headTime ?? occasion ?? (close ? told : null)),
  };
}

/** The frame in which the clause stands; null where it does not follow closely, or turns away: 据企业反映已停产，但…. */
export function frameOver(run: Run, { follows }: Clause, elements: readonly Element[]): Frame | null {
  return follows === "closely" && !isWord(elements[0], "turn", "but") ? run.frame : null;
}

/** Takes in what a clause has said, and how it said it. */
export function note(run: Run, clause: Clause, elements: readonly Element[], read: readonly Statement[]): void {
  const named = namedStep(elements);
  if (named !== null && steps.has(named)) {
    run.topic = named;
    run.head = clause.heads || isBareHeading(elements) ? named : "own";
  } else if (clause.follows === "newly") run.topic = run.head;
  run.consented = read.length === 0 && isConsent(elements);
  run.grants = isMereGrant(elements);
  run.agreed = run.consented || isArranged(elements);
  run.frame = frameOf(elements) ?? frameOver(run, clause, elements);
  run.former = clause.heads && elements.some((element) => isWord(element, "former"));
  run.headed = clause.heads && read.length === 0;
  run.endsTimed = clause.tokens.at(-1)?.kind === "date";
  run.implied =
    elements.some((element) => isWord(element, "act", "finish")) &&
    !elements.some((element) => isWord(element, "result"));
  run.undated = !isDated(clause);
  run.headTime = run.headed ? (timeOf(clause) ?? run.headTime) : null;
  run.amended = elements.some((element) => isWord(element, "act", "amend")) ? timeOf(clause) : null;
  run.moved = elements.some((element) => isWord(element, "act", "move")) ? (run.statements.at(-1)?.on ?? null) : null;
  run.occasion = namesPlace(clause, elements) ? timeOf(clause) : null;
  const goesOn = run.foreign && clause.follows === "closely" && !namesAudit(clause);
  if (isMovedAway(elements, read)) run.moves.push(run.statements.length - read.length);
  run.thing = namesThing(clause, elements);
  run.foreign = goesOn || headsForeign(clause, elements);
  if (isReasonOfDelay(elements, read)) run.delays.push(run.statements.length - read.length);
  run.signer = announcesSigner(clause, run.signer);
  run.aside = clause.aside || clause.heads;
  // 因资金紧张: of the reason nothing more is said.
  const reason = isWord(elements[0], "turn", "because") && read.every(({ topic }) => topic === "other");
  if (clause.aside || reason) return;
  run.open = openEvent(run.statements, read.length);
  if (read.length > 0) run.main = run.statements.at(-1) ?? null;
}
