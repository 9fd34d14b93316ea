import type { ColumnKey } from "./columns";
import { columnsOfStep, milestoneKeys } from "./steps";
import { listed } from "./word-list";

/**
 * What the city or a district calls the list of enterprises that it issues; compact titles. A list of persons (专家名单,
 * 联系人名单) and what else is kept of enterprises (强审企业通讯录) are none.
 */
export const listTitle = /(?:^|[^人员家])名单|(?:强审|清洁生产).*企业(?:清单|目录|一览表?|汇总表?|明细表?)?(?:$|\()/;

/**
 * Headings that only a list has, normalised: why an enterprise is on it, who looks after it. 名单 as issued has no others
 * but names and places.
 */
export const listHeadings: ReadonlySet<string> = new Set(
  listed(`
    纳入原因 列入原因 列入理由 纳入理由 强制原因 强审原因 审核原因 实施原因 实施强审原因 强审类型 审核类型 类型 类别 企业类型 企业类别
    实施清洁生产审核类型 清洁生产审核类型 名单类型 双超双有 双超双有类型 双有类型 重点类型 管控类型 监管部门 管理部门 主管部门 监管单位
    验收截止日期 验收期限 强制执行时限 名单发布机关 发布机关 文号
  `),
);

/** Columns of progress: a sheet that has one of them is a ledger, no list. */
export const progressColumns: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  "consultingAgency",
  ...milestoneKeys.flatMap(columnsOfStep),
  "auditStartedOn",
  "contractSignedOn",
  "reportSubmittedOn",
  "disclosedOn",
  "noticeReceivedOn",
  "change",
  "adjustment",
  "evidence",
]);

/** Columns by which a sheet of names is a list, beside 企业名称. */
export const placingColumns: readonly ColumnKey[] = [
  "listPublishedOn",
  "requiredCompletionDate",
  "creditCode",
  "district",
  "industry",
  "batch",
];

/** How the names of enterprises end; a site in brackets may follow. */
export const enterpriseEnding =
  /(?:公司|厂|集团|中心|研究院|研究所|医院|学校|站|店|社|企业|基地|分部)(?:[(（][^()（）]{1,12}[)）])?$/;
