import { columnsInOrder, statusKeys, type Column, type Declared, type StatusColumn } from "./columns";
import {
  creditCodeColumn,
  districtColumn,
  enterpriseColumn,
  remarksColumn,
  serialNumberColumn,
} from "./common-columns";
import { milestoneHeadings } from "./milestone-headings";
import { composed, together, listed } from "./word-list";

const assessment = milestoneHeadings("评估");
const acceptance = milestoneHeadings("验收");

/** What the agency does, as districts call it. */
const agencyWork = `
  审核咨询 审核咨询服务 审核服务 审核技术服务 审核 咨询 咨询服务 咨询技术服务 技术服务 技术咨询 技术支撑 技术支持 清洁生产
  清洁生产审核 清洁生产审核咨询 清洁生产审核咨询服务 清洁生产审核服务 清洁生产咨询 清洁生产咨询服务 第三方 第三方服务
  第三方咨询 第三方咨询服务 第三方技术服务 第三方审核 报告编制 编制 中介 中介服务 服务
`;

const declared: Declared<StatusColumn> = {
  serialNumber: serialNumberColumn,
  enterprise: enterpriseColumn,
  listPublishedOn: {
    label: "名单公布时间",
    kind: "date",
    official: true,
    headings: together(
      composed(
        "市局 市 强审 强制性清洁生产审核 企业 强审企业 文件?",
        "名单 企业名单",
        "公布 发布 印发 下达 公示 公告",
        "时间 日期 年月",
      ),
      composed("市局 市?", "公布 发布 公告", "名单?", "时间 日期"),
      composed("列入 纳入 进入", "强审?", "名单?", "时间 日期 年月"),
      listed(
        "名单时间 发文时间 发文日期 文件发布时间 文件印发时间 下达时间 名单公布时间批次 名单公布时间及批次 批次及公布时间",
      ),
    ),
    weakHeadings: listed(
      "名单公布 批次 名单批次 所属批次 公布批次 列入批次 年度批次 名单年度 名单年份 列入年度 强审年度 年度",
    ),
    prompt: "市生态环境局公布名单的日期，如 2025-06-20。审核的各项期限都从这一天起算。",
  },
  requiredCompletionDate: {
    label: "要求完成期限",
    kind: "date",
    official: true,
    // 验收截止日期 is left out: a column of that name holds the two years of 验收, not the one year of the audit.
    headings: together(
      composed("要求 规定 应 法定", "审核 清洁生产审核?", "完成", "审核 清洁生产审核?", "期限 时限 时间 日期"),
      composed("审核 清洁生产审核 强审?", "完成", "审核?", "期限 时限 截止时间 截止日期"),
      composed("审核", "期限 时限 截止时间 截止日期"),
      listed(
        "强制执行时限 规定期限 要求期限 要求时限 期限要求 时限要求 完成期限要求 完成时限要求 审核期限要求 法定期限",
      ),
    ),
    weakHeadings: listed("完成时间 完成日期 审核完成时间 完成审核时间 期限 时限 截止时间 截止日期"),
    prompt: "名单公布后一年内，如 2026-06-20。",
  },
  consultingAgency: {
    label: "审核咨询机构名称",
    kind: "agency",
    official: true,
    headings: together(composed("委托 受托 承担?", agencyWork, "机构 单位 公司", "名称?"), listed("第三方 第三方名称")),
    weakHeadings: listed("机构名称 委托机构 委托机构名称 受托机构 受托单位"),
    prompt: "委托的咨询服务机构全称；企业自行开展的填“自行审核”。",
  },
  assessment: {
    label: "评估时间和评估结果",
    kind: "milestone",
    official: true,
    headings: assessment.combined,
    // 现场评估验收: where a sheet has one column for both, it tells at least of the first.
    weakHeadings: composed("现场 审核?", "评估", "和 及 与?", "验收", "情况 时间及结果 时间和结果 时间结果 意见?"),
    prompt: "现场评估的日期和结果，如 2026年5月22日 通过。尚未评估的留空或填“/”。",
  },
  acceptance: {
    label: "验收时间和验收结果",
    kind: "milestone",
    official: true,
    headings: acceptance.combined,
    prompt: "现场验收的日期和结果，如 2027年5月20日 通过。尚未验收的留空或填“/”。",
  },
  assessedOn: {
    label: "评估时间",
    kind: "milestoneDate",
    official: false,
    headings: assessment.time,
    weakHeadings: composed("现场 审核?", "评估", "和 及 与?", "验收", "时间 日期"),
    prompt: "现场评估的日期，如 2026-05-22。",
  },
  assessmentResult: {
    label: "评估结果",
    kind: "milestoneResult",
    official: false,
    headings: assessment.result,
    weakHeadings: composed("现场 审核?", "评估", "和 及 与?", "验收", "结果 结论"),
    prompt: "通过或不通过。",
  },
  acceptedOn: {
    label: "验收时间",
    kind: "milestoneDate",
    official: false,
    headings: acceptance.time,
    prompt: "现场验收的日期，如 2027-05-20。",
  },
  acceptanceResult: {
    label: "验收结果",
    kind: "milestoneResult",
    official: false,
    headings: acceptance.result,
    prompt: "通过或不通过。",
  },
  assessmentScore: { label: "评估得分", kind: "score", official: false, headings: assessment.score },
  acceptanceScore: { label: "验收得分", kind: "score", official: false, headings: acceptance.score },
  auditStartedOn: {
    label: "启动时间",
    kind: "date",
    official: false,
    headings: listed(`
      启动时间 启动日期 审核启动时间 审核启动日期 启动审核时间 启动审核日期 审核开始时间 审核开始日期
      开始审核时间 审核开展时间 开展审核时间 实施审核时间 清洁生产审核启动时间
    `),
    weakHeadings: listed("开始时间 开展时间 实施时间 启动 审核启动 启动审核 开展审核 实施审核 审核开始"),
    prompt: "企业启动审核的日期，应在名单公布后两个月内。",
  },
  contractSignedOn: {
    label: "合同签订时间",
    kind: "date",
    official: false,
    headings: listed(`
      合同签订时间 合同签订日期 签订合同时间 签订合同日期 技术服务合同签订时间 咨询合同签订时间
      委托合同签订时间 合同时间 合同日期 签约时间 签约日期
    `),
    weakHeadings: listed("签订合同 合同签订 签合同 签约 合同 签订时间 签订日期 签订技术服务合同 委托合同 委托时间"),
  },
  reportSubmittedOn: {
    label: "报告提交时间",
    kind: "date",
    official: false,
    headings: listed(`
      报告提交时间 报告提交日期 提交报告时间 提交报告日期 提交审核报告时间 提交审核报告日期
      审核报告提交时间 审核报告提交日期 审核报告上报时间 清洁生产审核报告提交时间 报告上报时间
      报告报送时间 报告送审时间 报告送审日期 送审时间 审核报告送审时间 送审日期
    `),
    weakHeadings: listed(`
      提交报告 报告提交 提交审核报告 审核报告提交 报告送审 送审 报告上报 上报报告 报告报送 审核报告
      提交时间 提交日期 上交时间
    `),
  },
  disclosedOn: {
    label: "信息公开时间",
    kind: "date",
    official: false,
    headings: listed(`
      信息公开时间 信息公开日期 信息公布时间 信息公示时间 企业信息公开时间 环境信息公开时间 公开时间
      公开日期
    `),
    weakHeadings: listed("信息公开 信息公示 企业信息公开 环境信息公开 公开"),
  },
  noticeReceivedOn: {
    label: "收文时间",
    kind: "date",
    official: false,
    headings: listed(`
      收文时间 收文日期 收到通知时间 收到通知日期 通知送达时间 通知送达日期 书面通知时间 通知企业时间
      送达时间 送达日期 签收时间 签收日期
    `),
    weakHeadings: listed("收文 收到通知 通知送达 送达 签收 书面通知 通知企业"),
  },
  creditCode: creditCodeColumn,
  district: districtColumn,
  industry: {
    label: "所属行业",
    kind: "text",
    official: false,
    headings: listed("所属行业 行业 行业类别 行业名称 行业类型 行业分类 国民经济行业类别 重点行业"),
  },
  batch: {
    label: "批次",
    kind: "text",
    official: false,
    headings: listed("批次 名单批次 所属批次 公布批次 列入批次 年度批次 名单年度 名单年份 列入年度 强审年度 年度"),
  },
  remarks: remarksColumn,
};

/** The columns of 附表3: the seven official ones in their order, then those that real ledgers add. */
export const statusColumns: readonly Column<StatusColumn>[] = columnsInOrder(statusKeys, declared);
