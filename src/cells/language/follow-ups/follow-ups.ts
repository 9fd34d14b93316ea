import type { Clause } from "../clauses";
import type { Element } from "../elements";
import { isConsent, isRefusal } from "../life/life-stance";
import { isNoun, isWord, modeOf } from "../mode";
import { isNominal } from "../nouns";
import type { Statement } from "../statement";
import { isWordOf } from "../tokens/token";

/** 原定5.12评估|因故取消: it is off. */
function isCalledOff(before: Statement | undefined, elements: readonly Element[]): boolean {
  if (before?.topic !== "step" || before.result !== null || !["done", "planned", "awaited"].includes(before.stance))
    return false;
  const said = elements.filter((element) => !isWord(element, "turn") && !isWord(element, "stance", "done"));
  return said.length === 1 && isWord(said[0], "departure", "revocation");
}

/** 未获批准, 区局不同意: a verdict on what the clause before asked for. */
function verdictOn(before: Statement | undefined, elements: readonly Element[]): Statement["stance"] | null {
  if (!before || (before.topic !== "standstill" && before.topic !== "departure")) return null;
  if (isUnanswered(before, elements)) return before.stance;
  if (before.stance === "done" && goesOnElsewhere(before, elements)) return "unsure";
  // 先放一放，报区局定夺: it is not decided yet.
  if (isWord(elements.at(-1), "act", "weigh") && elements.some((element) => isWord(element, "act", "submit")))
    return "applied";
  // 何时恢复|未定: it has not.
  if (before.stance === "over" && isUnsettled(elements)) return "awaited";
  if (isTakenBack(before, elements)) return "over";
  const open = isNotBegun(elements) || (before.what === "relocation" && isUnsettled(elements));
  if (before.stance === "done" && open) return "planned";
  if (elements.some((element, place) => element.kind === "noun" && !isDecider(elements, place))) return null;
  if (elements.some((element) => isWord(element, "standstill") || isWord(element, "departure"))) return null;
  if (isRefusal(elements)) return "refused";
  if (before.topic === "standstill" && before.what !== "relocation" && isUp(before, elements)) return "over";
  // 评估推迟至6.10，已通过: what passes is the step, where the delay was not merely asked for.
  if (before.stance === "done" && before.until !== null && elements.some(isPassed)) return null;
  return isConsent(elements) ? "done" : null;
}

/** 局长办公会未同意, 局务会没通过, 签报已批: who decides, or by what paper, is none of what is decided. */
function isDecider(elements: readonly Element[], at: number): boolean {
  if (isNoun(elements[at], "application", "verdict")) return true;
  if (!isNoun(elements[at], "else", "foreign", "person")) return false;
  const next = elements.slice(at + 1).find((element) => !isWord(element, "stance"));
  const ofBureau = elements.some((element) => isWord(element, "authority", "bureau"));
  return isWord(next, "result", "consent") || (ofBureau && isWord(next, "result", "passed"));
}

/** 电镀线停产，其余正常生产: a part of it is said to stand still. */
function goesOnElsewhere({ what }: Statement, elements: readonly Element[]): boolean {
  const runs = (element: Element) =>
    isWord(element, "resumption") || isWord(element, "going") || isWord(element, "act", "proceed");
  return (what === "halt" || what === "relocation") && isWord(elements[0], "turn", "rest") && elements.some(runs);
}

/** 隔壁停产，与本企业无关: whatever it was, it was somebody else's. */
export function isDisowned(elements: readonly Element[]): boolean {
  const denies = elements.some((element) => isWord(element, "act", "disown"));
  return denies && elements.some((element) => isWord(element, "authority", "enterprise"));
}

/** 曾计划搬迁|现取消, 延期|已取消: it is off. */
function isTakenBack({ what, stance }: Statement, elements: readonly Element[]): boolean {
  const cancels = elements.some((element) => isWord(element, "departure", "revocation") && element.word === "取消");
  const ahead = stance === "planned" || stance === "proposed" || stance === "applied";
  const only = elements.every((element) => element.kind === "word");
  return cancels && only && (ahead || what === "extension" || what === "deferral");
}

/** 动迁协议|尚未签订, 搬迁|尚未启动: it has not come to it. */
function isNotBegun(elements: readonly Element[]): boolean {
  const [stance, act] = elements;
  if (elements.length !== 2 || !isWord(stance, "stance", "not")) return false;
  return isWord(act, "act", "sign") || isWord(act, "act", "start");
}

/** 搬迁选址|未定: nobody moves before that is settled. */
function isUnsettled(elements: readonly Element[]): boolean {
  return elements.length === 1 && isWord(elements[0], "stance", "not");
}

function isPassed(element: Element): boolean {
  return isWord(element, "result", "passed");
}

/** 延期|已到期, 疫情|已结束: the time that it gave is up; 推迟至6.10，已完成 is said of the step. */
function isUp({ what }: Statement, elements: readonly Element[]): boolean {
  const ends = (element: Element) =>
    isWord(element, "act", "expire") || (what !== "extension" && isWord(element, "act", "finish"));
  const at = elements.findIndex(ends);
  return at >= 0 && ["plain", "done"].includes(modeOf(elements.slice(0, at)));
}

/** 还没批, 尚未批准, 没人批: not yet, which is no refusal; 未获批准 is one. */
function isNotYetAgreed(elements: readonly Element[]): boolean {
  const yet = (element: Element | undefined) =>
    isWord(element, "stance", "not") && ("还尚暂仍".includes(element.word.charAt(0)) || element.word.endsWith("人"));
  return elements.some((element, at) => isWord(element, "result", "consent") && yet(elements[at - 1]));
}

/** 企业想停产，先放一放: what comes of a plan is as far ahead, unless somebody agreed to it. */
export function isOfPlan(
  before: Statement | undefined,
  elements: readonly Element[],
  read: readonly Statement[],
): boolean {
  const [first] = read;
  if (before?.topic !== "standstill" && before?.topic !== "departure") return false;
  if (before.stance !== "planned" && before.stance !== "unsure") return false;
  const putsOff = first?.topic === "standstill" && (first.what === "deferral" || first.what === "extension");
  return putsOff && first.stance === "done" && first.by !== "bureau" && !isConsent(elements);
}

/** 申请延期，尚未批复: the answer is still out. */
function isUnanswered({ stance }: Statement, elements: readonly Element[]): boolean {
  if (stance !== "applied" && stance !== "proposed" && stance !== "planned") return false;
  if (isNotYetAgreed(elements)) return true;
  const isOfAnswer = (element: Element) =>
    isWord(element, "act", "submit") ||
    isNoun(element, "verdict") ||
    isWord(element, "act", "review") ||
    isWord(element, "act", "publish");
  return (
    elements.some(isOfAnswer) && elements.every((element) => element.kind !== "noun" || isNoun(element, "verdict"))
  );
}

/** 已约专家，4月8日评估: the day is arranged; 10.20验收，已发会议通知 too. */
export function isArranged(elements: readonly Element[]): boolean {
  const notified = elements.some((element) => isWord(element, "act", "rest") && element.word === "通知");
  // 至今未排评估: it is not.
  if (modeOf(elements) === "not") return false;
  return (notified || elements.some((element) => isWord(element, "act", "arrange"))) && !isRefusal(elements);
}

/** 10.22开评估会 without a result: by itself it may as well be still to come. */
export function isUndecided({ topic, what, stance, result, score, on }: Statement): boolean {
  if (what === "report" || what === "acceptanceReport") return false;
  return topic === "step" && stance === "done" && result === null && score === null && on?.kind === "yearless";
}

/** 经区局同意，2025年3月评估: the bureau puts the limit off until then. */
export function putOff({ topic, stance, on, words }: Statement): readonly Statement[] {
  if (topic !== "step" || stance !== "planned" || on === null) return [];
  const said = {
    stance: "done",
    result: null,
    score: null,
    on: null,
    until: on,
    still: false,
    lasts: null,
    by: "bureau",
  } as const;
  return [{ topic: "standstill", what: "extension", ...said, words }];
}

/** 区局批复延期，2026.12.31前完成: until then it is put off. */
export function endsExtension(before: Statement | undefined, [planned]: readonly Statement[]): Statement | null {
  if (before?.topic !== "standstill" || before.what !== "extension" || before.stance !== "done") return null;
  if (before.until !== null || before.lasts !== null) return null;
  if (planned?.topic !== "step" || planned.stance !== "planned" || planned.on === null) return null;
  return { ...before, until: planned.on };
}

/** 发催办通知，要求9月底前完成评估: what the bureau demands is no plan of the enterprise's. */
export function asDemanded(
  before: Statement | undefined,
  elements: readonly Element[],
  read: readonly Statement[],
): readonly Statement[] {
  if (before?.topic !== "measure" || !elements.some((element) => isWord(element, "act", "demand"))) return read;
  return read.map((statement) =>
    statement.topic === "step" && statement.stance === "planned"
      ? { ...statement, stance: "notDone", on: null }
      : statement,
  );
}

/** 延期到8月31日，又申请第二次: of what was put off, again. */
export function asAskedAgain(
  before: Statement | undefined,
  elements: readonly Element[],
  read: readonly Statement[],
): readonly Statement[] {
  const [first] = read;
  if (before?.topic !== "standstill" || read.length !== 1 || first?.what !== "own") return read;
  const again =
    first.stance === "applied" && !elements.some((element) => element.kind === "noun" && element.of !== null);
  return again ? [{ ...first, topic: "standstill", what: before.what }] : read;
}

/** 完成评估会，结果未出: it was held, and that is all. */
export function leavesOpen([first]: readonly Statement[]): boolean {
  return first?.topic === "step" && first.stance === "awaited" && first.result === "pending";
}

/** 经区局2026.6.12签报同意: agreed, and nothing else is said of a step. */
export function isMereGrant(elements: readonly Element[]): boolean {
  const results = elements.filter((element) => isWord(element, "result"));
  const agreed = results.length > 0 && results.every((element) => isWord(element, "result", "consent"));
  const ofStep = (element: Element) => element.kind === "noun" && (element.of !== null || isNoun(element, "people"));
  return agreed && !elements.some(ofStep);
}

/** 区局2026.6.12同意，推迟到明年: the delay is what was agreed to, not the step of the column. */
export function isGranted(before: Statement | undefined, [granted]: readonly Statement[]): boolean {
  if (before?.topic !== "step" || before.result !== "passed") return false;
  if (before.by === "experts" || before.score !== null) return false;
  if (granted?.topic !== "standstill" && granted?.topic !== "departure") return false;
  return before.by === "bureau" || granted.what === "extension" || granted.what === "deferral";
}

/** （2026.5.15腾讯会议）: brackets that hold a time and what kind of meeting it was. */
export function isOccasion({ aside }: Clause, elements: readonly Element[]): boolean {
  return aside && elements.every((element) => element.kind === "date" || isNoun(element, "else", "foreign", "people"));
}

/** 6月12日公司三楼会议室, 2026.3.5腾讯会议: a clause that tells no more than when and where; 某某工作会议 may be of anything. */
export function namesPlace({ tokens }: Clause, elements: readonly Element[]): boolean {
  const names = tokens.filter(isNominal);
  const last = names.at(-1);
  if (last?.kind !== "word" || !isWordOf(last, "object", "venue")) return false;
  const isRoom = !last.word.endsWith("会") && !last.word.endsWith("会议");
  const strange = names.slice(0, -1);
  if (strange.length > 0 && !(isRoom && strange.every(({ kind }) => kind === "unknown"))) return false;
  return elements.every(({ kind }, at) => kind === "date" || kind === "noun" || isWord(elements[at], "authority"));
}

/** How the statement before is meant after a clause that decides over it; null where it decides nothing. */
export function stanceAfter(before: Statement | undefined, elements: readonly Element[]): Statement["stance"] | null {
  return isCalledOff(before, elements) ? "notDone" : verdictOn(before, elements);
}
