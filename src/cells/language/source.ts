import type { MentionReading } from "../../dates/interpret";
import type { Clause } from "./clauses";
import type { Element } from "./elements";
import type { Said, Statement, Step, Subject } from "./statement";

/** What the clauses before leave for the next. */
export interface Setting {
  /** The step that a heading (评估：) or the clause before names; own: none. */
  readonly topic: Step;
  /** What the clause before speaks of, where this one goes on with it. */
  readonly subject: Subject | null;
  /** The last statement, where this clause follows it closely. */
  readonly before: Statement | null;
  /** The clause is but a time behind another clause: 督办两次（2026.3.1、2026.5.1）. */
  readonly listed: boolean;
  /** The time that a heading before the clause names: 2026.6.10 结果：. */
  readonly headed: MentionReading | null;
  /** A heading before says that what follows is of an audit before this one: 上轮：2020.5通过. */
  readonly former: boolean;
  /** The clause before says that the bureau agreed: what follows is what it agreed to. */
  readonly agreed: boolean;
}

/** A clause about to be read. */
export interface Source {
  readonly clause: Clause;
  readonly elements: readonly Element[];
  readonly setting: Setting;
  /** The first time that the clause names. */
  readonly on: MentionReading | null;
  readonly score: number | null;
  readonly by: Said["by"];
  readonly words: readonly [from: number, to: number];
}

/** A statement of this clause. */
export function say(source: Source, subject: Subject, said: Partial<Said> & Pick<Said, "stance">): Statement {
  const { topic, what } = subject;
  const { stance, result = null, score = null, until = null, still = false, lasts = null } = said;
  const on = said.on === undefined ? source.on : said.on;
  const by = said.by === undefined ? source.by : said.by;
  return { topic, what, stance, result, score, on, until, still, lasts, by, words: source.words } as Statement;
}
