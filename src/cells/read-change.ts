import { changeWordings, type Change, type ChangeKind } from "../annexes/change";
import { alterationIn, isMoving, isOfElse, isRenaming } from "./alteration";
import { clausesOf } from "./language/clauses";
import { isNominal } from "./language/nouns";
import { normalisedCell } from "./language/tokens/normalised";
import { readStatements } from "./language/read-statements";
import type { Statement } from "./language/statement";
import { isWordOf, type Token } from "./language/tokens/token";
import { tokensOf } from "./language/tokens/tokens";
import { splitCodes } from "./note-codes";
import { isOrganisationName } from "./organisation";
import { destinationOf } from "./places";

/** What else is known when a 变化情况 is read. */
export interface ChangeContext {
  /** The reporting district, short (青浦): a move to it stays in the district. */
  readonly ownDistrict: string | null;
}

/** The examples that 注1 prints, copied into the cell: they tell nothing of this enterprise. */
const printedHints =
  /\((?:企业)?整体搬迁、(?:企业)?部分产污工序搬迁、(?:本市)?市内搬迁、搬迁至外省市等?[^)]*\)|[,(]?需?(?:要)?具体说明(?:情况)?\)?/g;

/** What a statement makes of a change; null where it denies one, or tells of none. */
function kindOf({ topic, what, stance, result }: Statement): ChangeKind | null {
  if (stance === "notDone" || stance === "refused") return null;
  switch (topic) {
    case "change":
      if (what === "joining") return null;
      return what === "rename" ? "nameChange" : "other";
    case "departure":
      return what === "closure" || what === "merger" ? "closure" : "other";
    case "standstill":
      if (stance === "over" || stance === "awaited") return "other";
      return what === "relocation" ? "relocation" : what === "halt" ? "processHalt" : "other";
    default:
      // 视同开展, 已自愿开展并通过验收: nothing of 注1, but told.
      return stance === "exempt" || result === "passed" ? "other" : null;
  }
}

function joinsIn(said: string): boolean {
  return readStatements(said).some(({ topic, what }) => topic === "change" && what === "joining");
}

const byCode: readonly ChangeKind[] = ["nameChange", "closure", "relocation"];

/** Words that name a category, or merely carry it; what is left beside them explains. */
const bareWords =
  /企业名称变更|名称变更|更名|改名|企业关停并转|关停并转|关停|关闭|企业搬迁|搬迁|涉及产污工序|产污工序|停产|停工|停业|其[他它](?:情况|原因)?|企业|公司|单位|本|该|厂|已|经|涉及|部分|全部|整体|全面|全厂|暂时|目前|情况|原因|变化|类|项|[^\p{L}\p{N}]/gu;
const leadingName =
  /^(?:企业)?(?:名称变更|关停并转|搬迁|涉及产污工序停产|产污工序停产|停产|更名|关停|其[他它](?:情况|原因)?)(?:[^\p{L}\p{N}]+|$)/u;

function explanationOf(rest: string): string {
  const beyond = rest.replace(printedHints, " ").trim();
  if (beyond.replace(bareWords, "") === "") return "";
  const named = leadingName.exec(beyond);
  const inside =
    named && /[([:]/.test(named[0])
      ? beyond.slice(named[0].length).replace(/[)\]]$/, "")
      : beyond.slice(named?.[0].length ?? 0);
  return inside.trim();
}

/** 其他：搬迁完成，恢复生产: what is named first decides. */
function namesOther(said: string): boolean {
  return /^其[他它]/.test(said);
}

const formerly = /^(?:原|曾用)(?:企业|单位|公司)?(?:名称?)?[为是]?:?/;

/** 原上海申旧五金厂, and no more: the name it had. */
function isFormerName(said: string): boolean {
  const [first = ""] = said.split(/[,;。]/);
  const named = formerly.exec(first)?.[0] ?? "";
  return named !== "" && isOrganisationName(first.slice(named.length));
}

/** “沪东漆业”改成“沪东新材料”, 浦东→奉贤: told by what it was and what it is now; 管理单位由甲变更为乙 is no 名称变更. */
function becomingIn(said: string, ownDistrict: string | null): ChangeKind | null {
  const alteration = alterationIn(said);
  if (alteration === null) return null;
  if (isRenaming(alteration)) return "nameChange";
  if (isMoving(alteration, ownDistrict)) return "relocation";
  return isOfElse(alteration) ? "other" : null;
}

function kindsOf(codes: readonly number[], said: string, ownDistrict: string | null): readonly ChangeKind[] {
  const told = new Set(readStatements(said).flatMap((statement) => kindOf(statement) ?? []));
  const isOver = readStatements(said).some(({ stance }) => stance === "over");
  const kinds = new Set<ChangeKind>(codes.flatMap((code) => byCode[code - 1] ?? []));
  if (namesOther(said) && kinds.size === 0) return ["other"];
  if (isFormerName(said)) return ["nameChange"];
  const becoming = becomingIn(said, ownDistrict);
  if (becoming === "other") told.delete("nameChange");
  if (becoming !== null && becoming !== "other") kinds.add(becoming);
  for (const kind of ["nameChange", "closure", "relocation", "processHalt", "other"] as const) {
    if (!told.has(kind)) continue;
    // 2025年停产，现已恢复生产 is news of the resumption; 永久停产 is a closure, and 停产 in a closure its means.
    if (kind === "processHalt" && (isOver || kinds.has("closure"))) continue;
    if (kind !== "other" || kinds.size === 0) kinds.add(kind);
  }
  // （4）因搬迁已停产 reports the halt; the move is why.
  if (codes.includes(4) && !codes.includes(3) && kinds.has("processHalt")) kinds.delete("relocation");
  if (kinds.size === 0 && codes.length === 0 && stopsSomething(said)) kinds.add("processHalt");
  if (kinds.size === 0 && becoming !== null) kinds.add(becoming);
  const altered = kinds.size === 0 ? alteredIn(said) : null;
  if (altered !== null) kinds.add(altered);
  // 注1（4) holds both 停产 and 其他.
  if (codes.includes(4) && !kinds.has("processHalt")) kinds.add("other");
  return [...kinds];
}

const stops: ReadonlySet<string> = new Set(["remove", "stop", "cease", "closure"]);

/** 喷漆房停用, 关停电镀车间: a thing that no list knows, or a part of the enterprise, no longer works. */
function stopsSomething(said: string): boolean {
  const tokens = tokensOf(normalisedCell(said));
  const at = tokens.findIndex((token) => token.kind === "word" && stops.has(token.meaning.sense));
  const stances = tokens.slice(0, at).filter((token) => token.kind === "word" && token.meaning.role === "stance");
  return at >= 0 && stances.every((token) => isWordOf(token, "stance", "done"));
}

/** 名称变了, 名称去掉“电镀”, 油漆改水性漆. */
function alters(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (isWordOf(token, "departure", "revocation")) return isWordOf(before, "object", "name");
  const between = before !== undefined && next !== undefined && isNominal(before) && isNominal(next);
  return isWordOf(token, "act", "alter") || (isWordOf(token, "act", "amend") && between);
}

/** 行业代码变更, 名称未变，法人变了: something is another than before; 名字后缀变成…: the name. */
function alteredIn(said: string): ChangeKind | null {
  for (const { tokens } of clausesOf(tokensOf(normalisedCell(said)))) {
    const at = tokens.findIndex((_, place) => alters(tokens, place));
    const before = tokens.slice(0, Math.max(0, at));
    const stances = before.filter((token) => token.kind === "word" && token.meaning.role === "stance");
    const named = before.some((token) => isNominal(token) && token.end - token.start > 1);
    if (!named || !stances.every((token) => isWordOf(token, "stance", "done"))) continue;
    return before.some((token) => isWordOf(token, "object", "name")) ? "nameChange" : "other";
  }
  return null;
}

/** How near it stands to a word of moving; Infinity where there is none, 0 where no word says that it moves. */
function nearness(moves: readonly Token[], found: readonly Token[]): number {
  if (moves.length === 0 && found.length > 0) return 0;
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...found.flatMap(({ start }) => moves.map((moved) => Math.abs(moved.start - start))),
  );
}

/** 整体 or 部分, whichever stands nearer to the move; a line that is named moves by itself, unless all of it does. */
function scopeOf(said: string): Change["scope"] {
  const tokens = tokensOf(normalisedCell(said)).filter(({ kind }) => kind !== "blank");
  const moves = tokens.filter((token) => isWordOf(token, "standstill", "relocation"));
  const whole = tokens.filter((token) => isWordOf(token, "scope", "whole") || wholeMove.test(wordIn(said, token)));
  const partial = tokens.filter(
    (token, at) =>
      isWordOf(token, "scope", "partial") ||
      (isWordOf(token, "object", "plant") &&
        ![tokens[at - 1], tokens[at + 1]].some(isFrom) &&
        !tokens.slice(Math.max(0, at - 2), at).some((near) => whole.includes(near))),
  );
  const near = { whole: nearness(moves, whole), partial: nearness(moves, partial) };
  if (near.whole === near.partial) return "unknown";
  return near.whole < near.partial ? "whole" : "partial";
}

/** 由原址, 厂址由: the plant that stands beside it is where the enterprise was. */
function isFrom(token: Token | undefined): boolean {
  return isWordOf(token, "filler", "agent") || isWordOf(token, "limit", "since");
}

/** 整体搬迁 and 搬厂 are words of their own. */
const wholeMove = /^整体.|^搬厂$/;

function wordIn(said: string, { start, end }: Token): string {
  return normalisedCell(said).slice(start, end);
}

const target = /[搬迁][^,;。至到往向入]{0,8}(?:至|到|往|向|入)([^,;。)]+)/;

/** 由青浦迁松江: behind the place it comes from, the word alone leads to where it goes. */
const bareTarget = /[由从自][^,;。]{1,12}?[搬迁](?![迁移离出走址空])([^,;。)]{2,12})/;
/** 由原址: where it comes from. */
const origin = /[由从自][^,;。]{1,12}?(?=[搬迁])/;

function placeOf(said: string, ownDistrict: string | null): string | null {
  const named = (target.exec(said) ?? bareTarget.exec(said))?.[1]?.trim();
  if (named !== undefined) return named;
  const alteration = alterationIn(said);
  return alteration && isMoving(alteration, ownDistrict) ? alteration.after : null;
}

const mostCharacters = 500;

/** 变化情况 of a cell's text; its categories by number, official name or a word that clerks use for it. */
export function readChange(text: string, { ownDistrict }: ChangeContext = { ownDistrict: null }): Change {
  const plain = text
    .slice(0, mostCharacters)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, " ")
    .trim();
  const { codes, rest } = splitCodes(plain);
  const said = rest.replace(printedHints, " ");
  const kinds = kindsOf(codes, said, ownDistrict);
  const explanation = explanationOf(rest);
  if (!kinds.includes("relocation")) {
    const change: Change = { text, kinds, explanation, scope: "unknown", destination: "unknown" };
    return kinds.length === 0 && joinsIn(said) ? { ...change, joins: true } : change;
  }
  const place = placeOf(said, ownDistrict);
  const named = place === null ? "unknown" : destinationOf(place, ownDistrict);
  const destination =
    named === "unknown" ? destinationOf(said.replace(place ?? "", "").replace(origin, ""), ownDistrict) : named;
  const relocation = { text, kinds, explanation, scope: scopeOf(said), destination };
  return place === null ? relocation : { ...relocation, place };
}

/** Weaker signs of a category, for texts that are none. */
const clues: readonly (readonly [RegExp, ChangeKind])[] = [
  [/名/, "nameChange"],
  [/[关闭销破并转]|不存在|人去楼空/, "closure"],
  [/[搬迁移]/, "relocation"],
  [/停|限产/, "processHalt"],
];

/** The official wording nearest to a 变化情况 that is none of 注1's, or null where nothing points to one. */
export function suggestChange(text: string): string | null {
  const kind = clues.find(([clue]) => clue.test(text))?.[1];
  if (kind === "relocation") return "企业搬迁";
  return changeWordings.find((wording) => wording.kind === kind)?.wording ?? null;
}

/** Whether a text says how what remains was appraised, as 注2（6) asks of a partial relocation. */
export function speaksOfAppraisal(text: string): boolean {
  return /评价|评估|核实|核查|核定|论证|判定|(?:仍|不再|继续|不|均)(?:然|属于)?(?:符合|满足|属)|保留|剩余|留存/.test(
    text,
  );
}
