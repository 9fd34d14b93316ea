import type { AdjustmentValues, Nullable } from "./tables";
import { alterationWords } from "../cells/alteration";
import { enterpriseKey } from "../cells/enterprise";

/** The keys of an enterprise before and after a 名称变更; null where the row does not tell. */
export interface Rename {
  readonly from: string | null;
  readonly to: string | null;
}

/** A name: as the clerk wrote it, and the key it compares by. */
export interface WrittenName {
  readonly key: string;
  readonly written: string;
}

interface WrittenRename {
  readonly from: WrittenName | null;
  readonly to: WrittenName | null;
}

const notRenamed: Rename = { from: null, to: null };

const introduction = /^.*由|^(?:企业|单位|公司)?名[称字](?:变更)?(?:从|将)?|^(?:从|将)/;
const formerName = /^原(?:(?:企业|单位|公司)?名称?)?为?/;
const formerly =
  /(?:原(?:企业|单位|公司)?名称?|曾用名称?|[旧老]名[称字]?|(?:变更|更名)前(?:的?(?:企业)?名称)?)(?:为|是)?:?"?([^,;。、:()\n"]+)/;
const formerlyBare =
  /原((?:[^,;。、:()\n"]{2,40}?公司(?:[^,;。、:()\n"]{0,10}?(?:分公司|分厂|工厂))?|[^,;。、:()\n"]{2,40}?(?:厂|集团|中心|院|所|站|店|社))(?:\[[^\]]{1,8}\])?)/;
const nowadays =
  /(?:现(?:企业|单位|公司)?名[称字]?|现为|现在?叫|新(?:企业|单位|公司)?名[称字]?|(?:变更|更名)后(?:的?(?:企业)?名称)?)(?:为|是)?:?"?([^,;。、:()\n"]+)/;
/** （现上海申浦表面处理有限公司） behind the old name. */
const presently = /\(现([^,;。、:()\n"]{4,40})\)/;
/** A name ends with its legal form, or the site in brackets after it; what runs on is no part of the name. */
const wholeName =
  /^.{2,}?公司(?:.{0,10}?(?:分公司|分厂|工厂))?(?:\[[^\]]{1,8}\])?|^.{2,}(?:厂|集团|中心|院|所|站|店|社|部)(?:\[[^\]]{1,8}\])?/;
/** （北厂区）, （嘉定分公司） behind a name tell one site from another. */
const site = /(公司|厂|集团)\(([^()]{1,6}(?:厂区?|园区?|基地|公司|车间|部))\)/g;
/** A short name without a legal form; no date and no 该企业. */
const shortName = /^[^\P{Script=Han}该本我]\p{Script=Han}{2,}$/u;
/** 由“厂”变成“有限公司”: the form of a firm by itself names none. */
const legalForm = /^(?:股份|有限|责任|集团|合伙|独资|分|总|子){1,4}(?:公司|企业|厂)$/u;
/** SHENLAN CHEMICAL CO., LTD.: its comma stays in the name. */
const latinName = /^[A-Za-z][A-Za-z0-9.&'‚-]{5,}$/;
const latinComma = /([A-Za-z.]),(?=[A-Za-z])/g;
const keptComma = "‚";

/**
 * Full and half width alike, no blanks, quotation marks as "; brackets that belong to a name, such as （集团） or （北厂区）,
 * become [ ] for a while.
 */
function normalised(text: string): string {
  return withPlaces(text)
    .plain.replace(/[“”「」《》『』]/g, '"')
    .replace(latinComma, `$1${keptComma}`)
    .replace(site, "$1[$2]")
    .replace(/\(([^()]{1,8})\)/g, (bracket, inside: string, at: number, whole: string) =>
      isOfName(inside, whole.slice(at + bracket.length)) ? `[${inside}]` : bracket,
    );
}

/** （集团） before 有限公司, but not （原…）: the bracket belongs to the name. */
function isOfName(inside: string, behind: string): boolean {
  return !"原曾现更旧变".includes(inside.charAt(0)) && /^[^()]*(?:公司|厂)/.test(behind);
}

/** The text at half width and without blanks, and where each of its characters stands in the text as written. */
function withPlaces(text: string): { readonly plain: string; readonly places: readonly number[] } {
  let plain = "";
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const character of text.charAt(at).normalize("NFKC")) {
      if (character !== "\n" && /\s/.test(character)) continue;
      plain += character;
      places.push(at);
    }
  }
  return { plain, places };
}

/** The name as it is written in the text, from what was found of it in the normalised one. */
function asWritten(text: string, found: string): string {
  const at = normalised(text).indexOf(found);
  const { places } = withPlaces(text);
  const first = places[at];
  const last = places[at + found.length - 1];
  return first === undefined || last === undefined ? found : text.slice(first, last + 1).trim();
}

function nameIn(text: string, words: string | undefined): WrittenName | null {
  const plain = (words ?? "").replace(/^"|"$/g, "");
  const found = [wholeName, shortName, latinName]
    .map((name) => name.exec(plain)?.[0])
    .find((name) => name !== undefined);
  if (found === undefined || legalForm.test(found)) return null;
  const key = enterpriseKey(found.replaceAll("[", "(").replaceAll("]", ")").replaceAll(keptComma, ","));
  return { key, written: asWritten(text, found) };
}

function lastClause(words: string): string {
  const clause =
    words
      .replace(/"$/, "")
      .split(/[,;。、:()\n"]/)
      .at(-1) ?? "";
  return clause
    .replace(/(?:企业|公司)?名称$/, (ending) => (ending.startsWith("公司") ? "公司" : ""))
    .replace(introduction, "")
    .replace(formerName, "");
}

function firstClause(words: string): string | undefined {
  return words.replace(/^[:"]+/, "").split(/[,;。、:()\n"]/)[0];
}

/** The names that one text of the row tells. */
function namesIn(text: string): WrittenRename {
  const words = normalised(text);
  const at = alterationWords.exec(words);
  const before = at ? nameIn(text, lastClause(words.slice(0, at.index))) : null;
  const after = at ? nameIn(text, firstClause(words.slice(at.index + at[0].length))) : null;
  return {
    from: before ?? nameIn(text, formerly.exec(words)?.[1]) ?? nameIn(text, formerlyBare.exec(words)?.[1]),
    to: after ?? nameIn(text, nowadays.exec(words)?.[1]) ?? nameIn(text, presently.exec(words)?.[1]),
  };
}

function toldNames({ enterprise, change, adjustment, remarks }: Nullable<AdjustmentValues>): WrittenRename {
  const told = [change?.text, remarks, adjustment?.text, enterprise?.text].map((text) => namesIn(text ?? ""));
  return {
    from: told.find((names) => names.from)?.from ?? null,
    to: told.find((names) => names.to)?.to ?? null,
  };
}

/**
 * The old and the new name that a row of 附表4 on a 名称变更 gives in 企业名称, 变化情况, 调整结果 or 备注. Where the words name only one
 * of them, 企业名称 is the other if it differs.
 */
export function renameOf(values: Nullable<AdjustmentValues>): Rename {
  const { enterprise, change, adjustment } = values;
  if (enterprise === null) return notRenamed;
  const renamed = change?.kinds.includes("nameChange") === true || adjustment?.kind === "rename";
  if (!renamed) return notRenamed;
  const told = toldNames(values);
  const from = told.from?.key ?? enterprise.formerKeys[0] ?? null;
  const to = told.to?.key ?? null;
  return {
    from: from ?? (to !== null && to !== enterprise.key ? enterprise.key : null),
    to: to ?? (from !== null && from !== enterprise.key ? enterprise.key : null),
  };
}

/** No name is longer: a bracket that never closes is not looked through again from each of its like. */
const formerNote = /[（(](?:原|曾用)[^）)]{0,80}[）)]/u;

/**
 * The new name, as written, that a row of 附表4 gives to the enterprise with this key; "" where it renames without
 * telling to what, null where the enterprise goes by its new name already.
 */
export function newNameFor(key: string, values: Nullable<AdjustmentValues>): string | null {
  const { from, to } = toldNames(values);
  if (to !== null) return to.key === key ? null : to.written;
  const own = values.enterprise?.name.replace(formerNote, "").trim() ?? "";
  if (own !== "" && enterpriseKey(own) !== key) return own;
  return from !== null && from.key !== key ? null : "";
}
