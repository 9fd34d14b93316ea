import { wordList } from "./line";

/** The steps of the guideline that a ledger speaks of, and the meetings that hold them. */
export const stepWords = wordList({
  role: "step",
  title: "环节",
  senses: {
    assessment: "评估",
    acceptance: "验收",
    joint: "评估和验收一并",
    technicalReview: "技术审查（四：先审查，后现场评估）",
    preAssessment: "预评估（审核报告的一章，不是评估）",
    disclosure: "信息公开",
  },
  lines: [
    [
      "评估 现场评估 评估会上 评估工作 评估会 评估会议 现场评估会 专家评估会",
      "assessment",
      "2026.6.10～通过",
      "step assessment done passed",
    ],
    [
      "复评 再评估 再次评估 二次评估 重新评估 再评 复评估 一评 二评 三评 初评 首评 连评 评上 终评 重评 补评 补评估 重新评",
      "assessment",
      "2026.6.10～通过",
      "step assessment done passed",
    ],
    [
      "验收 现场验收 验收工作 验收会 验收会议 现场验收会 专家验收会",
      "acceptance",
      "2026.6.10～合格",
      "step acceptance done passed",
    ],
    [
      "复验 再次验收 二次验收 重新验收 再验收 一验 二验 三验 初验 首验 验上 终验 重验 补验 补验收",
      "acceptance",
      "2026.6.10～合格",
      "step acceptance done passed",
    ],
    ["评", "assessment", "待～", "step assessment awaited"],
    ["验", "acceptance", "待～", "step acceptance awaited"],
    [
      "与评估一并 与评估同步 与评估同时 与评估一起 和评估一并 和评估一起 同评估一并 随评估一并 与验收一并 与验收同步 与验收同时 与验收一起",
      "joint",
      "2026.6.10～通过",
      "step joint done passed",
    ],
    [
      "评估验收 评估及验收 评估和验收 评估与验收 评估暨验收 评估、验收 评估/验收 现场评估验收 评估验收会",
      "joint",
      "2026.6.10～通过",
      "step joint done passed",
    ],
    [
      "技术审查 技术审核 函审 资料审查 材料审查 形式审查 初审 报告审查 技术评审 预审 抽样函审 专家函审 技审 一审 二审 三审 复审 终审 函评",
      "technicalReview",
      "～中",
      "step technicalReview underway",
    ],
    ["预评估 预审核 预验收 预评审", "preAssessment", "已完成～", "step start underway"],
    ["信息公开 信息公示 双超双有公开", "disclosure", "2026.6.10～", "step disclosure done"],
  ],
});

/** Those who hold a step: what they pass or consent to is the step itself. */
export const people = wordList({
  role: "people",
  title: "专家",
  senses: { experts: "专家" },
  lines: [
    [
      "专家组 专家 专家评审 专家评审会 评审会上 专家评审会上 评审会 评审 专家会 专家会议 专家评审组 专家验收组 验收专家组 验收组 专家评估组 评估专家组 评估组 评审组 评审专家 专家论证 专家论证会 评审会议 专家评议 专家评议会 专家合议 评议会 专家审议 组长 专家组组长 专家组长 评审组长 评估组组长 验收组组长",
      "experts",
      "2026.6.10～一致同意通过",
      "step own done passed",
    ],
  ],
});
