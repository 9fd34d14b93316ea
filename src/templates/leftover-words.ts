import { mentionsIn } from "../dates/mention";
import { normaliseText } from "../dates/normalise";

/** Words beside a time and a result that say nothing more than the column's heading and the consistent form do. */
const saidAnyway =
  /现场|技术|专家|评审|评估|验收|清洁生产|审核|会议|时间|日期|结果|结论|获得|予以|顺利|同意|复评|再次|首次|第?[一二三]次|不?合格|[未不]?通过|已经?|经|于|在|会|分别|但|后|再|又|并|且|最终|仍|得分|打分|评分|为|\d{1,3}(?:\.\d{1,2})?分/g;
/** The same for a single date: a limit is its last day, whether or not 前 is written behind it. */
const saidByDate = /以前|之前|年底|月底|底前|前|止|日期|时间/g;
/** 是, Y in a column of 是否通过: 通过 says the same. */
const affirmation = /^(?:是|对|y|yes|ok)$/i;
const notWords = /[^\p{L}\p{N}]/gu;

function without(text: string, words: RegExp): string {
  const normal = normaliseText(text);
  let rest = "";
  let from = 0;
  for (const { start, end } of mentionsIn(normal)) {
    rest += `${normal.slice(from, start)} `;
    from = end;
  }
  return (rest + normal.slice(from)).replace(words, "").replace(notWords, "");
}

/** Whether a 评估 or 验收 cell says more than times and plain results: 原则通过, 整改中, 见附件. */
export function saysMore(text: string): boolean {
  const rest = without(text, saidAnyway);
  return rest !== "" && !affirmation.test(rest);
}

/** Whether a date cell says more than its date: 延期至, 第二批. */
export function saysMoreThanDate(text: string): boolean {
  return without(text, saidByDate) !== "";
}
