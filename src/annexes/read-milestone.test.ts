import fc from "fast-check";
import { addDays, day, isoOf } from "../dates/day";
import type { Span } from "../dates/span";
import { readMilestone, readSplitMilestone, type MilestoneCell, type MilestoneReading } from "./read-milestone";

const window = { earliest: day("2022-12-30"), latest: day("2024-04-30") };

function cell(value: MilestoneCell["value"], numberFormat = "General"): MilestoneCell {
  return { value, numberFormat, date1904: false };
}

function dates(span: Span | null): string {
  if (span === null) return "?";
  return span.earliest === span.latest ? isoOf(span.latest) : `${isoOf(span.earliest)}…${isoOf(span.latest)}`;
}

/** A reading in one line: “held 2023-05-06 passed”, “planned >2023-10-01…2023-10-31”, “held ? passed 85分”. */
function told(reading: MilestoneReading): string {
  if ("problem" in reading) return reading.problem.kind;
  const { stage, rounds, plannedOn, score } = reading.milestone;
  return [
    stage,
    ...rounds.map(({ on, result }) => `${dates(on)} ${result ?? "?"}`),
    ...(plannedOn ? [`>${dates(plannedOn)}`] : []),
    ...(score === null ? [] : [`${String(score)}分`]),
  ].join(" ");
}

const assessment = (text: string) => told(readMilestone(cell(text), { ...window, step: "assessment" }));
const acceptance = (text: string) => told(readMilestone(cell(text), { ...window, step: "acceptance" }));

describe("one round, however it is written", () => {
  test.each([
    "2023年5月6日通过",
    "2023年5月6日 通过",
    "2023.5.6通过",
    "2023.05.06 通过评估",
    "2023/5/6，通过",
    "2023-05-06；通过",
    "2023.5.6（通过）",
    "通过（2023.5.6）",
    "通过/2023.5.6",
    "通过，2023年5月6日",
    "2023.5.6\n通过",
    "2023.5.6\r\n合格",
    "２０２３．５．６　通过",
    "二〇二三年五月六日通过",
    "5月6日通过评估",
    "20230506通过",
    "评估时间：2023.5.6，评估结果：通过",
    "评估时间：2023.5.6\n评估结果：通过",
    "2023年5月6日现场评估，同意通过",
    "于2023年5月6日通过专家评估",
    "2023.5.6 √",
    "2023.5.6 合格",
    "2023.5.6 同意",
    "2023.5.6 符合要求",
    "2023.5.6 原则通过",
    "2023.5.6原则同意，修改后通过",
    "2023.5.6 优",
    "2023.5.6 优秀",
    "2023.5.6完成评估",
    "2023.5.6已完成评估",
    "2023年5月6日评估验收通过",
    "2023.5.6通过（沪环科〔2023〕45号）",
    "2023.5.6通过，2023.7.1公示",
    "2023.5.6通过，报告已于2023.6.1备案",
    "2023.5.6通过，详见评估意见",
    "2023.3.1预评估，2023.5.6通过评估",
    "2023.5.6通过评估，未验收",
    "通过评估（2023.5.6）未验收",
    "评估：2023.5.6通过\n验收：待验收",
    "评估：2023.5.6通过；验收：2024.3.1通过",
    "2023.5.6评估通过，2024.3.1验收未通过",
    "2023.5.6评估，通过，2024.3.1验收，未通过",
    "评估2023.5.6通过验收2024.3.1未通过",
    "评估\n2023.5.6通过\n验收\n2024.3.1未通过",
    "2023.2.1提交报告，2023.5.6通过评估",
    "2023.5.6通过，联系电话13812345678",
    "2023.5.5-5.6通过",
    "2023年5月5-6日 通过",
    "2023.5.6通过评估，目前停产",
    "2023.5.6 09:30 通过",
    "2023.5.6经专家组评审一致同意通过",
    "2023.5.6通过，并已完成整改",
    "一次性通过 2023.5.6",
    "2023.5.6通过 共3项方案",
    "是，2023.5.6通过",
  ])("%j", (text) => {
    expect(assessment(text)).toBe("held 2023-05-06 passed");
  });

  test.each([
    ["2023.5.6未通过", "held 2023-05-06 failed"],
    ["2023.5.6 不通过", "held 2023-05-06 failed"],
    ["2023.5.6 不合格", "held 2023-05-06 failed"],
    ["2023.5.6评估，未达标", "held 2023-05-06 failed"],
    ["2023.5.6退回", "held 2023-05-06 failed"],
    ["2023.5.6评估，尚未通过", "held 2023-05-06 failed"],
    ["2023.5.6一次评估未通过，整改中", "held 2023-05-06 failed"],
    ["2023.5.6未通过，待重新评估", "held 2023-05-06 failed"],
    ["2023.5.6未通过，计划2023年10月复评", "held 2023-05-06 failed >2023-10-01…2023-10-31"],
    ["2023.5.6不同意", "held 2023-05-06 failed"],
    ["2023.5.6没有通过", "held 2023-05-06 failed"],
    ["2023.5.6未一次性通过", "held 2023-05-06 failed"],
  ])("%j is a failure", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });

  test.each([
    ["2023.5.6 通过 85分", "held 2023-05-06 passed 85分"],
    ["2023.5.6\n合格\n85分", "held 2023-05-06 passed 85分"],
    ["2023.5.6通过，得分82.5", "held 2023-05-06 passed 82.5分"],
    ["2023年5月6日，综合打分为87分，同意通过", "held 2023-05-06 passed 87分"],
    ["通过，得分82.5", "held ? passed 82.5分"],
    ["2023.5.6 85分", "held 2023-05-06 ? 85分"],
    ["2023.5.6评估得分：58", "held 2023-05-06 ? 58分"],
    ["85分", "held ? ? 85分"],
  ])("%j keeps its score, and never derives a result from it", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });

  test.each([
    ["2023年5月通过", "held 2023-05-01…2023-05-31 passed"],
    ["2023.10 通过", "held 2023-10-01…2023-10-31 passed"],
    ["2023年第二季度通过", "held 2023-04-01…2023-06-30 passed"],
    ["2023年通过", "held 2023-01-01…2023-12-31 passed"],
    ["2023通过", "held 2023-01-01…2023-12-31 passed"],
    ["通过（沪环科〔2022〕45号）", "held 2022-01-01…2022-12-31 passed"],
    ["沪环科〔2022〕45号", "held 2022-01-01…2022-12-31 ?"],
    ["2023年5月上旬通过", "held 2023-05-01…2023-05-10 passed"],
    ["2023年8月-2024年1月通过", "held 2023-08-01…2024-01-31 passed"],
  ])("%j stays an interval", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });

  test.each([
    ["2023.5.6", "held 2023-05-06 ?"],
    ["2023年5月6日", "held 2023-05-06 ?"],
    ["2023.5.6已评估", "held 2023-05-06 ?"],
    ["2023.5.6评估", "held 2023-05-06 ?"],
    ["2023.5.6现场评估，报告修改中", "held 2023-05-06 ?"],
    ["2023.5.6召开评估会", "held 2023-05-06 ?"],
    ["2023.5.6，详见附件", "held 2023-05-06 ?"],
    ["已评估", "held ? ?"],
    ["已开展现场评估", "held ? ?"],
    ["评估：2023.5.6\n验收：2024.3.1", "held 2023-05-06 ?"],
    ["2023.5.6评估，2024.3.1验收", "held 2023-05-06 ?"],
    ["2023.5.6评估2024.3.1验收", "held 2023-05-06 ?"],
    ["通过", "held ? passed"],
    ["√", "held ? passed"],
    ["合格", "held ? passed"],
    ["通过评估", "held ? passed"],
    ["已通过", "held ? passed"],
    ["已完成", "held ? passed"],
    ["是", "held ? passed"],
    ["未通过", "held ? failed"],
    ["不合格", "held ? failed"],
    ["通过评估，未验收", "held ? passed"],
    ["通过评估未验收", "held ? passed"],
  ])("%j lacks a result or a date", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });
});

describe("several rounds", () => {
  const both = "held 2023-05-06 failed 2023-09-01 passed";
  test.each([
    "2023.5.6未通过；2023.9.1通过",
    "①2023.5.6未通过\n②2023.9.1通过",
    "2023年5月6日未通过，2023年9月1日通过",
    "2023.5.6未通过，2023.9.1复评通过",
    "2023.5.6未通过2023.9.1通过",
    "2023.5.6 未通过 2023.9.1 通过",
    "未通过（2023.5.6），通过（2023.9.1）",
    "未通过（2023.5.6）通过（2023.9.1）",
    "第一次2023.5.6未通过，第二次2023.9.1通过",
    "第一次评估：2023.5.6，未通过；第二次评估：2023.9.1，通过",
    "2023.5.6评估未通过，9月1日复评通过",
    "2023.5.6、2023.9.1\n未通过、通过",
    "2023.9.1通过；2023.5.6未通过",
    "1、2023.5.6未通过\n2、2023.9.1通过",
    "2023.5.6未通过，整改后2023.9.1二次评估通过",
    "2023年5月6日未通过；9月1日通过",
  ])("%j: oldest first", (text) => {
    expect(assessment(text)).toBe(both);
  });

  test.each([
    ["2023.5.6、2023.9.1", "held 2023-05-06 ? 2023-09-01 ?"],
    ["2023.5.6\n2023.9.1\n通过", "held 2023-05-06 ? 2023-09-01 passed"],
    ["2023.5.6未通过，整改后通过", "held 2023-05-06 failed ? passed"],
    ["未通过，复评通过", "held ? failed ? passed"],
    ["2023年11月6日未通过，1月5日通过", "held 2023-11-06 failed 2024-01-05 passed"],
    ["2023.5.6通过；2023.9.1未通过", "held 2023-05-06 passed 2023-09-01 failed"],
  ])("%j", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });
});

describe("nothing has taken place", () => {
  test.each([
    "",
    " ",
    "　",
    "/",
    "／",
    "\\",
    "-",
    "—",
    "——",
    "–",
    "--",
    "无",
    "暂无",
    "空",
    "N/A",
    "未",
    "否",
    "×",
    "0",
    "…",
    "/ /",
    "\u200b",
    "未评估",
    "未开展",
    "尚未评估",
    "暂未开展",
    "未到期",
    "未启动",
    "待开始",
    "未开展评估",
    "还未开展",
    "未验收",
    "尚未完成评估",
    "未进行。",
    "尚未通过",
    "没有评估",
    "暂未安排评估",
    "未到评估时间",
  ])("%j", (text) => {
    expect(assessment(text)).toBe("none");
  });

  test.each([
    "已启动",
    "进行中",
    "审核中",
    "报告编制中",
    "已签合同",
    "已委托",
    "正在编制报告",
    "已和咨询机构签订合同",
    "2023.5.6启动，审核中",
    "2023.5.6签订合同，正在编制",
    "已完成预评估",
    "2023.3.1完成预评估",
    "2023年3月预评估通过",
    "正在开展审核",
    "方案实施中",
    "已启动，未评估",
    "2023.5.6\n已启动",
  ])("%j is under way", (text) => {
    expect(assessment(text)).toBe("started");
  });

  test.each([
    "待评估",
    "已申请评估",
    "申请中",
    "已提交报告",
    "已送审",
    "审查中",
    "待定",
    "待安排",
    "修改中",
    "评估中",
    "2026年6月1日提交报告，待评估",
    "2023年6月1日提交报告，待评估",
    "2023.6.1已提交评估申请",
    "2023.6.1 待评估",
    "2023.6.1\n待评估",
    "未评估，已申请",
    "已于2023年6月1日报送审核报告",
    "报告已完成，待专家评审",
    "已提交评估申请，待现场评估",
    "等待专家评审",
  ])("%j is waiting", (text) => {
    expect(assessment(text)).toBe("awaited");
  });

  test.each([
    ["预计2023年10月", "planned >2023-10-01…2023-10-31"],
    ["计划2023.10评估", "planned >2023-10-01…2023-10-31"],
    ["2023年10月拟评估", "planned >2023-10-01…2023-10-31"],
    ["拟于11月评估", "planned"],
    ["暂定", "planned"],
    ["预计2023年10月通过评估", "planned >2023-10-01…2023-10-31"],
    ["2023年12月底前完成评估", "planned >2023-12-01…2023-12-31"],
    ["已启动，计划2023.10.8评估", "planned >2023-10-08"],
    ["2025年3月", "planned >2025-03-01…2025-03-31"],
    ["2024.12.1评估", "planned >2024-12-01"],
    ["将于2024年8月组织评估", "planned >2024-08-01…2024-08-31"],
    ["准备评估", "planned"],
  ])("%j is a plan", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });

  test.each([
    "延期",
    "申请延期",
    "已延期至2024年6月",
    "顺延",
    "暂缓",
    "停产",
    "2023年3月起停产",
    "搬迁中",
    "因疫情推迟",
    "经同意延期至2023年12月",
    "区局同意延期",
    "企业已注销",
    "停产，未评估",
  ])("%j stops the clock", (text) => {
    expect(assessment(text)).toBe("excused");
  });

  test.each(["视同开展一次清洁生产审核", "视同通过", "视同通过（2023.5）", "无需评估", "免于评估"])(
    "%j needs none",
    (text) => {
      expect(assessment(text)).toBe("exempt");
    },
  );

  test("未停产 and 按工作计划开展 are what they say", () => {
    expect(assessment("未停产")).not.toBe("excused");
    expect(assessment("按工作计划开展审核")).not.toContain("planned");
  });
});

describe("the column of 验收", () => {
  test.each([
    ["评估：2023.5.6\n验收：2024.3.1", "held 2024-03-01 ?"],
    ["评估：2023.5.6通过；验收：2024.3.1通过", "held 2024-03-01 passed"],
    ["评估2023.5.6通过验收2024.3.1未通过", "held 2024-03-01 failed"],
    ["评估\n2023.5.6通过\n验收\n2024.3.1未通过", "held 2024-03-01 failed"],
    ["通过评估，未验收", "none"],
    ["通过评估未验收", "none"],
    ["2023.5.6通过评估", "none"],
    ["2023.5.6通过评估，待验收", "awaited"],
    ["2024.3.1", "held 2024-03-01 ?"],
    ["2024.3.1 验收合格", "held 2024-03-01 passed"],
    ["待验收", "awaited"],
    ["方案实施中", "started"],
    ["2024.3.1评估验收通过", "held 2024-03-01 passed"],
    ["已提交验收报告", "awaited"],
    ["计划2024年12月验收", "planned >2024-12-01…2024-12-31"],
    ["未到验收时间", "none"],
    ["/", "none"],
  ])("%j", (text, expected) => {
    expect(acceptance(text)).toBe(expected);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["2023.2.30通过", "date-impossible"],
    ["2023年13月5日通过", "date-impossible"],
    ["2023.6.31", "date-impossible"],
    ["201979通过", "milestone-unreadable"],
    ["2024418日通过", "milestone-unreadable"],
    ["201979", "milestone-unreadable"],
    ["详见附件", "milestone-unreadable"],
    ["张三", "milestone-unreadable"],
    ["验收：2024.3.1通过", "milestone-unreadable"],
    ["#REF!", "milestone-unreadable"],
    ["12月31日通过", "date-ambiguous"],
    ["5/6/2023通过", "date-ambiguous"],
  ])("%j: %s", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });

  test("a date without a year needs to know when the list was published", () => {
    const reading = readMilestone(cell("5月6日通过"), { earliest: null, latest: window.latest, step: "assessment" });
    expect(reading).toEqual({
      problem: { kind: "date-ambiguous", text: "5月6日通过", at: "date", readings: [] },
    });
  });
});

describe("cells that hold numbers", () => {
  const number = (value: number, format?: string) =>
    told(readMilestone(cell(value, format), { ...window, step: "assessment" }));

  test.each([
    [45052, "yyyy/m/d", "held 2023-05-06 ?"],
    [45052, "General", "held 2023-05-06 ?"],
    [45047, 'yyyy"年"m"月"', "held 2023-05-01…2023-05-31 ?"],
    [20230506, "General", "held 2023-05-06 ?"],
    [2023.5, "General", "held 2023-05-01…2023-05-31 ?"],
    [2023.1, "General", "date-ambiguous"],
    [0, "General", "none"],
    [85, "General", "held ? ? 85分"],
    [201979, "General", "milestone-unreadable"],
  ])("%d shown as %s", (value, format, expected) => {
    expect(number(value, format)).toBe(expected);
  });

  test("a 1904 workbook counts from another day", () => {
    const reading = readMilestone(
      { value: 43590, numberFormat: "yyyy/m/d", date1904: true },
      { ...window, step: "assessment" },
    );
    expect(told(reading)).toBe("held 2023-05-06 ?");
  });
});

describe("a column for the time and one for the result", () => {
  test.each([
    ["2023.5.6", "通过", "held 2023-05-06 passed"],
    [45052, "通过", "held 2023-05-06 passed"],
    [45052, "未通过", "held 2023-05-06 failed"],
    [45052, "", "held 2023-05-06 ?"],
    [45052, "/", "held 2023-05-06 ?"],
    [45052, 85, "held 2023-05-06 ? 85分"],
    [45052, "85", "held 2023-05-06 ?"],
    ["2023.5.6通过", "通过", "held 2023-05-06 passed"],
    ["2023.5.6、2023.9.1", "未通过、通过", "held 2023-05-06 failed 2023-09-01 passed"],
    ["2023.5.6\n2023.9.1", "未通过\n通过", "held 2023-05-06 failed 2023-09-01 passed"],
    ["/", "/", "none"],
    ["", "未评估", "none"],
    ["/", "通过", "held ? passed"],
    ["", "待评估", "awaited"],
    ["2023.5.6", "待评估", "awaited"],
    ["停产", "停产", "excused"],
    ["计划2023.10", "", "planned >2023-10-01…2023-10-31"],
    [45052, true, "held 2023-05-06 passed"],
    [null, null, "none"],
    ["2023.5.6", "见会议纪要", "held 2023-05-06 ?"],
    ["0506", "通过", "held 2023-05-06 passed"],
  ] as const)("%j and %j", (date, result, expected) => {
    const reading = readSplitMilestone(cell(date), cell(result), { ...window, step: "assessment" });
    expect(told(reading)).toBe(expected);
  });

  test("a problem is told of the cell it stands in", () => {
    const split = (date: string, result: string) =>
      readSplitMilestone(cell(date), cell(result), { ...window, step: "assessment" });
    expect(split("2023.2.30", "通过")).toMatchObject({
      problem: { kind: "date-impossible", at: "date", text: "2023.2.30" },
    });
    expect(split("", "见会议纪要")).toMatchObject({ problem: { kind: "milestone-unreadable", at: "result" } });
    expect(split("不清楚", "")).toMatchObject({ problem: { kind: "milestone-unreadable", at: "date" } });
  });
});

describe("whatever is typed", () => {
  const pieces = fc.constantFrom(
    ..."2023.5.6|通过|未通过|评估|验收|：|；|，|\n|（|）|待|未|已|计划|延期|2023年5月|5月6日|①|〔2022〕45号|85分|20|.|-|/|预评估|提交|报告|9".split(
      "|",
    ),
  );

  test("never throws", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anything, fc.oneof(fc.double(), fc.integer(), fc.constant(null), fc.boolean()), (text, other) => {
        for (const step of ["assessment", "acceptance"] as const) {
          readMilestone(cell(text), { ...window, step });
          readMilestone(cell(other), { ...window, step });
          readSplitMilestone(cell(other), cell(text), { earliest: null, latest: window.latest, step });
        }
      }),
      { numRuns: 400 },
    );
  });

  test("a written day with its result reads as that, in any of ten forms", () => {
    const forms: readonly ((y: number, m: number, d: number, result: string) => string)[] = [
      (y, m, d, result) => `${String(y)}年${String(m)}月${String(d)}日${result}`,
      (y, m, d, result) => `${String(y)}.${String(m)}.${String(d)}${result}`,
      (y, m, d, result) => `${String(y)}/${String(m)}/${String(d)} ${result}`,
      (y, m, d, result) => `${String(y)}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}，${result}`,
      (y, m, d, result) => `${result}（${String(y)}.${String(m)}.${String(d)}）`,
      (y, m, d, result) => `${result}/${String(y)}.${String(m)}.${String(d)}`,
      (y, m, d, result) => `${String(y)}.${String(m)}.${String(d)}\n${result}`,
      (y, m, d, result) => `${String(y)}年${String(m)}月${String(d)}日评估${result}`,
      (y, m, d, result) => `评估时间：${String(y)}年${String(m)}月${String(d)}日；评估结果：${result}`,
      (y, m, d, result) => `${String(y)}${String(m).padStart(2, "0")}${String(d).padStart(2, "0")}（${result}）`,
    ];
    fc.assert(
      fc.property(fc.nat(540), fc.constantFrom(...forms), fc.boolean(), (offset, form, passes) => {
        const on = addDays(window.earliest, offset);
        const [y = 0, m = 0, d = 0] = isoOf(on).split("-").map(Number);
        const text = form(y, m, d, passes ? "通过" : "未通过");
        expect(assessment(text)).toBe(`held ${isoOf(on)} ${passes ? "passed" : "failed"}`);
      }),
      { numRuns: 300 },
    );
  });

  test("a pasted report is read no slower than a cell", () => {
    const started = performance.now();
    assessment("、未".repeat(16_000));
    assessment("2023.".repeat(6_000));
    assessment("已提交".repeat(10_000));
    assessment("经".repeat(32_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
