import { compact } from "../annexes/compact";
import { listed } from "../annexes/word-list";
import { isHan } from "../dates/han";
import { withoutEnd } from "./ends";
import { isEvidenceAhead } from "./language/read-evidence";

/** Whole cells that say nothing has happened, or nothing is to be said; compact and in lower case. */
const blankWords = new Set(
  listed(`
    / // \\ - -- --- — —— – _ … … ... …… . 。 、 * ? ？ × x ✗ 0 |
    无 暂无 空 空白 未 否 没有 无数据 n/a na none nil null #n/a 不涉及 不适用 同前
  `),
);

const absent = new Set(listed("缺 缺失 暂缺 另补"));

const trailing = "。.;；,，、";
const onlyMarks = /^[^\p{L}\p{N}√✓✔]*$/u;

function plain(text: string): string {
  return compact(text).toLowerCase();
}

/** No placeholder has more 汉字. */
const mostHan = 4;

function saysMore(text: string): boolean {
  let han = 0;
  for (let at = 0; at < text.length && han <= mostHan; at += 1) {
    if (isHan(text.charCodeAt(at))) han += 1;
  }
  return han > mostHan;
}

/** Whether the cell is empty or holds a placeholder (domain: “/”, 无, 暂无, —, 0). Any column. */
export function isBlankText(text: string): boolean {
  if (saysMore(text)) return false;
  const bare = plain(text);
  return onlyMarks.test(bare) || blankWords.has(bare) || blankWords.has(withoutEnd(bare, trailing));
}

/** Whether 证明材料 is as good as blank: 无, “/”, 待补, 正在办理. */
export function isBlankEvidence(text: string): boolean {
  const bare = withoutEnd(plain(text), trailing);
  return isBlankText(text) || absent.has(bare) || isEvidenceAhead(text);
}
