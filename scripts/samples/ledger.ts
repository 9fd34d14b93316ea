import type { SampleColumn, SampleSheet, SampleValue } from "./sheet";

const columns: readonly SampleColumn[] = [
  { heading: "序号", width: 6, centered: true },
  { heading: "所属街镇", width: 10, centered: true },
  { heading: "单位名称", width: 32 },
  { heading: "统一社会信用代码", width: 22, centered: true },
  { heading: "行业类别", width: 16 },
  { heading: "名单发布日期", width: 13, centered: true },
  { heading: "完成期限", width: 13, centered: true },
  { heading: "咨询机构", width: 28 },
  { heading: "启动时间", width: 13, centered: true },
  { heading: "报告提交时间", width: 13, centered: true },
  { heading: "评估", under: "评估时间", width: 13, centered: true },
  { heading: "评估", under: "评估结果", width: 10, centered: true },
  { heading: "验收", under: "验收时间", width: 13, centered: true },
  { heading: "验收", under: "验收结果", width: 10, centered: true },
  { heading: "备注", width: 24 },
];

const on = (date: string): SampleValue => ({ date });
const green = "上海绿衡环境科技有限公司";
const clear = "上海清源节能环保咨询有限公司";

const codeCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A 统一社会信用代码 with its check digit (GB 32100-2015) for an invented organisation. */
function creditCode(ordinal: number): string {
  const body = `91310199MA1K${String(10_000 + ordinal * 37).slice(0, 5)}`;
  const sum = [...body].reduce((total, character, index) => total + codeCharacters.indexOf(character) * 3 ** index, 0);
  return body + (codeCharacters[(31 - (sum % 31)) % 31] ?? "0");
}

let ordinal = 0;

function row(
  town: string,
  name: string,
  industry: string,
  dates: readonly [SampleValue, SampleValue],
  agency: string,
  rest: readonly SampleValue[],
): readonly SampleValue[] {
  ordinal += 1;
  return [ordinal, town, name, creditCode(ordinal), industry, ...dates, agency, ...rest];
}

const year2022 = [on("2022-06-30"), on("2023-06-30")] as const;
const year2023 = [on("2023-08-31"), on("2024-08-31")] as const;
const year2024 = [on("2024-06-28"), on("2025-06-28")] as const;
const year2025 = [on("2025-06-20"), on("2026-06-20")] as const;
const year2026 = [on("2026-07-17"), on("2027-07-17")] as const;

/** A ledger kept over five lists, with bands, extra columns and split results; four rows need attention. */
const ledger: SampleSheet = {
  name: "强审台账",
  head: ["", "申江区强制性清洁生产审核企业台账（2022—2026年）"],
  columns,
  rows: [
    "2022年名单（3家）",
    row("江湾镇", "上海瑞芙日化有限公司", "日用化学产品制造", year2022, green, [
      on("2022-08-10"),
      on("2023-05-08"),
      on("2023-06-02"),
      "通过",
      on("2024-07-19"),
      "通过",
      null,
    ]),
    row("新浜镇", "上海铭湾船舶配套有限公司", "船舶配套设备制造", year2022, clear, [
      on("2022-08-22"),
      on("2023-06-12"),
      on("2023-07-20"),
      "通过",
      on("2024-06-25"),
      "通过",
      "报告按期提交，评估在后",
    ]),
    row("江湾镇", "上海宏屹热处理有限公司", "金属表面处理", year2022, "自行审核", [
      on("2022-07-28"),
      on("2023-04-20"),
      on("2023-05-11"),
      "通过",
      on("2024-05-30"),
      "通过",
      null,
    ]),
    "2023年名单（2家）",
    row("新浜镇", "上海晟璟光学薄膜有限公司", "光学仪器制造", year2023, green, [
      on("2023-10-16"),
      on("2024-07-02"),
      on("2024-08-06"),
      "通过",
      on("2025-09-12"),
      "通过",
      null,
    ]),
    row("石泾镇", "上海丰屿电子元件有限公司", "电子元件制造", year2023, clear, [
      on("2023-10-25"),
      on("2024-08-15"),
      on("2024-09-03"),
      "通过",
      on("2025-10-21"),
      "通过",
      null,
    ]),
    "2024年名单（3家）",
    row("江湾镇", "上海申岚精细化工有限公司", "专用化学产品制造", year2024, green, [
      on("2024-08-20"),
      on("2025-04-18"),
      on("2025-05-22"),
      "通过",
      on("2026-06-09"),
      "通过",
      null,
    ]),
    row("石泾镇", "上海新纬纺织印染有限公司", "棉印染精加工", year2024, green, [
      on("2024-08-16"),
      on("2025-05-06"),
      on("2025-06-05"),
      "通过",
      on("2025-03-12"),
      "通过",
      null,
    ]),
    row("新浜镇", "上海恒泽表面处理科技有限公司", "金属表面处理", year2024, clear, [
      on("2024-07-30"),
      on("2025-05-12"),
      on("2025-06-12"),
      "通过",
      null,
      "待验收",
      null,
    ]),
    "2025年名单（3家）",
    row("江湾镇", "上海鼎禾电镀有限公司", "金属表面处理", year2025, green, [
      on("2025-08-12"),
      on("2026-05-20"),
      on("2026-06-11"),
      "通过",
      null,
      null,
      null,
    ]),
    row("石泾镇", "上海沪岳金属制品有限公司", "金属制品业", year2025, clear, [
      on("2025-08-18"),
      null,
      null,
      null,
      null,
      null,
      null,
    ]),
    row("新浜镇", "上海博洁危险废物处置有限公司", "危险废物治理", year2025, clear, [
      on("2025-08-15"),
      null,
      null,
      null,
      null,
      null,
      "焚烧线停产，已报暂缓",
    ]),
    "2026年名单（2家）",
    row("江湾镇", "上海澜科涂料有限公司", "涂料制造", year2026, green, [
      on("2026-10-08"),
      null,
      null,
      null,
      null,
      null,
      null,
    ]),
    row("石泾镇", "申江宏业铸造厂", "黑色金属铸造", year2026, "自行审核", [
      on("2026-09-02"),
      null,
      null,
      null,
      null,
      null,
      null,
    ]),
  ],
  foot: [],
};

const adjustments: SampleSheet = {
  name: "附表4（2026三季度）",
  head: ["附表4", "强制性清洁生产审核名单调整表", "（2026年第3季度）"],
  columns: [
    { heading: "序号", width: 6, centered: true },
    { heading: "企业名称", width: 34 },
    { heading: "变化情况", width: 40 },
    { heading: "调整结果", width: 16, centered: true },
    { heading: "证明材料", width: 22 },
    { heading: "备注", width: 22 },
  ],
  rows: [
    [1, "上海博洁危险废物处置有限公司", "企业涉及产污工序停产：焚烧线自2026年5月起停产检修", "审核暂缓", null, null],
    [2, "上海鼎禾电镀有限公司", "企业搬迁", "审核终止", null, null],
  ],
  foot: ["申江区生态环境局（盖章）", "填报人：沈知微", "填报时间：2026年10月9日"],
};

export const ledgerSheets: readonly SampleSheet[] = [ledger, adjustments];
