import { compact } from "../annexes/compact";
import { words } from "../annexes/word-list";

/** Whole cells that say nothing has happened, or nothing is to be said; compact and in lower case. */
const blankWords = new Set(
  words(`
    / // \\ - -- --- — —— – _ … … ... …… . 。 、 * ? ？ × x ✗ 0 |
    无 暂无 空 空白 未 否 没有 无数据 n/a na none nil null #n/a 不涉及 不适用 同前
  `),
);

/** What districts write where a milestone lies ahead; 评估 and 验收 count as blank then. */
const aheadWords =
  /^(?:(?:尚|暂|还|仍|目前|均)*[未没](?:有)?(?:到期|到时间|到|启动|开展|开始|进行|实施|评估|验收|审核|完成|安排|组织|委托|签订?合同|开展审核|开展评估|开展验收|实施审核|发生)?|待(?:开始|启动|开展|实施|委托)|未到(?:评估|验收)?(?:时间|期限|阶段|节点|期)|(?:暂|尚)?无(?:新)?(?:进展|变化)|[同与]上(?:一)?(?:季度|期)(?:相同|一致)?)$/;

const evidenceBlankWords = new Set(
  words("待补 待补充 待提供 待提交 待上报 待报 后补 另补 补充中 未提供 未提交 缺 缺失 暂缺 待收集 收集中 待定"),
);

const selfAudit =
  /^(?:无|自行|自主|自审|自己|企业自行|(?:由)?(?:本|该)?(?:企业|公司|单位|厂)?(?:自行|自主|自己|独立|自行独立|内部)(?:独立)?(?:开展|组织|实施|进行|完成|编制)?(?:清洁生产)?(?:审核|报告)?(?:工作)?|本企业|本公司|本单位|企业自己|不委托.*|(?:未委托.{0,8})?自行.*|企业自主.*)$/;

const trailing = /[。.;；,，、]+$/;
const onlyMarks = /^[^\p{L}\p{N}√✓✔]*$/u;

function plain(text: string): string {
  return compact(text).toLowerCase();
}

/** Whether the cell is empty or holds a placeholder (domain: “/”, 无, 暂无, —, 0). Any column. */
export function isBlankText(text: string): boolean {
  const bare = plain(text);
  return onlyMarks.test(bare) || blankWords.has(bare) || blankWords.has(bare.replace(trailing, ""));
}

/** Whether a 评估 or 验收 cell says that nothing has happened yet: a placeholder, 未评估, 尚未开展, 待开始. */
export function isBlankMilestoneText(text: string): boolean {
  return isBlankText(text) || aheadWords.test(plain(text).replace(trailing, ""));
}

/** Whether 证明材料 is as good as blank: 无, “/”, 待补. */
export function isBlankEvidence(text: string): boolean {
  const bare = plain(text).replace(trailing, "");
  return isBlankText(text) || evidenceBlankWords.has(bare) || /^(?:材料)?(?:待补|后补|后续补)/.test(bare);
}

const agencyAhead =
  /^(?:暂无|(?:尚|暂|还)?[未待](?:定|确定|委托|落实|签订?|签订?合同|选定|招标|明确)(?:机构|咨询机构|咨询单位|第三方|中)?|(?:尚|暂|还)?未(?:启动|开展|开始)|(?:正在)?(?:招标|选聘|洽谈|比选)中?)$/;

/** Whether 咨询机构 says that none has been found yet, which is no start: 暂无, 待定, 尚未委托. */
export function isAgencyAhead(text: string): boolean {
  return agencyAhead.test(plain(text).replace(trailing, ""));
}

/** Whether 咨询机构 says that the enterprise audits itself, which is lawful (三: 可自行独立开展). */
export function isSelfAudit(text: string): boolean {
  return selfAudit.test(plain(text).replace(trailing, ""));
}
