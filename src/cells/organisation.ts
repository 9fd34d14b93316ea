import { compact } from "../annexes/compact";
import { listed } from "../annexes/word-list";

/** What stands in the name of a company or works, wherever in it. */
const inside = /公司|集团|[^\d]厂/;
/** What the names of others end in; 园, 区, 镇 and 行业 are left out, since bands are called so. */
const endings = listed(
  "店 院 所 站 场 馆 坊 库 港 矿 商行 中心 合作社 事务所 经营部 加工点 加工部 车间 基地 学校 大学 学院 实业 工贸 制造 科技 电子 化工厂",
);
const latin = /\b(?:ltd|inc|co|corp|llc|gmbh|limited|company)\b/i;
/** A sentence, a count or a list of several; no name of one. */
const sentence = /[,;。!?:]|^(?:以[上下]|其中|本[页表批]|注|说明|各|所有)|\d[家户个]|等公司/;
const bracketed = /\([^()]*\)/g;

/**
 * Whether a text reads like the name of an enterprise or an institution rather than like a heading or a remark: …公司,
 * …厂, …中心.
 */
export function isOrganisationName(text: string): boolean {
  if (text.length > 80) return false;
  if (latin.test(text)) return true;
  const name = compact(text).replace(bracketed, "");
  if (sentence.test(name)) return false;
  return inside.test(name) || endings.some((ending) => name.length > ending.length + 1 && name.endsWith(ending));
}
