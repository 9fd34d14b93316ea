import type { ClauseId } from "./clauses";

/** 应, 需 bind; 原则上 and 一般 do not, and so never make an error. */
export type Force = "mandatory" | "inPrinciple";

/** A time limit of the guideline, in months from its start. */
export interface TimeLimit {
  readonly months: number;
  readonly force: Force;
  readonly clause: ClauseId;
  readonly quote: string;
}

/** 民法典 201–203 say how the months are counted (by analogy: the guideline itself does not). */
export const timeLimits = {
  /** Counted from 公布, or from 收文 where that is recorded. */
  disclosure: {
    months: 1,
    force: "mandatory",
    clause: "disclosure",
    quote: "强审企业名单公布后（或收文后）一个月内",
  },
  start: {
    months: 2,
    force: "mandatory",
    clause: "start",
    quote: "强审企业应当在名单公布后两个月内启动开展清洁生产审核",
  },
  completion: {
    months: 12,
    force: "mandatory",
    clause: "assessment",
    quote: "强审企业应当在名单公布后一年内完成本轮清洁生产审核",
  },
  /**
   * From 实施审核, which lies between 公布 and 公布 + `start`: hence a band of 24 to 26 months where the start is not recorded.
   */
  acceptance: {
    months: 24,
    force: "inPrinciple",
    clause: "acceptance",
    quote: "验收原则上需在实施清洁生产审核2年内完成",
  },
  /** 附表2: from the on-site assessment and from the on-site acceptance. */
  archive: {
    months: 1,
    force: "mandatory",
    clause: "archive",
    quote:
      "区生态环境局应按档案材料清单（附表2）要求认真做好辖区内强审企业清洁生产工作档案及名单调整相关证明文件的归档工作",
  },
} as const satisfies Readonly<Record<string, TimeLimit>>;

/**
 * Months from 公布 until 验收 is surely late where no start is recorded: 24 + the 2 within which the audit has to start.
 */
export const acceptanceBandMonths = timeLimits.acceptance.months + timeLimits.start.months;

/**
 * What the bureau itself has to send: the quarterly report by the 10th of the next month, the annual summary by the end
 * of February.
 */
export const bureauDuties = {
  quarterlyReport: {
    dayOfMonth: 10,
    clause: "archive",
    quote:
      "区生态环境局应在每季度10日前向上海市清洁生产中心提交上季度《重点行业实施强制性清洁生产审核情况表》（附表3）",
  },
  annualSummary: {
    month: 2,
    clause: "archive",
    quote: "每年2月底前，区生态环境局将上一年度的清洁生产工作总结表（格式按国家要求另行通知）报送市生态环境局",
  },
} as const;
