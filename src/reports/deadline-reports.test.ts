import { ledgerOf, listed, timelineOf, type LedgerRow } from "../../test/support/deadline-ledger";
import { gridOf } from "../../test/support/sheet-canvas";
import { deadlines } from "../deadlines/deadlines";
import { day } from "../dates/day";
import { axisMarks, pictureOf, positionOf } from "../deadlines/deadline-picture";
import { wholeExtract } from "./deadline-extract";
import { deadlinesPage } from "./deadline-page";
import { deadlinesSheet } from "./deadline-sheet";
import { bureauLines, deadlinesJson, deadlinesText } from "./deadline-reports";
import {
  deadlineSummary,
  eventWords,
  standingWords,
  timelineLine,
  timelineSentence,
  timelineStanding,
} from "../deadlines/deadline-words";

const on = "2026-10-09";
const asOf = day(on);
const view = (rows: readonly LedgerRow[], within?: number) =>
  deadlines([ledgerOf(rows)], { asOf, ...(within === undefined ? {} : { within }) });

describe("给科长看的一句话", () => {
  test.each<[string, readonly LedgerRow[]]>([
    ["1家逾期，1家60天内到期", [listed, { ...listed, 公布: "2025-11-14" }]],
    ["1家逾期", [listed]],
    ["1家60天内到期", [{ ...listed, 公布: "2025-11-14" }]],
    ["没有逾期，60天内没有到期", [{ ...listed, 公布: "2026-07-17" }]],
  ])("%s", (sentence, rows) => expect(deadlineSummary(view(rows), 60)).toBe(sentence));

  test("归档是本局的事，不算企业到期", () => {
    expect(deadlineSummary(view([{ ...listed, 评估: "2026年9月28日 通过" }]), 60)).toBe("没有逾期，60天内没有到期");
  });

  test("没有企业", () => expect(deadlineSummary({ enterprises: [] }, 60)).toBe("没有可以计算期限的企业"));
});

describe("一家企业的状态和说明", () => {
  test.each<[LedgerRow, string, string, string]>([
    [listed, on, "逾期109天", "完成审核：最迟2026年6月22日"],
    [listed, "2026-06-22", "今天", "完成审核：最迟2026年6月22日"],
    [listed, "2026-06-21", "明天", "完成审核：最迟2026年6月22日"],
    [listed, "2026-06-12", "还有10天", "完成审核：最迟2026年6月22日"],
    [{ ...listed, 评估: "待评估" }, on, "已过109天", "完成审核：最迟2026年6月22日，未见记录"],
    [
      { ...listed, 公布: "2024-06-28", 评估: "2025年5月22日 通过" },
      "2026-07-09",
      "已过10天",
      "验收：原则上最迟2026年6月29日",
    ],
    [{ ...listed, 备注: "停产" }, on, "不计", "表中写明“停产”，期限不计"],
    [
      { ...listed, 公布: "2024-06-28", 评估: "2025年6月5日 通过", 验收: "2026年6月 通过" },
      on,
      "已完成",
      "评估2025年6月5日，验收2026年6月",
    ],
    [{ ...listed, 公布: "2024-06-28", 评估: "通过", 验收: "通过" }, on, "已完成", "验收：原则上最迟2026年6月29日"],
  ])("%j 在%s", (row, when, short, line) => {
    const timeline = timelineOf(row, when);
    expect([timelineStanding(timeline), timelineLine(timeline)]).toEqual([short, line]);
  });

  test("附表4的结果和变化情况", () => {
    const adjustments = gridOf(
      [
        ["序号", "企业名称", "变化情况", "调整结果", "证明材料", "备注"],
        [1, "上海申江第1机械厂", "产污工序停产", "审核暂缓", "照片", ""],
      ],
      { name: "附表4" },
    );
    const [timeline] = deadlines([ledgerOf([listed]), adjustments], { asOf }).enterprises;
    expect(timeline && [timelineStanding(timeline), timelineLine(timeline)]).toEqual([
      "审核暂缓",
      "附表4：产污工序停产，期限不计",
    ]);
  });

  test("整条时间轴一句话，读屏软件读它", () => {
    const timeline = timelineOf({ ...listed, 评估: "2026年6月3日 未通过" }, on);
    expect(timelineSentence(timeline)).toBe(
      "2025年6月20日公布，评估2026年6月3日未通过。完成审核：最迟2026年6月22日，逾期109天",
    );
    expect(timeline.events.map(eventWords)).toEqual(["评估2026年6月3日未通过"]);
  });
});

describe("时间轴的位置", () => {
  const stages = timelineOf(listed, on).stages;
  test.each([
    ["2025-06-01", axisMarks.listed],
    ["2025-06-20", axisMarks.listed],
    ["2025-07-21", axisMarks.month],
    ["2025-08-20", axisMarks.start],
    ["2026-06-22", axisMarks.completion],
    ["2027-06-21", axisMarks.acceptance],
    ["2030-01-01", axisMarks.end],
  ])("%s", (when, position) => expect(positionOf(day(when), stages)).toBeCloseTo(position));

  test("只往前走", () => {
    let last = 0;
    for (let serial = day("2025-06-01"); serial < day("2028-01-01"); serial = (serial + 1) as typeof serial) {
      const position = positionOf(serial, stages);
      expect(position).toBeGreaterThanOrEqual(last);
      last = position;
    }
  });

  test("收文晚、启动晚也不出格", () => {
    const { items, stages: own } = timelineOf({ ...listed, 收文时间: "2025-10-08", 启动时间: "2024-01-01" }, on);
    for (const { rolledDue } of items) {
      expect(positionOf(rolledDue, own)).toBeGreaterThanOrEqual(axisMarks.listed);
      expect(positionOf(rolledDue, own)).toBeLessThanOrEqual(axisMarks.end);
    }
  });

  test.each<[string, LedgerRow, string, object]>([
    ["逾期一天也看得见", listed, "2026-06-23", { late: { from: 60.7, to: 62.5 }, today: 62.5 }],
    ["快到期是三角", listed, "2026-06-01", { late: null, points: [{ shape: "triangle", tone: "soon" }] }],
    ["未到期是圆圈", listed, "2025-12-01", { late: null, points: [{ shape: "ring", tone: "next" }] }],
    ["不计是虚线", { ...listed, 备注: "停产" }, on, { gone: { dashed: true }, points: [] }],
    [
      "完成的没有今天",
      { ...listed, 评估: "2026年1月5日 通过", 验收: "2026年6月5日 通过" },
      on,
      { today: null, points: [{ shape: "diamond" }, { shape: "square" }] },
    ],
    [
      "未通过的是空心",
      { ...listed, 评估: "2026年1月5日 未通过" },
      on,
      { points: [{ shape: "diamond", tone: "failed" }] },
    ],
  ])("%s", (_, row, when, expected) => expect(pictureOf(timelineOf(row, when))).toMatchObject(expected));
});

test("放进工作簿的期限表：还没办完的，急的在前，名称点回那一行", () => {
  const sheet = deadlinesSheet(wholeExtract(view([listed, { ...listed, 公布: "2025-11-14" }]), 60), {
    fileName: "台账.xlsx",
    generatedAt: "2026年10月9日 14:30",
  });
  const rows = [...new Set(sheet.cells.map(({ row }) => row))].map((row) =>
    sheet.cells.filter((cell) => cell.row === row).map(({ value }) => value),
  );
  expect(rows[0]).toEqual(["1家逾期，1家60天内到期"]);
  expect(rows[3]?.slice(1, 4)).toEqual(["完成审核", "最迟2026年6月22日", "逾期109天"]);
  expect(sheet.cells.find(({ row }) => row === 4)?.link).toBeDefined();
  expect(rows.flat()).not.toContain("已完成");
});

describe("给程序读的 JSON", () => {
  const rows = [listed, { ...listed, 评估: "2026年9月28日 通过" }];
  const json = JSON.parse(deadlinesJson(view(rows)));

  test("键和值是约定的", () => {
    expect(Object.keys(json)).toEqual(["version", "asOf", "asOfFrom", "items"]);
    expect(json).toMatchObject({ version: 1, asOf: on });
    for (const item of json.items) {
      expect(Object.keys(item)).toEqual(["enterprise", "sheet", "cell", "kind", "due", "rolledDue", "state", "basis"]);
      expect(item.due).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(item.rolledDue >= item.due).toBe(true);
      expect(["overdue", "due-soon", "upcoming", "done", "excused", "unknown"]).toContain(item.state);
    }
    expect(json.items[0]).toEqual({
      enterprise: "上海申江第1机械厂",
      sheet: "台账",
      cell: "B2",
      kind: "completion",
      due: "2026-06-20",
      rolledDue: "2026-06-22",
      state: "overdue",
      basis: "四、审核评估：“强审企业应当在名单公布后一年内完成本轮清洁生产审核”",
    });
  });

  test("归档在企业名下，本局的两件没有企业和单元格", () => {
    const of = (kind: string) => json.items.filter((item: { kind: string }) => item.kind === kind);
    expect(of("archive-assessment")).toMatchObject([
      { enterprise: "上海申江第2机械厂", cell: "B3", state: "due-soon" },
    ]);
    for (const kind of ["quarterly-report", "annual-summary"])
      expect(of(kind)).toMatchObject([{ enterprise: null, sheet: null, cell: null }]);
  });
});

describe("在终端和网页上", () => {
  const rows = [
    listed,
    { ...listed, 评估: "2026年9月28日 通过" },
    { ...listed, 评估: "2026年9月15日 通过" },
    { 机构: "无" },
  ];

  test("本局要办按日子排，归档并成一行", () => {
    expect(bureauLines(view(rows)).map(({ name, nearest }) => `${name} ${standingWords(nearest)}`)).toEqual([
      "报送附表3、附表4 明天",
      "评估档案归档，2家 还有6天",
      "年度工作总结表 还有143天",
    ]);
  });

  test("终端：一句话、本局要办、每家一行、没有公布时间的另说", () => {
    const text = deadlinesText(view(rows), 60);
    expect(text).toMatch(/^1家逾期（按指定日期2026年10月9日计）\n/);
    expect(text).toContain("  [逾期] B2  上海申江第1机械厂  逾期109天  完成审核：最迟2026年6月22日");
    expect(text).toContain("1家没有可读的名单公布时间，未计算期限。");
  });

  test("网页：每家有图和文字，名称里的尖括号不变成标签，什么也不从别处取", () => {
    const html = deadlinesPage(
      wholeExtract(view([{ ...listed, 企业名称: "上海<b>第1机械厂" }, ...rows.slice(1)]), 60),
      {
        fileName: "台账.xlsx",
        generatedAt: "2026年10月9日 14:30",
      },
    );
    expect(html).not.toContain("<b>第1");
    expect(html).not.toMatch(/https?:|<script|<img|url\(/);
    expect(html.match(/role="img"/g)).toHaveLength(3);
    expect(html).toContain("5.评估申请表（盖章）");
    expect(html).not.toContain("undefined");
  });
});
