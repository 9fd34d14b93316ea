import type { MentionReading } from "../../dates/interpret";
import { clausesOf, type Clause } from "./clauses";
import type { Element } from "./elements";
import { withDelaysOver, withMovesSettled } from "./delays";
import { namesAudit, ofThing } from "./foreign-heading";
import { framed, isHearsay, withAnswers } from "./frames";
import {
  asAskedAgain,
  asDemanded,
  endsExtension,
  isArranged,
  isDisowned,
  isOfPlan,
  isOccasion,
  isUndecided,
  leavesOpen,
  putOff,
  stanceAfter,
  isGranted,
} from "./follow-ups/follow-ups";
import { alongside, broughtOn, receiptedBy, receivedOn } from "./follow-ups/papers";
import { isNoun, isWord } from "./mode";
import { normalisedCell } from "./tokens/normalised";
import { readClause } from "./read-clause";
import { sharing } from "../../dates/sharing";
import { signedOn, unsignedVerdict } from "./signature";
import { statementsByShape } from "./shapes";
import { emptyRun, frameOver, note, settingOf, timeOf, type Run } from "./run";
import type { Statement } from "./statement";
import { isWordOf, type Token } from "./tokens/token";

/** 2026.5起: a time, and since when. */
function isMereTime(token: Token): boolean {
  return token.kind === "date" || token.kind === "blank" || isWordOf(token, "limit");
}

/** 产线已拆除，2026年3月: a time behind it is its own; behind a step only one in brackets is. */
function takesTime({ topic, what }: Statement, clause: Clause, run: Run): boolean {
  return clause.aside || run.aside || ((topic !== "step" || what === "report") && clause.follows === "closely");
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

/** 同意通过。组长：赵某 2026.3.5: the day behind the name is the verdict's; returns whether the clause was a signature. */
function signsVerdict(run: Run, clause: Clause): boolean {
  const on = signedOn(clause, run.signer);
  const at = on === null ? -1 : unsignedVerdict(run.statements);
  const verdict = run.statements[at];
  if (!verdict) return false;
  run.statements[at] = { ...verdict, on };
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

/** 整改合格后|再验收, 评估通过后|验收: the step is still to come, and what is told before it as well. */
function comesAfter(elements: readonly Element[]): boolean {
  if (isWord(elements[0], "turn", "once")) return true;
  const [turn, step] = elements;
  return elements.length === 2 && isWord(turn, "turn", "then") && isNoun(step, "assessment", "acceptance", "joint");
}

/** 本轮未开展: of the audit that this ledger is about. */
function beginsThisRound({ tokens }: Clause, read: readonly Statement[]): boolean {
  const isOpen = ({ topic, stance }: Statement) => topic === "step" && stance !== "done" && stance !== "exempt";
  return tokens.some((token) => isWordOf(token, "modifier", "present")) && read.some(isOpen);
}

/** 第一轮2021.5通过，本轮未开展: what was passed before is of an audit before this one. */
function toFormer(statements: Statement[]): void {
  for (const [at, statement] of statements.entries())
    if (statement.topic === "step" && statement.result === "passed")
      statements[at] = { ...statement, topic: "other", what: "former", result: null };
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
    if (before && close && isDisowned(elements)) {
      replaceLast(run.statements, { ...before, topic: "other", what: "other", result: null });
      continue;
    }
    if (closesOpenEvent(run, clause, elements) || namesFormer(run, clause, elements)) continue;
    if (signsVerdict(run, clause)) continue;
    if (before && before.on === null && comesAfter(elements)) replaceLast(run.statements, framed(before, "ahead"));
    const plain = isHearsay(elements) ? [] : readClause(clause, elements, settingOf(run, clause, elements));
    const ofElse = close && (run.foreign || (clause.runsOn && run.thing)) && !namesAudit(clause);
    const told = ofElse ? ofThing(plain) : plain;
    const frame = frameOver(run, clause, elements);
    const meant = clause.asks ? "hearsay" : close && isOfPlan(before, elements, told) ? "ahead" : frame;
    const stated = close
      ? alongside(before, elements, asDemanded(before, elements, asAskedAgain(before, elements, told)))
      : told;
    const read = meant === null ? stated : stated.map((statement) => framed(statement, meant));
    if (before && run.implied && close && leavesOpen(read)) replaceLast(run.statements, { ...before, result: null });
    if (before && close && isUndecided(before) && isArranged(elements))
      replaceLast(run.statements, framed(before, "ahead"));
    const ended = close ? endsExtension(before, read) : null;
    if (ended) replaceLast(run.statements, ended);
    const received = close ? (receivedOn(before, elements) ?? receiptedBy(before, elements)) : null;
    if (received) replaceLast(run.statements, received);
    const brought = close ? broughtOn(before, read) : null;
    if (brought) {
      replaceLast(run.statements, brought);
      note(run, clause, elements, read);
      continue;
    }
    if (close && run.grants && isGranted(before, read)) run.statements.pop();
    if (beginsThisRound(clause, read)) toFormer(run.statements);
    run.statements.push(...read, ...(run.consented && close ? read.flatMap(putOff) : []));
    note(run, clause, elements, read);
  }
  return withMovesSettled(withDelaysOver(run.statements, run.delays), run.moves);
});

/** Every column reads its texts here, rows and findings again and again. */
const mostKnown = 65_536;

/** What a text says; of equal cells one is read. */
export const readStatements = sharing((text: string) => statementsIn(normalisedCell(text)), mostKnown);
