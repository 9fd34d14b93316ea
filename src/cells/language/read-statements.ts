import type { MentionReading } from "../../dates/interpret";
import { clausesOf, type Clause } from "./clauses";
import type { Element } from "./elements";
import { isConsent } from "./life-stance";
import { frameOf, framed, isHearsay, withAnswers, type Frame } from "./frames";
import {
  endsExtension,
  isArranged,
  isOccasion,
  isUndecided,
  leavesOpen,
  putOff,
  receivedOn,
  stanceAfter,
  isGranted,
  isMereGrant,
} from "./follow-ups";
import { isWord } from "./mode";
import { normalisedCell } from "./tokens/normalised";
import { readClause } from "./read-clause";
import { sharing } from "../../dates/sharing";
import { statementsByShape } from "./shapes";
import type { Setting } from "./source";
import type { Statement, Step } from "./statement";
import { isWordOf, type Token } from "./tokens/token";

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

function timeOf({ tokens }: Clause): MentionReading | null {
  const date = tokens.find(({ kind }) => kind === "date");
  return date?.kind === "date" ? date.reading : null;
}

/** 2026.5起: a time, and since when. */
function isMereTime(token: Token): boolean {
  return token.kind === "date" || token.kind === "blank" || isWordOf(token, "limit");
}

function isDated(clause: Clause): boolean {
  return timeOf(clause) !== null;
}

interface Run {
  readonly statements: Statement[];
  head: Step;
  topic: Step;
  undated: boolean;
  /** The clause before was 结论：, which heads what follows. */
  headed: boolean;
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
  /** The last event without a time outside of brackets: a time alone in the brackets behind it is its own. */
  open: number | null;
  /** The clause before ends with its time: 均未通过（2026.3.1、2026.5.12）. */
  endsTimed: boolean;
  /** The last statement outside of brackets: 评估（与某厂合并）通过 goes on with it. */
  main: Statement | null;
  /** The clause before says no more than that the step is done with (完成评估会): its result may still follow. */
  implied: boolean;
  /** The clause before stands in brackets. */
  aside: boolean;
}

function emptyRun(): Run {
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
    open: null,
    endsTimed: false,
    main: null,
    implied: false,
    aside: false,
  };
}

function settingOf(run: Run, clause: Clause, elements: readonly Element[]): Setting {
  const close = clause.follows === "closely";
  const last = run.statements.at(-1);
  const dated = isDated(clause);
  const bare = dated && clause.tokens.length === 1;
  const goesOn = close && (!dated || (bare && run.undated));
  const topic = clause.follows === "newly" && !goesOn ? run.head : goesOn ? run.topic : run.head;
  const told = goesOn && isWord(elements[0], "turn", "then") ? run.amended : run.moved;
  return {
    topic,
    subject: goesOn && !run.headed ? (clause.aside ? (last ?? null) : run.main) : null,
    before: close && last ? last : null,
    listed: bare,
    agreed: run.agreed && close,
    former: run.former && close,
    headed: dated ? null : (run.headTime ?? (close ? told : null)),
  };
}

/** The frame in which the clause stands; null where it does not follow closely, or turns away: 据企业反映已停产，但…. */
function frameOver(run: Run, { follows }: Clause, elements: readonly Element[]): Frame | null {
  return follows === "closely" && !isWord(elements[0], "turn", "but") ? run.frame : null;
}

function note(run: Run, clause: Clause, elements: readonly Element[], read: readonly Statement[]): void {
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
  run.aside = clause.aside || clause.heads;
  // 因资金紧张: of the reason nothing more is said.
  const reason = isWord(elements[0], "turn", "because") && read.every(({ topic }) => topic === "other");
  if (clause.aside || reason) return;
  run.open = openEvent(run.statements, read.length);
  if (read.length > 0) run.main = run.statements.at(-1) ?? null;
}

const timeless: ReadonlySet<Statement["topic"]> = new Set(["step", "standstill", "departure", "measure"]);

/** The place of the event that the last clause left without a time; null where it left none. */
function openEvent(statements: readonly Statement[], count: number): number | null {
  const last = statements.at(-1);
  const open = last !== undefined && timeless.has(last.topic) && last.on === null && last.until === null;
  return count > 0 && open ? statements.length - 1 : null;
}

/** 产线已拆除，2026年3月: a time behind it is its own; behind a step only one in brackets is. */
function takesTime({ topic }: Statement, clause: Clause, run: Run): boolean {
  return clause.aside || run.aside || (topic !== "step" && clause.follows === "closely");
}

/** The event with the time that stands behind it; 延期，2026年12月 tells until when. */
function timed(event: Statement, on: MentionReading): Statement {
  return event.topic === "standstill" && event.what === "extension" ? { ...event, until: on } : { ...event, on };
}

/**
 * 通过评估（沪环科〔2023〕12号，2020.7.11）: the time in the brackets is the event's; returns whether the clause was such a time.
 */
function closesOpenEvent(run: Run, clause: Clause, elements: readonly Element[]): boolean {
  const on = clause.tokens.every(isMereTime) || isOccasion(clause, elements) ? timeOf(clause) : null;
  if (on === null) return false;
  const last = run.statements.at(-1);
  if (run.endsTimed && clause.follows === "closely" && last?.topic === "step" && last.result !== null) {
    run.statements.push(timed(last, on));
    return true;
  }
  const event = run.open === null ? undefined : run.statements[run.open];
  if (run.open === null || !event || !takesTime(event, clause, run)) return false;
  run.statements[run.open] = timed(event, on);
  run.open = null;
  return true;
}

function replaceLast(statements: Statement[], by: Statement): void {
  statements[statements.length - 1] = by;
}

/** 2019.5通过（上一轮）: what stands before the brackets is of an audit before this one. */
function namesFormer({ statements }: Run, { aside }: Clause, elements: readonly Element[]): boolean {
  const last = statements.at(-1);
  const only = elements.every((element) => element.kind === "noun" || isWord(element, "former"));
  if (!aside || !last || !only || !elements.some((element) => isWord(element, "former"))) return false;
  replaceLast(statements, { ...last, topic: "other", what: "former", result: null });
  return true;
}

/** Everything that a text says, clause by clause. */
const statementsIn = statementsByShape((tokens) => {
  const run = emptyRun();
  for (const [clause, elements] of withAnswers(clausesOf(tokens))) {
    const before = run.statements.at(-1);
    const close = clause.follows === "closely";
    const stance = close ? stanceAfter(before, elements) : null;
    if (before && stance !== null) {
      replaceLast(run.statements, { ...before, stance });
      continue;
    }
    if (closesOpenEvent(run, clause, elements) || namesFormer(run, clause, elements)) continue;
    if (before && before.on === null && isWord(elements[0], "turn", "once"))
      replaceLast(run.statements, framed(before, "ahead"));
    const told = isHearsay(elements) ? [] : readClause(clause, elements, settingOf(run, clause, elements));
    const frame = frameOver(run, clause, elements);
    const meant = clause.asks ? "hearsay" : frame;
    const read = meant === null ? told : told.map((statement) => framed(statement, meant));
    if (before && run.implied && close && leavesOpen(read)) replaceLast(run.statements, { ...before, result: null });
    if (before && close && isUndecided(before) && isArranged(elements))
      replaceLast(run.statements, framed(before, "ahead"));
    const ended = close ? endsExtension(before, read) : null;
    if (ended) replaceLast(run.statements, ended);
    const received = close ? receivedOn(before, elements) : null;
    if (received) replaceLast(run.statements, received);
    if (close && run.grants && isGranted(before, read)) run.statements.pop();
    run.statements.push(...read, ...(run.consented && close ? read.flatMap(putOff) : []));
    note(run, clause, elements, read);
  }
  return run.statements;
});

/** Every column reads its texts here, rows and findings again and again. */
const mostKnown = 65_536;

/** What a text says; of equal cells one is read. */
export const readStatements = sharing((text: string) => statementsIn(normalisedCell(text)), mostKnown);
