import type { Quarter } from "../dates/limits";
import { quarterWords } from "../dates/span-words";
import type { Column, ColumnKey } from "./columns";

/** What the head of an annex looks like: the official title to write, and the words by which a title is known. */
export interface SheetForm<Key extends ColumnKey> {
  readonly annex: 3 | 4;
  /** 附表3, 附表4: as it stands above the title. */
  readonly name: string;
  /** The annex's own wording, for sheets that we make. */
  readonly title: string;
  /** The period line as the form prints it, unfilled. */
  readonly unfilledPeriod: string;
  readonly columns: readonly Column<Key>[];
  /** Empty rows that the official form prints. */
  readonly blankRows: number;
  /** What stands under the table, above the sign-off. */
  readonly notes: readonly string[];
  /** Fits a title, normalised by `compact`. */
  readonly titlePattern: RegExp;
}

/** The period line of the quarter, as the official form has it. */
export function periodLine(quarter: Quarter): string {
  return `（${quarterWords(quarter)}）`;
}

/** Titles of reports, as opposed to working ledgers: only there do title and sign-off have to be complete. */
export const reportTitle = /附表|情况表|调整表/;

/** 自愿性 ledgers have the same columns and other rules. */
export const voluntaryTitle = /自愿/;

/** Sheets with similar columns that are none of ours: what their titles say, and what they are. */
export const foreignTitles: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /附表1(?:\D|$)|咨询服务机构基本情况表/, what: "附表1（咨询服务机构基本情况表）" },
  { pattern: /附表2(?:\D|$)|档案材料清单/, what: "附表2（档案材料清单）" },
  { pattern: /环保验收|环境保护验收|竣工验收|三同时/, what: "建设项目竣工环保验收台账" },
  { pattern: /环境影响评价|环评|环境影响报告/, what: "环评台账" },
  { pattern: /节能评估|节能审查|能评|节能验收/, what: "节能评估台账" },
  { pattern: /应急预案|风险评估/, what: "应急预案台账" },
  { pattern: /安全(现状)?评[估价]|职业病危害/, what: "安全评价台账" },
];

/** What Excel writes into a pivot table by itself. */
export const pivotWords: readonly string[] = ["行标签", "列标签", "(空白)", "(全部)", "数据透视表", "(多项)"];

/** A pivot table's data field, such as 计数项:企业名称. */
export const pivotField = /^(求和项|计数项|平均值项|最大值项|最小值项|值):/;

/** One sign-off field: absent where the sheet has no such label, "" where the label stands unfilled. */
export interface SignOff {
  readonly reportingAuthority: string | null;
  readonly preparedBy: string | null;
  readonly reportedOn: string | null;
}

/** The sign-off of both annexes, as the official form prints it. */
export const officialSignOff = {
  reportingAuthority: "              区生态环境局（盖章）",
  preparedBy: "填报人：",
  reportedOn: "填报时间：",
} as const satisfies Readonly<Record<keyof SignOff, string>>;

/**
 * Labels of the sign-off fields, `compact`, the usual one first (单位 alone is left out: it often heads a unit, 单位：万元); a
 * label may be followed by （盖章） or （签字） and a colon.
 */
export const signOffLabels: Readonly<Record<keyof SignOff, readonly string[]>> = {
  reportingAuthority: [
    "填报单位",
    "填表单位",
    "填报部门",
    "填报机构",
    "上报单位",
    "报送单位",
    "报告单位",
    "制表单位",
    "编报单位",
    "盖章单位",
    "单位盖章",
    "单位公章",
    "单位(盖章)",
    "单位(公章)",
  ],
  preparedBy: [
    "填报人",
    "填报人员",
    "填表人",
    "填表人员",
    "制表人",
    "制表",
    "填表",
    "经办人",
    "编制人",
    "上报人",
    "报送人",
    "联系人",
  ],
  reportedOn: [
    "填报时间",
    "填报日期",
    "填表时间",
    "填表日期",
    "制表时间",
    "制表日期",
    "上报时间",
    "上报日期",
    "报送时间",
    "报送日期",
    "编制时间",
    "编制日期",
    "报告日期",
    "日期",
  ],
};

/** Other labels of a sign-off line: they end the field before them. */
export const otherSignOffLabels: readonly string[] = [
  "审核人",
  "复核人",
  "校核人",
  "审批人",
  "审定人",
  "签发人",
  "批准人",
  "负责人",
  "单位负责人",
  "部门负责人",
  "科室负责人",
  "分管领导",
  "主管领导",
  "领导签字",
  "联系电话",
  "联系方式",
  "电话",
  "手机",
  "传真",
  "邮箱",
  "地址",
];

/**
 * A seal line: the authority's name before （盖章）; group 1 is the name, empty on the unfilled form. Any authority will
 * do, not only a 区局.
 */
export const sealLine = /^(.*?)[([]?(?:单位)?(?:盖章|公章|签章|盖公章)处?[)\]]?[::]?$/;

/** What is left of 区生态环境局 where nobody has filled in which. */
export const unfilledAuthority = /^[_＿.·…]*(?:[×xX*○〇]{1,3})?区(?:生态)?环(?:境|保)局$/;
