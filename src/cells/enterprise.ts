import { sharing } from "../dates/sharing";
import { textOfCell, type Cell } from "./cell";
import { withoutEnds } from "./ends";
import { comparable, tidyName } from "./name";
import { isOrganisationName } from "./organisation";
import { isBlankText } from "./words";

/**
 * 企业名称. `key` compares equal for one enterprise: NFKC, no blanks, brackets unified, former names and notes (已注销) in
 * brackets dropped.
 */
export interface Enterprise {
  /** As the cell holds it. */
  readonly text: string;
  /** Without stray blanks and invisible characters, otherwise as written. */
  readonly name: string;
  readonly key: string;
  /** Keys of names given as 原名 or 曾用名 in brackets. */
  readonly formerKeys: readonly string[];
}

/** A word before another name of the enterprise; （原料分公司） is part of its own. */
const formerWord =
  /^(?:(?:原(?:企业|单位|公司)?名称?|曾用名称?|旧名称?|前身|(?:更名|改名|变更)前(?:名称)?)(?:为|是)?:?|原为?:?)/;
/** （原料分公司）, （原水厂）: 原 belongs to the word. */
const ownWord = /^原[料油水材木子药辅煤粮种]/;
const presentWord =
  /^(?:现(?:企业|单位|公司)?名称?|现为|现(?:已)?(?:更|改)名|已?(?:更名|改名|变更)(?:登记)?)(?:为|是)?:?/;
const openFormer = /[,;、]?(?:原名称?|曾用名称?)(?:为|是)?:?([^()]{4,})$/;

/** What clerks note beside a name: （已注销）, （停产）, （双超）, （2025年第二批）; no part of it. */
const sideNote =
  /^(?:(?:已|拟|正在|现)?(?:注销|吊销|停产|停业|关停|关闭|搬迁|搬离|迁出|破产|暂缓|撤销|终止|延期)(?:中)?|新增|双超|双有|高耗能|(?:\d{4}年?)?(?:第[一二三四五\d]批)?)$/;
/** Marks that point to a remark under the table. */
const pointers = "*★☆※▲△#";

interface Names {
  readonly own: string;
  readonly former: readonly string[];
  readonly present: string | null;
}

/** A name has a bracket or two; the rest of a text with dozens is none. */
const mostBrackets = 16;

/** The end of the bracket that opens here, or the text's. */
function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === "(") depth += 1;
    if (text[index] === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return text.length;
}

function listed(names: string): readonly string[] {
  return names
    .split(/[,;、/]/)
    .map((name) => (ownWord.test(name) ? name : name.replace(formerWord, "")))
    .filter((name) => name.length > 1);
}

/** 现上海申浦表面处理有限公司: 现 and a name, no more. */
function presentName(inside: string): RegExpExecArray | null {
  const found = /^现/.exec(inside);
  return found && isOrganisationName(inside.slice(1)) ? found : null;
}

/** The enterprise's own name, and those that brackets or 曾用名 give beside it. */
function namesIn(comparableText: string): Names {
  let own = comparableText;
  const former: string[] = [];
  let present: string | null = null;
  let brackets = 0;
  for (let open = own.indexOf("("); open >= 0 && brackets++ < mostBrackets; open = own.indexOf("(", open)) {
    const close = closingOf(own, open);
    const inside = own.slice(open + 1, close);
    const was = ownWord.test(inside) ? null : formerWord.exec(inside);
    const is = presentWord.exec(inside) ?? presentName(inside);
    if (was === null && is === null && !sideNote.test(inside)) {
      open += 1;
      continue;
    }
    own = own.slice(0, open) + own.slice(close + 1);
    if (was) former.push(...listed(inside.slice(was[0].length)));
    else if (is) present = inside.slice(is[0].length) || null;
  }
  const tail = openFormer.exec(own);
  if (tail && tail.index > 1) {
    former.push(...listed(tail[1] ?? ""));
    own = own.slice(0, tail.index);
  }
  return { own, former, present };
}

/** Longer texts are no names, and not searched for others. */
const longestName = 300;

function keysOf(text: string): { readonly key: string; readonly formerKeys: readonly string[] } {
  const whole = withoutEnds(comparable(text), pointers);
  if (whole.length > longestName) return { key: whole, formerKeys: [] };
  const { own, former, present } = namesIn(whole);
  return present === null ? { key: own, formerKeys: former } : { key: present, formerKeys: [own, ...former] };
}

/** A key that compares equal for one enterprise's name, however it is written. */
export function enterpriseKey(text: string): string {
  return keysOf(text).key;
}

const enterpriseIn = sharing((text: string): Enterprise | null =>
  isBlankText(text) ? null : { text, name: tidyName(text), ...keysOf(text) },
);

/** 企业名称 of a cell, or null where it is blank. */
export function readEnterprise(value: Cell): Enterprise | null {
  return enterpriseIn(textOfCell(value));
}
