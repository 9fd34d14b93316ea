import { isNominal } from "./language/nouns";
import { normalisedCell } from "./language/tokens/normalised";
import { isWordOf, type Token } from "./language/tokens/token";
import { tokensOf } from "./language/tokens/tokens";
import { isOrganisationName } from "./organisation";
import { destinationOf } from "./places";

/** What makes one thing of another: 更名为, 改成, 变为, 换成, 改叫, or an arrow. */
export const alterationWords =
  /(?:更名|变更|改名|更改|改称|改|变|换)(?:登记)?(?:为|成|至)|改叫(?:做|作)?|[→➔⇒]|-{1,3}>|=>/u;

/** Something that became another, in the words of one clause. */
export interface Alteration {
  /** What is said before the first of the two: 名称由, 法定代表人由, 地址：. */
  readonly about: string;
  readonly before: string;
  readonly after: string;
  /** Both stand in quotation marks. */
  readonly quoted: boolean;
}

const clauseEnds = ",;。!?\n";
const opening = /["“「『《]/u;
const quotes = /["“”「」『』《》]/gu;
const from = /由|从|自|将|:/u;

/** The last of these places at or before `until`; −1 where none is. */
function lastIn(text: string, marks: string): number {
  return Math.max(-1, ...[...marks].map((mark) => text.lastIndexOf(mark)));
}

function firstEnd(text: string): number {
  const at = text.search(/[,;。!?\n(]/u);
  return at < 0 ? text.length : at;
}

/** Where the first of the two begins: behind 由, 从 or a colon, or with its quotation mark. */
function beginningOf(ahead: string): number {
  const open = ahead.search(opening);
  const lead = ahead.search(from);
  if (lead >= 0 && (open < 0 || lead < open)) return lead + 1;
  return Math.max(0, open);
}

function bare(words: string): string {
  return words.replace(quotes, "").trim();
}

/** What the text says became what; null where it says nothing of the kind. Full-width marks are to be half width. */
export function alterationIn(text: string): Alteration | null {
  const verb = alterationWords.exec(text);
  if (verb === null) return null;
  const ahead = text.slice(lastIn(text.slice(0, verb.index), clauseEnds) + 1, verb.index);
  const behind = text.slice(verb.index + verb[0].length);
  const after = behind.slice(0, firstEnd(behind));
  const beginning = beginningOf(ahead);
  const before = ahead.slice(beginning);
  return {
    about: ahead.slice(0, beginning).replace(quotes, ""),
    before: bare(before),
    after: bare(after),
    quoted: opening.test(before) && opening.test(after),
  };
}

/** Whether a token leaves it open that the enterprise itself is spoken of; of 法人, 咨询机构, 经营范围 it is none. */
function isOfItself(token: Token): boolean {
  if (isWordOf(token, "object", "name") || isWordOf(token, "label") || isWordOf(token, "modifier", "plain"))
    return true;
  return !isNominal(token) || token.end - token.start === 1;
}

function tokensIn(words: string): readonly Token[] {
  return tokensOf(normalisedCell(words));
}

function namesName(words: string): boolean {
  return tokensIn(words).some((token) => isWordOf(token, "object", "name"));
}

/** “沪东漆业”改成“沪东新材料”, 名字后缀从“厂”变成“有限公司”: the enterprise's name; 法人由甲变为乙 is none. */
export function isRenaming({ about, before, after, quoted }: Alteration): boolean {
  if (namesName(about) || namesName(before)) return true;
  if (isOfElse({ about, before, after, quoted })) return false;
  return quoted || isOrganisationName(before) || isOrganisationName(after);
}

/** 法人由甲变为乙, 管理单位由甲变更为乙: something else is said to have become another. */
export function isOfElse({ about }: Alteration): boolean {
  return !tokensIn(about).every(isOfItself);
}

/** 浦东→奉贤: from one place to another. */
export function isMoving({ about, before, after }: Alteration, ownDistrict: string | null): boolean {
  const isPlace = (words: string) => !isOrganisationName(words) && destinationOf(words, ownDistrict) !== "unknown";
  const ofPlant = tokensIn(about).every((token) => isOfItself(token) || isWordOf(token, "object", "plant"));
  return ofPlant && isPlace(before) && isPlace(after);
}
