import type { Field } from "./cells";
import type { Dice } from "./dice";

/** What clerks write over each column; the official wording first. */
const variants: Readonly<Record<Field, readonly string[]>> = {
  serial: ["序号", "序号", "序 号", "编号", "No.", "№"],
  name: [
    "企业名称",
    "企业名称",
    "单位名称",
    "公司名称",
    "企业",
    "企业全称",
    "名称",
    "企业名称（全称）",
    "企业详细名称",
    "受审核企业名称",
    "强审企业名称",
  ],
  listed: [
    "名单公布时间",
    "名单公布时间",
    "名单发布日期",
    "名单公布日期",
    "公布时间",
    "发文时间",
    "列入名单时间",
    "名单公布时间（年月日）",
    "公布名单时间",
    "名单公布\n日期",
    "名单下达时间",
    "强审名单公布时间",
  ],
  deadline: [
    "要求完成期限",
    "要求完成期限",
    "强制执行时限",
    "完成时限",
    "完成期限",
    "审核完成时限",
    "要求完成期限（名单公布后一年内）",
    "要求完成时间",
    "审核完成期限",
    "完成截止日期",
    "要求完成\n期限",
  ],
  agency: [
    "审核咨询机构名称",
    "审核咨询机构名称",
    "审核机构名称",
    "咨询机构",
    "咨询单位",
    "技术服务机构",
    "第三方",
    "编制单位",
    "咨询服务机构",
    "审核咨询机构名称（自行审核的填自行）",
    "咨询机构名称",
    "咨询服务机构名称",
    "审核咨询机构",
  ],
  assessment: [
    "评估时间和评估结果",
    "评估时间和评估结果",
    "评估时间及结果",
    "评估情况",
    "评估时间、评估结果",
    "评估时间/结果",
    "评估（时间、结果）",
    "评估时间和评估结果（通过/不通过）",
    "评估时间和结果",
    "评估时间与结果",
    "现场评估时间及结果",
    "评估完成时间及结果",
    "审核评估情况",
    "评估",
  ],
  assessedOn: ["评估时间", "评估日期", "完成评估时间", "现场评估时间", "评估完成时间", "通过评估时间"],
  assessmentResult: ["评估结果", "评估结论", "评估意见", "评估是否通过"],
  acceptance: [
    "验收时间和验收结果",
    "验收时间和验收结果",
    "验收时间及结果",
    "验收情况",
    "验收时间、验收结果",
    "验收时间/结果",
    "验收（时间、结果）",
    "验收时间和验收结果（通过/不通过）",
    "验收时间和结果",
    "验收时间与结果",
    "现场验收时间及结果",
    "验收完成时间及结果",
    "审核验收情况",
    "验收",
  ],
  acceptedOn: ["验收时间", "验收日期", "完成验收时间", "现场验收时间", "验收完成时间", "通过验收时间"],
  acceptanceResult: ["验收结果", "验收结论", "验收意见", "验收是否通过"],
  started: ["启动时间", "审核启动时间"],
  contract: ["合同签订时间"],
  submitted: ["报告提交时间", "提交审核报告时间"],
  disclosed: ["信息公开时间"],
  received: ["收文时间"],
  code: ["统一社会信用代码"],
  district: ["所属街镇", "乡镇街道"],
  industry: ["所属行业", "行业类别"],
  remarks: ["备注", "备注说明"],
  change: [
    "变化情况",
    "变化情况1",
    "变化情况¹",
    "变更情况",
    "变动情况",
    "变化情况（注1）",
    "变化情况①",
    "变化情况（选填）",
    "企业变化情况",
  ],
  adjustment: [
    "调整结果",
    "调整结果2",
    "调整结果²",
    "调整意见",
    "建议调整意见",
    "处理意见",
    "调整结果②",
    "调整结果（选填）",
    "名单调整结果",
  ],
  evidence: ["证明材料", "证明材料3", "证明材料³", "佐证材料", "附件", "证明文件", "证明材料名称", "相关证明材料"],
  contact: ["联系人", "企业联系人"],
  phone: ["联系电话", "联系方式"],
  address: ["地址", "企业地址"],
  reason: ["强制原因", "类型"],
};

/** A heading as typed: sometimes broken over lines or spaced out. */
export function heading(dice: Dice, field: Field): string {
  return dressed(dice, dice.pick(variants[field]));
}

export function dressed(dice: Dice, text: string): string {
  const kind = dice.next();
  if (kind < 0.12 && text.length > 3) {
    const at = Math.floor(text.length / 2);
    return `${text.slice(0, at)}\n${text.slice(at)}`;
  }
  if (kind < 0.16) return [...text].join(" ");
  if (kind < 0.2) return `\n${text}`;
  return text;
}
