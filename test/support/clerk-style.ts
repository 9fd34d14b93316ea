import { adjustmentColumns } from "../../src/annexes/adjustment-columns";
import type { ColumnKey } from "../../src/annexes/columns";
import { statusColumns } from "../../src/annexes/status-columns";
import type { Random } from "./random";

export type FootStyle = "lines" | "oneCell" | "oneLine" | "spread" | "valuesBeside" | "none";
export type HeaderStyle = "combined" | "pairs" | "mergedLevels" | "plainLevels";

/** A column as the clerk laid it out: what it is to us (null: nothing), and what is written over it. */
export interface StyledColumn {
  readonly key: ColumnKey | null;
  readonly heading: string;
  /** The group over it, in a header of two levels. */
  readonly group: string | null;
}

/** How one clerk keeps the sheet. */
export interface ClerkStyle {
  readonly annex: 3 | 4;
  readonly top: number;
  readonly left: number;
  readonly sheetName: string;
  readonly titleLines: readonly string[];
  readonly titleRepeats: boolean;
  readonly header: HeaderStyle;
  readonly columns: readonly StyledColumn[];
  readonly period: { readonly year: number; readonly quarter: 1 | 2 | 3 | 4 } | null;
  readonly bands: "none" | "merged" | "plain" | "numbered";
  readonly restarts: boolean;
  readonly subtotals: boolean;
  readonly blankLines: boolean;
  readonly repeatedHeader: boolean;
  readonly ditto: boolean;
  readonly mergedList: boolean;
  readonly foot: FootStyle;
  readonly notes: boolean;
  readonly numberedLines: number;
  readonly inflated: boolean;
  /** The title stands in the sheet's first column, wherever the table begins. */
  readonly titleApart: boolean;
  /** A line with the reporting authority between title and header. */
  readonly headLine: boolean;
  /** Words beside the table that do not belong to it. */
  readonly sideNote: boolean;
  /** 第1页 and 以下空白 among the rows. */
  readonly pageLines: boolean;
  readonly date1904: boolean;
}

const unknownHeadings = ["联系人", "联系电话", "地址", "强制原因", "监管部门", "组织机构代码", "专家", "是否补贴"];
const optionalKeys: readonly ColumnKey[] = [
  "auditStartedOn",
  "contractSignedOn",
  "reportSubmittedOn",
  "disclosedOn",
  "noticeReceivedOn",
  "creditCode",
  "district",
  "industry",
];

function headingOf(random: Random, annex: 3 | 4, key: ColumnKey): string {
  const columns: readonly { key: ColumnKey; label: string; headings: readonly string[] }[] =
    annex === 3 ? statusColumns : adjustmentColumns;
  const column = columns.find((known) => known.key === key);
  if (!column) throw new RangeError(key);
  const heading = random.chance(0.6) ? column.label : random.pick(column.headings);
  return dressed(random, heading);
}

/** Blanks, line breaks, footnote digits and brackets as headings have them. */
function dressed(random: Random, heading: string): string {
  const middle = Math.floor(heading.length / 2);
  const cut = (by: string) => heading.slice(0, middle) + by + heading.slice(middle);
  return random.pick([
    heading,
    heading,
    heading,
    cut("\n"),
    cut(" "),
    cut("　"),
    `${heading}1`,
    `${heading}②`,
    `*${heading}`,
    ` ${heading}：`,
    `${heading}（必填）`,
  ]);
}

const steps = [
  { key: "assessment", noun: "评估", on: "assessedOn", result: "assessmentResult" },
  { key: "acceptance", noun: "验收", on: "acceptedOn", result: "acceptanceResult" },
] as const;

function milestoneColumns(random: Random, header: HeaderStyle): StyledColumn[][] {
  return steps.map(({ key, noun, on, result }) => {
    if (header === "combined") return [{ key, heading: headingOf(random, 3, key), group: null }];
    const group = header === "pairs" ? null : random.pick([noun, `${noun}情况`, `现场${noun}`]);
    const short = group !== null && random.chance(0.5);
    return [
      { key: on, heading: short ? random.pick(["时间", "日期"]) : `${noun}时间`, group },
      { key: result, heading: short ? random.pick(["结果", "结论"]) : `${noun}结果`, group },
    ];
  });
}

function columnsOf(random: Random, annex: 3 | 4, header: HeaderStyle): StyledColumn[] {
  const plain = (key: ColumnKey): StyledColumn[] => [{ key, heading: headingOf(random, annex, key), group: null }];
  const front = [...(random.chance(0.9) ? [plain("serialNumber")] : []), plain("enterprise")];
  const rest =
    annex === 3
      ? [
          plain("listPublishedOn"),
          plain("requiredCompletionDate"),
          plain("consultingAgency"),
          ...milestoneColumns(random, header),
        ]
      : [plain("change"), plain("adjustment"), plain("evidence"), plain("remarks")];
  const extras = random
    .shuffled(unknownHeadings)
    .slice(0, random.between(0, 2))
    .map((heading) => [{ key: null, heading, group: null }]);
  const optional =
    annex === 3 && random.chance(0.4) ? random.shuffled(optionalKeys).slice(0, random.between(1, 3)).map(plain) : [];
  const remarks = annex === 3 && random.chance(0.4) ? [plain("remarks")] : [];
  const body = random.chance(0.3)
    ? random.shuffled([...rest, ...extras, ...optional])
    : [...optional, ...rest, ...extras];
  return [...front, ...body, ...remarks].flat();
}

const titles: Readonly<Record<3 | 4, readonly string[]>> = {
  3: [
    "重点行业实施强制性清洁生产审核情况表",
    "重点行业强制性清洁生产审核情况表",
    "强制性清洁生产审核进展情况表",
    "申江区强审企业台账",
  ],
  4: ["强制性清洁生产审核企业名单调整表", "强制性清生产审核企业名单调整表", "强制性清洁生产审核名单调整表"],
};

function headOf(random: Random, annex: 3 | 4): Pick<ClerkStyle, "titleLines" | "sheetName" | "period"> {
  const year = random.between(2021, 2026);
  const quarter = random.pick([1, 2, 3, 4] as const);
  const numeral = ["一", "二", "三", "四"][quarter - 1] ?? "";
  const written = random.pick([
    `（${year}年第${quarter}季度）`,
    `( ${year} 年第 ${numeral} 季度 )`,
    `${year}年${numeral}季度`,
    `${year}年Q${quarter}`,
    `（${year}年${quarter * 3 - 2}-${quarter * 3}月）`,
  ]);
  const title = random.pick(titles[annex]);
  const label = random.chance(0.4) ? [`附表${annex}`] : [];
  const period = { year, quarter };
  switch (random.pick(["below", "inside", "name", "none", "unfilled", "untitled"])) {
    case "below":
      return { titleLines: [...label, title, written], sheetName: "Sheet1", period };
    case "inside":
      return { titleLines: [...label, `申江区${year}年第${numeral}季度${title}`], sheetName: "Sheet1", period };
    case "name":
      return { titleLines: [...label, title], sheetName: `${year}Q${quarter}`, period };
    case "unfilled":
      return { titleLines: [...label, title, "（       年第  季度）"], sheetName: "Sheet1", period: null };
    case "untitled":
      return { titleLines: [], sheetName: `${year}年${numeral}季度`, period };
    default:
      return { titleLines: [...label, title], sheetName: "台账", period: null };
  }
}

/** The habits of the clerk with this seed. */
export function clerkStyle(random: Random): ClerkStyle {
  const annex = random.chance(0.75) ? 3 : 4;
  const header =
    annex === 4 ? "combined" : random.pick(["combined", "combined", "pairs", "mergedLevels", "plainLevels"] as const);
  const repeats = random.chance(0.2);
  return {
    annex,
    top: random.between(0, 2),
    left: random.between(0, 2),
    ...headOf(random, annex),
    titleRepeats: repeats && random.chance(0.5),
    header,
    columns: columnsOf(random, annex, header),
    bands: random.pick(["none", "none", "merged", "plain", "numbered"] as const),
    restarts: random.chance(0.5),
    subtotals: random.chance(0.2),
    blankLines: random.chance(0.3),
    repeatedHeader: repeats,
    ditto: random.chance(0.2),
    mergedList: random.chance(0.2),
    foot: random.pick(["lines", "oneCell", "oneLine", "spread", "valuesBeside", "none"] as const),
    notes: random.chance(annex === 4 ? 0.7 : 0.2),
    numberedLines: random.chance(0.2) ? random.between(1, 4) : 0,
    inflated: random.chance(0.2),
    titleApart: random.chance(0.2),
    headLine: random.chance(0.15),
    sideNote: random.chance(0.15),
    pageLines: random.chance(0.15),
    date1904: random.chance(0.1),
  };
}
