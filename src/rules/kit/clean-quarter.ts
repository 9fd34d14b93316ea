import type { ColumnKey } from "../../annexes/columns";

/**
 * One row of the clean quarter, known to examples by its nickname. A day stands as YYYY-MM-DD and becomes a real date.
 */
export interface CleanRow {
  readonly nickname: string;
  readonly cells: { readonly [Key in ColumnKey]?: string | number | { readonly date: string } };
}

/** One clean table: title, sign-off, rows in the official layout. */
export interface CleanTable {
  readonly title: string;
  readonly period: string;
  readonly reportingAuthority: string;
  readonly preparedBy: string;
  readonly reportedOn: string;
  readonly rows: readonly CleanRow[];
}

const authority = "申江区生态环境局（盖章）";
const statusTitle = "重点行业实施强制性清洁生产审核情况表";
const adjustmentTitle = "强制性清洁生产审核名单调整表";
const day = (date: string) => ({ date });

type Cells = CleanRow["cells"];

function statusRow(
  nickname: string,
  serialNumber: number,
  enterprise: string,
  listed: string,
  due: string,
  agency: string,
  cells: Cells,
): CleanRow {
  return {
    nickname,
    cells: {
      serialNumber,
      enterprise,
      listPublishedOn: day(listed),
      requiredCompletionDate: day(due),
      consultingAgency: agency,
      assessment: "",
      acceptance: "",
      ...cells,
    },
  };
}

const greenBalance = "上海绿衡环境科技有限公司";
const clearSource = "上海清源节能环保咨询有限公司";

/**
 * A quarter in which nothing is wrong, with the quarter before beside it: the workbook that every rule's example is
 * done to, and that gives no finding of any severity. Nicknames: 甲 accepted, 乙 assessed on time, 丙 not yet due, 丁
 * listed this quarter, 戊 self-audit, 己 assessed after a first failure, 停 suspended by 附表4, 改 renamed by 附表4.
 */
export const cleanQuarter: {
  readonly status: CleanTable;
  readonly adjustments: CleanTable;
  readonly statusBefore: CleanTable;
  readonly adjustmentsBefore: CleanTable;
} = {
  status: {
    title: statusTitle,
    period: "（2026年第3季度）",
    reportingAuthority: authority,
    preparedBy: "沈知微",
    reportedOn: "2026年10月9日",
    rows: [
      statusRow("甲", 1, "上海申岚精细化工有限公司", "2024-06-28", "2025-06-27", greenBalance, {
        assessment: "2025年5月22日 通过",
        acceptance: "2026年6月9日 通过",
      }),
      statusRow("乙", 2, "上海鼎禾电镀有限公司", "2025-06-20", "2026-06-19", greenBalance, {
        assessment: "2026年6月11日 通过",
        acceptance: "/",
      }),
      statusRow("丙", 3, "上海维陆半导体材料有限公司", "2025-11-14", "2026-11-13", greenBalance, {
        assessment: "报告编制中",
      }),
      statusRow("丁", 4, "申江宏业铸造厂", "2026-07-17", "2027-07-16", clearSource, {}),
      statusRow("戊", 5, "申江区江湾污水处理厂", "2025-11-14", "2026-11-13", "自行审核", {
        assessment: "2026年9月15日 通过",
      }),
      statusRow("己", 6, "上海东昶橡塑制品有限公司", "2025-11-14", "2026-11-13", clearSource, {
        assessment: "2026年8月3日未通过；2026年9月28日通过",
      }),
      statusRow("停", 7, "上海博洁危险废物处置有限公司", "2025-06-20", "2026-06-19", clearSource, {}),
      statusRow(
        "改",
        8,
        "上海信铎电路板有限公司（原上海信铎印制电路板有限公司）",
        "2025-11-14",
        "2026-11-13",
        greenBalance,
        {},
      ),
    ],
  },
  adjustments: {
    title: adjustmentTitle,
    period: "（2026年第3季度）",
    reportingAuthority: authority,
    preparedBy: "沈知微",
    reportedOn: "2026年10月9日",
    rows: [
      {
        nickname: "停",
        cells: {
          serialNumber: 1,
          enterprise: "上海博洁危险废物处置有限公司",
          change: "企业涉及产污工序停产：焚烧线自2026年5月起停产检修",
          adjustment: "审核暂缓",
          evidence: "现场照片",
          remarks: "",
        },
      },
      {
        nickname: "改",
        cells: {
          serialNumber: 2,
          enterprise: "上海信铎电路板有限公司",
          change: "企业名称变更：由上海信铎印制电路板有限公司更名为上海信铎电路板有限公司",
          adjustment: "名称变更",
          evidence: "营业执照",
          remarks: "",
        },
      },
    ],
  },
  statusBefore: {
    title: statusTitle,
    period: "（2026年第2季度）",
    reportingAuthority: authority,
    preparedBy: "沈知微",
    reportedOn: "2026年7月8日",
    rows: [
      statusRow("甲", 1, "上海申岚精细化工有限公司", "2024-06-28", "2025-06-27", greenBalance, {
        assessment: "2025年5月22日 通过",
        acceptance: "2026年6月9日 通过",
      }),
      statusRow("乙", 2, "上海鼎禾电镀有限公司", "2025-06-20", "2026-06-19", greenBalance, {
        assessment: "2026年6月11日 通过",
        acceptance: "/",
      }),
      statusRow("丙", 3, "上海维陆半导体材料有限公司", "2025-11-14", "2026-11-13", greenBalance, {}),
      statusRow("戊", 4, "申江区江湾污水处理厂", "2025-11-14", "2026-11-13", "自行审核", {}),
      statusRow("己", 5, "上海东昶橡塑制品有限公司", "2025-11-14", "2026-11-13", clearSource, {}),
      statusRow("停", 6, "上海博洁危险废物处置有限公司", "2025-06-20", "2026-06-19", clearSource, {
        assessment: "停产",
      }),
      statusRow("改", 7, "上海信铎印制电路板有限公司", "2025-11-14", "2026-11-13", greenBalance, {}),
    ],
  },
  adjustmentsBefore: {
    title: adjustmentTitle,
    period: "（2026年第2季度）",
    reportingAuthority: authority,
    preparedBy: "沈知微",
    reportedOn: "2026年7月8日",
    rows: [
      {
        nickname: "撤",
        cells: {
          serialNumber: 1,
          enterprise: "上海恒泽表面处理科技有限公司",
          change: "企业关停并转：2026年4月注销",
          adjustment: "名单撤销",
          evidence: "注销证明",
          remarks: "",
        },
      },
    ],
  },
};
