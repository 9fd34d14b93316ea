/** What a word in a 评估 or 验收 cell tells. */
export type WordKind =
  /** Both steps in one: 评估验收. */
  | "jointTopic"
  /** 预评估, a phase of the audit itself, or 技术审查, which goes before 现场评估 (四): never the assessment. */
  | "preTopic"
  /** 上一轮: an earlier audit. */
  | "formerTopic"
  | "assessmentTopic"
  | "acceptanceTopic"
  /** 评估报告, 验收申请: names the step, but is no event. */
  | "assessmentNoun"
  | "acceptanceNoun"
  | "exempt"
  | "excused"
  /** 尚未通过: a failure where something took place, else nothing yet. */
  | "notPassedYet"
  | "failed"
  | "ahead"
  | "awaited"
  /** 结果未出: it took place, or it is awaited. */
  | "resultPending"
  | "started"
  | "planned"
  | "passed"
  | "held"
  | "score"
  /** 公示, 备案, 回复: what a date beside it belongs to. */
  | "remark";

/** Stands for one character of a date in the masked text, so that no word reaches across one. */
export const dateMask = "\uE000";

const some = (most: number) => `\\p{L}{0,${String(most)}}?`;
const step = "(?:评估|验收)";
const adverbs = "按期|按时|如期|及时|全部|全面|正式|按要求|按规定|最终|顺利|一次性|在(?:规定|要求)?(?:期限|时限)内";
const undone =
  "完成|开展|进行|组织|申请|提交|启动|开始|实施|安排|到期|到|召开|报送|签订|委托|制定|落实|收到|取得|经|能|有|予以|获得";

/**
 * Words by kind, tried in this order at each place of the text: first what has not happened, then failure, then success, so that 未通过 is not read
 * as 通过 nor 同意延期 as 同意.
 */
const patterns: Readonly<Record<WordKind, string>> = {
  preTopic: "预(?:评估|审核|验收|评审)|(?<!符合)技术审[查核]|形式审查|初审",
  formerTopic: "[上前]一?[轮次]",
  resultPending: `(?:结果|结论|意见)(?:尚|暂|还)?[未待](?:出具?|定|公布|下达|反馈)?|(?:尚|暂|还)?未出具?(?:结果|结论|意见)`,
  exempt: `(?:视同|视为)${some(16)}(?:评估|验收|审核|开展|完成|通过)|无需(?:开展|进行)?(?:现场)?${step}|不需要?(?:开展|进行)?${step}|免(?:于|予)?(?:现场)?${step}|豁免|试点(?:项目|园区)`,
  excused:
    "(?:经[^,;。\uE000]{0,8})?同意(?:其|企业|该企业)?(?:延|顺延|推迟|暂缓|暂停|取消|撤销|终止|缓|调整)\\p{L}{0,1}|(?<![未无没不非免]|不予|不得|不再|恢复|解除)(?:延期|延后|延迟|延至|延长|顺延|推迟|暂缓|暂停|缓审|缓期|停产|停业|停工|歇业|搬迁|迁出|外迁|搬离|动迁|拆迁|关停|关闭|倒闭|破产|注销|吊销|撤销|终止|取消|移出|剔除|疫情|不可抗力)",
  notPassedYet: "(?:尚|还|仍|目前)未(?:能|获得?|予以?)?通过",
  failed: `(?:暂|仍)?(?:未|没有?|不|不予|未予|未能|未获得?|暂不)(?:${adverbs})*(?:通过|合格|达标|同意|符合)|不及格|退回|否决|驳回|责令重新|(?:需|应|须|要求)重新(?:审核|评估|验收|开展|编制)`,
  ahead: `(?:逾期|超期)?(?:尚|暂|还|仍|均|目前)*[未没](?!来|见|发现|满)有?(?:${adverbs})*(?:${undone})*|(?:无法|不能|难以|不具备)(?:${adverbs})*(?:${undone})*|待(?:开始|启动|开展|实施|委托)|逾期|超期|过期`,
  awaited: `等待|待(?!遇)(?:\\p{L}{0,6}(?=${step})|定|安排|审|专家|排期|通知|结果|出具|批|复|评|现场|确认|核|开会|通过|整改|修改)?|(?:已|正在)?申请(?!书|表)|受理|(?:已|正)?(?:提交|递交|上交|报送|上报|送审|报审|报批|申报)(?=了?[^,;。]{0,10}(?:报告|材料|申请|资料|评估|验收|$|[,;。(\\s]))|送审|报审|(?:已经?)?报(?:至|到|送|给)?[区市](?:生态环境)?局|[区市](?:生态环境)?局审[查核]|(?:审查|评审|受理|审批|函审|修改|整改|完善|核查|复核|排队|待审)中(?![心期等])|(?<=评估|验收)中(?![心期等])|修改完善|报告(?:已经?)?(?:编制)?(?:完成|提交|上报|报送|编好|送审)|(?:已|已经)?(?:完成|编制完成|编好)\\p{L}{0,8}报告(?!初稿)(?:编制)?`,
  started: `自行(?:开展|组织|审核)?|(?:已经?)?启动|进行中|审核中|编制中|编写中|实施中|开展中|推进|办理中|正在|(?:尚|还|仍|目前)在|报告初稿(?:已经?)?(?:编制)?(?:完成)?|物料平衡|水平衡|(?<!\uE000)(?:已经?)?完成(?:了|现场|本轮|清洁生产|企业|内部)*审核(?!\\p{L}*(?:${step}|报告))|筹备|筹划|洽谈|招标|(?:已|正在)?(?:签订?|签署)(?:了|完)?\\p{L}{0,6}(?:合同|协议)|签约|(?:已经?)?委托|(?:已经?)?开展(?!现场|专家|技术|${step})|方案(?:全部|已|正在)*实施(?:完成|完毕)?|编制报告|报告编制|审核阶段|实施阶段|准备(?:材料|资料|阶段|中|工作|(?=$|[,;。)\\s]))|前期|调研|动员|策划|筹备|(?<=\\p{L})(?:中|阶段)(?=$|[,;。)\\s])`,
  planned: `(?<!工作|审核|实施|生产|按|按照)计划(?!书|表|单)|预计|预定|预期|(?<!模|虚)拟(?!定稿|稿)|暂定|打算|争取|力争|(?<!已)将(?=于|在|进行|组织|开展|安排|召开|${step}|\uE000)|安排(?=于|在|\uE000)|准备(?=\\p{L}{0,6}${step})|择期|近期|年内|明年|下个?(?:季度|月)|后续(?=\\p{L}{0,4}${step})`,
  jointTopic: `评估(?:[、及和与/]|以及)?(?:现场)?验收(?!报告|申请|材料|资料)`,
  held: `已(?:经|开展|组织|进行|召开)*(?:现场|技术|专家|审核)*(?=${step}(?!报告|申请|材料|资料))|(?:(?<=${step}会?议?)(?:已)?|已经?)(?:结束|召开)`,
  passed:
    "通过(?!线上|视频|函审|邮|网络|委托|招标|电话|微信|平台|现场检查)|合格|达标|同意|符合(?:要求|条件|标准|规定)?|优秀|良好|[√✓✔☑■]|(?<!\\p{L})[优良](?!\\p{L})|(?:已经?|全部)?完成(?!\\p{L}{0,6}(?:报告|编制|修改|整改|合同|备案|公示|签订|申请|招标|方案|启动|材料|资料|率|期限|时间|情况|预|中期|阶段|培训|初审|检测|平衡|筛选))|办结|^(?:是|对|yes|ok|y|pass|true)$",
  score:
    "(?:得分|打分|评分|分数|总分|评估分|验收分|均分)(?:为|是|[::约])* ?(?<scored>\\d{1,3}(?:\\.\\d{1,2})?)|(?<![\\d.])(?<points>\\d{1,3}(?:\\.\\d{1,2})?) ?分(?![钟公局厂之批期别部支管析行散档类子])",
  remark:
    "公示|公开|公告|公布|备案|归档|存档|印发|出具|批复|发文|签发|签订|合同|通知|(?:整改|修改)(?:已|全部)?完成|回复|报备|入库|销号|缴费|补贴|监测|报告|意见|证书|材料|盖章|收到",
  assessmentNoun: "评估(?=报告|申请|材料|资料|机构|准备|方案|阶段|条件|表|单位)",
  acceptanceNoun: "验收(?=报告|申请|材料|资料|机构|准备|方案|阶段|条件|表|单位)",
  assessmentTopic: "评估",
  acceptanceTopic: "验收",
};

const kinds = Object.keys(patterns) as readonly WordKind[];
const vocabulary = new RegExp(kinds.map((kind) => `(?<${kind}>${patterns[kind]})`).join("|"), "giu");

/** One word of a cell; end is exclusive. `points` is a score's number. */
export interface Word {
  readonly kind: WordKind;
  readonly start: number;
  readonly end: number;
  readonly points: number | null;
}

/** The words of a text whose dates are masked, in order. */
export function findWords(masked: string): readonly Word[] {
  return Array.from(masked.matchAll(vocabulary), (match) => {
    const groups = match.groups ?? {};
    const kind = kinds.find((candidate) => groups[candidate] !== undefined) ?? "remark";
    const points = groups["scored"] ?? groups["points"];
    const start = match.index;
    return { kind, start, end: start + match[0].length, points: points === undefined ? null : Number(points) };
  });
}
