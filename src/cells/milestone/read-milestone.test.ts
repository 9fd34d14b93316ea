import fc from "fast-check";
import { assessment, auditWindow, cell, told } from "../../../test/annexes/milestone-lines";
import { addDays, isoOf } from "../../dates/day";
import { readMilestone, readSplitMilestone } from "./read-milestone";
import { runs } from "../../../test/support/runs";

describe("单元格里是数字", () => {
  const number = (value: number, format?: string) =>
    told(readMilestone(cell(value, format), { ...auditWindow, step: "assessment" }));

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
  ])("%d，格式 %s", (value, format, expected) => {
    expect(number(value, format)).toBe(expected);
  });

  test("1904日期系统的工作簿从另一天数起", () => {
    const reading = readMilestone(
      { value: 43590, numberFormat: "yyyy/m/d", date1904: true },
      { ...auditWindow, step: "assessment" },
    );
    expect(told(reading)).toBe("held 2023-05-06 ?");
  });
});

describe("时间、结果分成两栏", () => {
  test.each([
    ["2023.5.6", "通过", "held 2023-05-06 passed"],
    [45052, "通过", "held 2023-05-06 passed"],
    [45052, "未通过", "held 2023-05-06 failed"],
    [45052, "", "held 2023-05-06 ?"],
    [45052, "/", "held 2023-05-06 ?"],
    [45052, 85, "held 2023-05-06 ? 85分"],
    [45052, "Y", "held 2023-05-06 passed"],
    [45052, "是", "held 2023-05-06 passed"],
    [45052, "85", "held 2023-05-06 ? 85分"],
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
  ] as const)("%j 和 %j", (date, result, expected) => {
    const reading = readSplitMilestone(cell(date), cell(result), { ...auditWindow, step: "assessment" });
    expect(told(reading)).toBe(expected);
  });

  test("错在哪一格，就报哪一格", () => {
    const split = (date: string, result: string) =>
      readSplitMilestone(cell(date), cell(result), { ...auditWindow, step: "assessment" });
    expect(split("2023.2.30", "通过")).toMatchObject({
      problem: { kind: "date-impossible", at: "date", text: "2023.2.30" },
    });
    expect(split("", "见会议纪要")).toMatchObject({ problem: { kind: "milestone-unreadable", at: "result" } });
    expect(split("张三", "")).toMatchObject({ problem: { kind: "milestone-unreadable", at: "date" } });
  });
});

describe("不管写了什么", () => {
  const pieces = fc.constantFrom(
    ..."2023.5.6|通过|未通过|评估|验收|：|；|，|\n|（|）|待|未|已|计划|延期|2023年5月|5月6日|①|〔2022〕45号|85分|20|.|-|/|预评估|提交|报告|9".split(
      "|",
    ),
  );

  test("都不出错", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anything, fc.oneof(fc.double(), fc.integer(), fc.constant(null), fc.boolean()), (text, other) => {
        for (const step of ["assessment", "acceptance"] as const) {
          readMilestone(cell(text), { ...auditWindow, step });
          readMilestone(cell(other), { ...auditWindow, step });
          readSplitMilestone(cell(other), cell(text), { earliest: null, latest: auditWindow.latest, step });
        }
      }),
      { numRuns: runs(400) },
    );
  });

  test("日期加结果，十种写法读出来一样", () => {
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
        const on = addDays(auditWindow.earliest, offset);
        const [y = 0, m = 0, d = 0] = isoOf(on).split("-").map(Number);
        const text = form(y, m, d, passes ? "通过" : "未通过");
        expect(assessment(text)).toBe(`held ${isoOf(on)} ${passes ? "passed" : "failed"}`);
      }),
      { numRuns: runs(300) },
    );
  });

  test("整篇报告贴进来，也读得快", () => {
    // A pattern that backtracks would take minutes here: the test runner's own time limit catches it.
    assessment("、未".repeat(16_000));
    assessment("2023.".repeat(6_000));
    assessment("已提交".repeat(10_000));
    assessment("经".repeat(32_000));
  });
});
