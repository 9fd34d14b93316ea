import { itemOf, ledgerOf, listed, timelineOf, type LedgerRow } from "../../test/support/deadline-ledger";
import { gridOf } from "../../test/support/sheet-canvas";
import { addDays, day, isoOf, serialOf } from "../dates/day";
import type { DeadlineState } from "./deadline";
import type { DeadlineKind } from "./deadline-kinds";
import { deadlines } from "./deadlines";

const state = (kind: DeadlineKind, row: LedgerRow, on: string) => itemOf(kind, row, on).state;

describe("每一项期限的最后一天和顺延", () => {
  test.each<[DeadlineKind, LedgerRow, string, string]>([
    ["disclosure", listed, "2025-07-20", "2025-07-21"],
    ["disclosure", { ...listed, 收文时间: "2025-07-01" }, "2025-08-01", "2025-08-01"],
    ["start", listed, "2025-08-20", "2025-08-20"],
    ["start", { ...listed, 公布: "2025-07-04" }, "2025-09-04", "2025-09-04"],
    ["start", { ...listed, 公布: "2025-08-01" }, "2025-10-01", "2025-10-09"],
    ["completion", listed, "2026-06-20", "2026-06-22"],
    ["completion", { ...listed, 公布: "2024-02-29" }, "2025-02-28", "2025-02-28"],
    ["acceptance", { ...listed, 公布: "2024-06-28" }, "2026-06-28", "2026-06-29"],
    ["acceptance", { ...listed, 公布: "2024-06-28", 启动时间: "2024-07-30" }, "2026-07-30", "2026-07-30"],
    ["archive-assessment", { ...listed, 评估: "2026年6月11日 通过" }, "2026-07-11", "2026-07-13"],
    ["archive-assessment", { ...listed, 评估: "2026年1月31日 通过" }, "2026-02-28", "2026-02-28"],
    [
      "archive-acceptance",
      { ...listed, 评估: "2026年1月9日 通过", 验收: "2026年5月20日 通过" },
      "2026-06-20",
      "2026-06-22",
    ],
  ])("%s %j", (kind, row, due, rolled) => {
    const item = itemOf(kind, row, "2026-10-09");
    expect([isoOf(item.due), isoOf(item.rolledDue)]).toEqual([due, rolled]);
  });

  test("公布只写到月的，从月末算起", () => {
    expect(isoOf(itemOf("completion", { ...listed, 公布: "2025年6月" }, "2026-01-05").due)).toBe("2026-06-30");
  });

  test("1904 日期系统的工作簿算出同样的日子", () => {
    const at = (date1904: boolean) => {
      const grid = ledgerOf([{ ...listed, 公布: serialOf(day("2025-06-20"), date1904) }], { date1904 });
      const dated = { ...grid, numberFormats: grid.values.map((line) => line.map(() => "yyyy/m/d")) };
      return deadlines([dated], { asOf: day("2026-01-05") }).enterprises[0]?.items.map(({ rolledDue }) => rolledDue);
    };
    expect(at(true)).toEqual(at(false));
    expect(at(true)).toHaveLength(4);
  });
});

describe("最后一天当天不算逾期，次日才算", () => {
  const assessed = { ...listed, 评估: "2026年6月11日 通过" };
  test.each<[DeadlineKind, LedgerRow, string]>([
    ["start", { 公布: "2025-06-20" }, "2025-08-20"],
    ["completion", listed, "2026-06-22"],
    ["completion", { ...listed, 评估: "2026年3月3日 未通过" }, "2026-06-22"],
    ["acceptance", { ...assessed, 启动时间: "2025-07-10" }, "2027-07-12"],
  ])("%s %j %s", (kind, row, rolled) => {
    const next = isoOf(addDays(day(rolled), 10));
    expect(itemOf(kind, row, rolled)).toMatchObject({ state: "due-soon", daysLeft: 0 });
    expect(itemOf(kind, row, isoOf(addDays(day(rolled), 1)))).toMatchObject({ state: "overdue", daysLeft: -1 });
    expect(state(kind, row, next)).toBe("overdue");
  });

  test("没有启动时间的验收：满24个月到26个月是快到期，之后才逾期", () => {
    const row = { ...assessed, 公布: "2024-06-28", 评估: "2025年6月11日 通过" };
    const days = ["2026-06-29", "2026-06-30", "2026-08-28", "2026-08-29", "2026-08-31"];
    expect(days.map((on) => state("acceptance", row, on))).toEqual([
      "due-soon",
      "due-soon",
      "due-soon",
      "overdue",
      "overdue",
    ]);
  });
});

describe("快到期由 --within 定", () => {
  test.each<[number, string, DeadlineState]>([
    [60, "2026-04-23", "due-soon"],
    [60, "2026-04-22", "upcoming"],
    [90, "2026-04-22", "due-soon"],
    [0, "2026-06-21", "upcoming"],
    [0, "2026-06-22", "due-soon"],
  ])("%d 天，%s：%s", (within, on, expected) => {
    expect(itemOf("completion", listed, on, { within }).state).toBe(expected);
  });
});

describe("已完成", () => {
  test.each<[string, DeadlineKind, LedgerRow]>([
    ["有信息公开时间", "disclosure", { ...listed, 信息公开时间: "2025-07-10" }],
    ["自行审核就是启动", "start", listed],
    ["只有合同也是启动", "start", { 公布: "2025-06-20", 合同签订时间: "2025-09-30" }],
    ["评估通过", "completion", { ...listed, 评估: "2026年6月11日 通过" }],
    ["先未通过后通过", "completion", { ...listed, 评估: "2026.3.3 未通过；2026.6.11 通过" }],
    ["按期提交了报告", "completion", { ...listed, 报告提交时间: "2026-06-01" }],
    ["已验收的，评估不再追问", "completion", { ...listed, 验收: "2026年6月11日 通过" }],
    ["验收通过", "acceptance", { ...listed, 评估: "2025年12月1日 通过", 验收: "2026年6月11日 通过" }],
  ])("%s", (_, kind, row) => expect(state(kind, row, "2026-10-09")).toBe("done"));

  test("未通过的评估不产生归档期限，有日期的才产生", () => {
    const kinds = (row: LedgerRow) => timelineOf(row, "2026-10-09").items.map(({ kind }) => kind);
    const plain = ["disclosure", "start", "completion", "acceptance"];
    expect(kinds({ ...listed, 评估: "2026年3月3日 未通过" })).toEqual(plain);
    expect(kinds({ ...listed, 评估: "通过" })).toEqual(plain);
    expect(kinds({ ...listed, 评估: "2026年3月3日 通过" })).toEqual([...plain, "archive-assessment"]);
  });
});

describe("说不清的是“未见记录”，不是逾期", () => {
  test("没有信息公开时间列：一个月内提醒，之后不说", () => {
    expect(state("disclosure", listed, "2025-07-21")).toBe("due-soon");
    expect(state("disclosure", listed, "2025-07-22")).toBe("unknown");
  });

  test("没有咨询机构列：满两个月不知道启动没有", () => {
    const [timeline] = deadlines([ledgerOf([{ 公布: "2025-06-20" }], {}, ["审核咨询机构名称"])], {
      asOf: day("2025-09-30"),
    }).enterprises;
    expect(timeline?.items.find(({ kind }) => kind === "start")?.state).toBe("unknown");
  });

  test("评估看不懂、待评估：满一年先放在快到期之后问", () => {
    for (const assessment of ["见会议纪要", "待评估"]) {
      const timeline = timelineOf({ ...listed, 评估: assessment }, "2026-10-09");
      expect(timeline.headline).toMatchObject({ kind: "completion", state: "unknown", daysLeft: -109 });
    }
  });

  test("归档过了一个月，表里没有记录", () => {
    expect(state("archive-assessment", { ...listed, 评估: "2026年6月11日 通过" }, "2026-07-13")).toBe("due-soon");
    expect(state("archive-assessment", { ...listed, 评估: "2026年6月11日 通过" }, "2026-07-14")).toBe("unknown");
  });
});

describe("不计", () => {
  test("本行写明延期", () => {
    const timeline = timelineOf({ ...listed, 备注: "经同意延期" }, "2026-10-09");
    expect(timeline.headline).toMatchObject({ kind: "completion", state: "excused" });
    expect(timeline.standstill).toMatchObject({ from: "row", words: expect.stringContaining("同意") });
  });

  test.each([
    ["审核暂缓", true],
    ["名单撤销", true],
    ["审核终止", true],
    ["继续开展审核", false],
    ["名称变更", false],
  ])("附表4：%s", (result, stops) => {
    const adjustments = gridOf(
      [
        ["序号", "企业名称", "变化情况", "调整结果", "证明材料", "备注"],
        [1, "上海申江第1机械厂", "产污工序停产：喷涂线停产", result, "照片", ""],
      ],
      { name: "附表4" },
    );
    const [timeline] = deadlines([ledgerOf([listed]), adjustments], { asOf: day("2026-10-09") }).enterprises;
    expect(timeline?.headline.state).toBe(stops ? "excused" : "overdue");
    expect(timeline?.standstill).toEqual(
      stops ? { from: "adjustment", result, change: "产污工序停产：喷涂线停产" } : null,
    );
  });

  test("附表4有一行没写企业名称：谁也不算逾期，说明原因", () => {
    const adjustments = gridOf(
      [
        ["序号", "企业名称", "变化情况", "调整结果", "证明材料", "备注"],
        [1, "", "企业涉及产污工序停产", "审核暂缓", "照片", ""],
      ],
      { name: "附表4" },
    );
    const [timeline] = deadlines([ledgerOf([listed]), adjustments], { asOf: day("2026-10-09") }).enterprises;
    expect(timeline?.headline.state).toBe("excused");
    expect(timeline?.standstill).toEqual({ from: "adjustment", result: null, change: null });
  });
});
