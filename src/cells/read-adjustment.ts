import { adjustmentWordings, type AdjustmentKind, type AdjustmentReading } from "../annexes/adjustment";
import { normalisedCell } from "./language/tokens/normalised";
import { readStatements } from "./language/read-statements";
import type { Statement } from "./language/statement";
import { tokensOf } from "./language/tokens/tokens";
import { splitCodes } from "./note-codes";
import { districtNamedIn } from "./places";

/** What a statement of a 调整结果 comes to. */
function resultOf({ topic, what, stance }: Statement): AdjustmentKind | null {
  const denied = stance === "notDone" || stance === "refused";
  switch (topic) {
    case "departure":
      if (denied) return "continueAudit";
      if (what === "transfer") return "transferDistrict";
      if (what === "revocation") return "revoke";
      return what === "termination" ? "terminate" : "proposal";
    case "standstill":
      if (stance === "over") return "resume";
      if (stance === "awaited") return "suspend";
      return denied || (what !== "deferral" && what !== "extension") ? null : "suspend";
    case "change":
      return what === "rename" ? "rename" : "proposal";
    case "step":
      // 照常开展 names no step.
      return (continues.has(what) && !denied) || (what === "own" && stance === "underway") ? "continueAudit" : null;
    default:
      return null;
  }
}

/** 继续开展审核, 按期评估: the audit goes on. */
const continues: ReadonlySet<string> = new Set(["start", "assessment", "acceptance"]);

/** Where several results are named the first of these decides: 调整管理区域，继续开展审核 is a transfer. */
const order: readonly AdjustmentKind[] = [
  "transferDistrict",
  "rename",
  "revoke",
  "terminate",
  "suspend",
  "resume",
  "continueAudit",
];

const byCode: readonly AdjustmentKind[] = [
  "rename",
  "revoke",
  "suspend",
  "terminate",
  "transferDistrict",
  "continueAudit",
  "proposal",
];

function kindOf(text: string): AdjustmentKind | null {
  const { codes, rest } = splitCodes(text);
  const results = readStatements(rest).map(resultOf);
  const named = order.find((kind) => results.includes(kind));
  const coded = codes.flatMap((code) => byCode[code - 1] ?? [])[0];
  // 转临港新片区, 由奉贤区管: a district that is named takes it over, and there the audit may go on (注2（5）).
  const receives = named === undefined ? districtNamedIn(rest) !== null : named === "continueAudit" && handsOver(rest);
  if (receives && (named !== undefined || coded === undefined)) return "transferDistrict";
  return named ?? coded ?? (results.includes("proposal") || isProposal(rest) ? "proposal" : null);
}

const handing = /[转划移归交]|由.{2,12}管/u;

/** 转松江区管理，审核继续做: one of its clauses hands the enterprise to a district. */
function handsOver(text: string): boolean {
  return text.split(/[,;。、]/).some((clause) => handing.test(clause) && districtNamedIn(clause) !== null);
}

/** 建议…, 滚动纳入下一年度: any suggestion will do where 注2 names none. */
function isProposal(text: string): boolean {
  return tokensOf(normalisedCell(text)).some(
    (token) =>
      token.kind === "word" &&
      ((token.meaning.role === "stance" && (token.meaning.sense === "propose" || token.meaning.sense === "plan")) ||
        (token.meaning.role === "act" && token.meaning.sense === "list")),
  );
}

const mostCharacters = 500;

/** 调整结果 of a cell's text; its category by number, official name or a word that clerks use for it. */
export function readAdjustment(text: string): AdjustmentReading {
  const plain = text
    .slice(0, mostCharacters)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, "");
  const kind = kindOf(plain);
  return { text, kind, receivingDistrict: kind === "transferDistrict" ? districtNamedIn(plain) : null };
}

/** Weaker signs of a result, for texts that are none. */
const clues: readonly (readonly [RegExp, AdjustmentKind])[] = [
  [/名称|[改更换].?名/, "rename"],
  [/[撤删销除移]|出名单/, "revoke"],
  [/[缓停延]/, "suspend"],
  [/[终止]|结束/, "terminate"],
  [/区|管理|监管|属地/, "transferDistrict"],
  [/[继续]|照旧|不变|保留/, "continueAudit"],
];

/** The official wording nearest to a 调整结果 that is none of 注2's, or null where nothing points to one. */
export function suggestAdjustment(text: string): string | null {
  const kind = clues.find(([clue]) => clue.test(text))?.[1];
  return adjustmentWordings.find((wording) => wording.kind === kind)?.wording ?? null;
}
