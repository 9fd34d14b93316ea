import type { SampleColumn, SampleSheet, SampleValue } from "./sheet";

const statusColumns: readonly SampleColumn[] = [
  { heading: "序号", width: 6, centered: true },
  { heading: "企业名称", width: 34 },
  { heading: "名单公布时间", width: 14, centered: true },
  { heading: "要求完成期限", width: 14, centered: true },
  { heading: "审核咨询机构名称", width: 30 },
  { heading: "评估时间和评估结果", width: 24 },
  { heading: "验收时间和验收结果", width: 24 },
];

const adjustmentColumns: readonly SampleColumn[] = [
  { heading: "序号", width: 6, centered: true },
  { heading: "企业名称", width: 34 },
  { heading: "变化情况1", width: 40 },
  { heading: "调整结果2", width: 16, centered: true },
  { heading: "证明材料3", width: 22 },
  { heading: "备注", width: 22 },
];

const foot = ["申江区生态环境局（盖章）", "填报人：沈知微", "填报时间：2026年10月9日"];
const green = "上海绿衡环境科技有限公司";
const clear = "上海清源节能环保咨询有限公司";
const on = (date: string): SampleValue => ({ date });

type Row = readonly [
  enterprise: string,
  listed: SampleValue,
  due: SampleValue,
  agency: string,
  assessment: SampleValue,
  acceptance: SampleValue,
];

/** The batches of the list: when it was published, and the deadline set a day short of the year. */
const batches = {
  a: [on("2024-06-28"), on("2025-06-27")],
  b: [on("2024-10-25"), on("2025-10-24")],
  c: [on("2025-06-20"), on("2026-06-19")],
  d: [on("2025-11-14"), on("2026-11-13")],
  e: [on("2026-07-17"), on("2027-07-16")],
} as const;

function row(
  enterprise: string,
  batch: keyof typeof batches,
  agency: string,
  assessment: SampleValue = null,
  acceptance: SampleValue = null,
): Row {
  return [enterprise, batches[batch][0], batches[batch][1], agency, assessment, acceptance];
}

/** The first rows are as a clerk really writes them: ditto marks, month precision, several rounds in one cell. */
const firstRows: readonly Row[] = [
  row("上海申岚精细化工有限公司", "a", green, "2025年5月22日 通过", "2026年1月16日 通过"),
  row("上海恒泽表面处理科技（集团）股份有限公司申江分公司", "a", "同上", "2025.6.12通过", "2026年6月23日 通过"),
  row("上海新纬纺织印染有限公司", "a", green, "2025年6月5日 通过", "2026年6月9日 通过"),
  row("上海嘉朔汽车零部件制造有限公司", "b", "自行审核", "2025年9月18日 通过"),
  row("上海鼎禾电镀有限公司", "c", green, "2026年6月11日 通过", "/"),
  row("上海沪岳金属制品有限公司", "c", clear, "2026年6月18日 通过", "/"),
  row("上海康沛药业有限公司", "c", clear, "2026年5月28日\n通过", "待验收"),
  row("上海维陆半导体材料有限公司", "d", green, "报告编制中"),
  row("上海澜科涂料有限公司", "e", green),
  row("申江宏业铸造厂", "e", "自行审核"),
  row("上海博洁危险废物处置有限公司", "c", clear, "暂缓（见附表4）", "—"),
  ["上海凌川包装材料有限公司", on("2025-11-14"), "2026年11月", clear, "2026.9.15 通过", "未验收"],
  row("上海启域新能源材料有限公司", "d", clear, "2026/8/27 通过", "待验收"),
  row("上海东昶橡塑制品有限公司", "d", "″", "2026年9月3日评估，未通过；9月28日复评通过"),
  ["申江区江湾污水处理厂", on("2026-07-17"), "一年内", "自主开展", null, null],
  ["上海宏屹热处理有限公司", on("2024-06-28"), "2025.6", green, "2025.4.29 通过（88分）", "2026年3月20日通过"],
  row("上海信铎电路板有限公司（原上海信铎印制电路板有限公司）", "a", "同上", "2025-05-16 通过", "2026-05-16 通过"),
  row("上海蓝汀乳品有限公司", "b", clear, "2025年10月9日 通过", "2026年8月18日 通过"),
];

const moreNames = [
  "上海瑞芙日化有限公司",
  "上海铭湾船舶配套有限公司",
  "申江区第二自来水厂",
  "上海晟璟光学薄膜有限公司",
  "上海禾钧生物科技有限公司",
  "上海丰屿电子元件有限公司",
  "上海宝沅钢结构有限公司",
  "上海乾岭水泥制品有限公司",
  "上海璞森家具有限公司",
  "上海汇澄玻璃有限公司",
  "上海棠溪食品有限公司",
  "上海钧泰轴承有限公司",
  "上海朗越印务有限公司",
  "上海沁源饮料有限公司",
  "上海岳衡冶金炉料有限公司",
  "上海艾蔚化妆品有限公司",
  "上海欣阔电池材料有限公司",
  "上海泓景皮革制品有限公司",
  "上海卓澜医疗器械有限公司",
  "上海茂川线缆有限公司",
  "上海颂安制冷设备有限公司",
  "上海翌晨铝业有限公司",
  "上海榕江纸业有限公司",
  "上海骏屏显示材料有限公司",
];

/** The rest of the list, spread over the batches with dates that fit them. */
const moreRows: readonly Row[] = moreNames.map((name, index) => {
  const agency = index % 3 === 0 ? clear : green;
  const date = 3 + (index % 20);
  if (index < 7) return row(name, "a", agency, `2025年5月${date}日 通过`, `2026年4月${date}日 通过`);
  if (index < 12) return row(name, "b", agency, `2025年9月${date}日 通过`, `2026年8月${date}日 通过`);
  if (index < 18) return row(name, "c", agency, `2026年5月${date}日 通过`, "待验收");
  return row(name, "d", agency, index % 2 === 0 ? "审核中" : `2026年8月${date}日 通过`);
});

const cleanRows = [...firstRows, ...moreRows];

/** Seven slips that come back weeks later: three to correct, two to explain, two of form. */
const mistakes: Readonly<Record<number, Partial<Record<number, SampleValue>>>> = {
  0: { 5: "2025年1月16日 通过" },
  1: { 5: "待验收" },
  5: { 4: "/" },
  6: { 1: "2025.6.20", 2: on("2027-06-20") },
  7: { 0: " 上海维陆半导体材料有限公司" },
  8: { 3: null },
};

function withMistakes(rows: readonly Row[]): readonly (readonly SampleValue[])[] {
  return rows.map((cells, index) =>
    cells.map((value, column) => mistakes[index]?.[column] ?? (mistakes[index]?.[column] === null ? null : value)),
  );
}

function statusSheet(rows: readonly (readonly SampleValue[])[], name: string): SampleSheet {
  return {
    name,
    head: ["附表3", "重点行业实施强制性清洁生产审核情况表", "（2026年第3季度）"],
    columns: statusColumns,
    rows: rows.map((cells, index) => [index + 1, ...cells]),
    foot,
  };
}

const adjustmentSheet: SampleSheet = {
  name: "附表4",
  head: ["附表4", "强制性清洁生产审核名单调整表", "（2026年第3季度）"],
  columns: adjustmentColumns,
  rows: [
    [
      1,
      "上海博洁危险废物处置有限公司",
      "企业涉及产污工序停产：焚烧线自2026年5月起停产检修",
      "审核暂缓",
      "现场照片",
      null,
    ],
    [
      2,
      "上海信铎电路板有限公司",
      "企业名称变更：由上海信铎印制电路板有限公司更名为上海信铎电路板有限公司",
      "名称变更",
      "营业执照、变更登记通知书",
      null,
    ],
  ],
  foot,
};

const contacts: SampleSheet = {
  name: "通讯录",
  head: ["", "强审企业联系人"],
  columns: [
    { heading: "企业名称", width: 34 },
    { heading: "联系人", width: 12 },
    { heading: "电话", width: 16 },
  ],
  rows: cleanRows
    .slice(0, 6)
    .map(([name], index) => [name, ["周工", "陆经理", "许工"][index % 3] ?? "周工", `021-5550${1100 + index}`]),
  foot: [],
};

export const cleanQuarterSheets: readonly SampleSheet[] = [statusSheet(cleanRows, "附表3"), adjustmentSheet];
export const mistakenQuarterSheets: readonly SampleSheet[] = [
  statusSheet(withMistakes(cleanRows), "三季度情况表"),
  adjustmentSheet,
  contacts,
];
