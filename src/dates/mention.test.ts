import fc from "fast-check";
import { decisiveMentions, findMentions, mentionsIn } from "./mention";
import { normaliseText } from "./normalise";
import { told } from "../../test/support/told";
import { runs } from "../../test/support/runs";

function found(text: string): string[] {
  return findMentions(text).map(({ reading }) => told(reading));
}

const may2023 = "2023-05-01/2023-05-31 month";

describe("结果栏文字里的时间（编号同写法清单）", () => {
  test.each([
    [1, "于2024年8月26日通过评估", ["2024-08-26"]],
    [3, "2023.5.6通过", ["2023-05-06"]],
    [6, "20230506通过", ["2023-05-06"]],
    [7, "45052", []],
    [10, "2023年5月通过评估", [may2023]],
    [10, "2023.5通过", [may2023]],
    [13, "202305通过", [may2023]],
    [14, "2023年度通过", ["2023-01-01/2023-12-31 year"]],
    [15, "二〇二三年五月六日通过验收", ["2023-05-06"]],
    [16, "二○○八年六月二十六日验收合格", ["2008-06-26"]],
    [17, "２０２３．５．６通过", ["2023-05-06"]],
    [18, "2023。5。6。通过", ["2023-05-06"]],
    [19, "2023年5月6号通过", ["2023-05-06"]],
    [20, "23.5.6通过", ["2023-05-06"]],
    [21, "5月6日通过评估", ["yearless 5-6"]],
    [21, "10月26日", ["yearless 10-26"]],
    [22, "5.6通过", ["yearless 5-6"]],
    [23, "2023年5月6日通过", ["2023-05-06"]],
    [23, "通过（2023.5.6）", ["2023-05-06"]],
    [23, "2023.5.6（通过）", ["2023-05-06"]],
    [23, "通过/2023.5.6", ["2023-05-06"]],
    [24, "2023.5.6\n通过", ["2023-05-06"]],
    [24, "2023.5.6\n合格\n85分", ["2023-05-06"]],
    [25, "2023年12月底前完成", ["2023-12-21/2023-12-31 tenDays"]],
    [26, "2023年底通过", ["2023-12-21/2023-12-31 tenDays"]],
    [27, "2023年5月中旬通过", ["2023-05-11/2023-05-20 tenDays"]],
    [28, "2023年第Ⅱ季度通过", ["2023-04-01/2023-06-30 quarter"]],
    [29, "2023.5.6-5.7", ["2023-05-07 range"]],
    [29, "2023.5.30-6.1", ["2023-06-01 range"]],
    [29, "2023年5月6-7日", ["2023-05-07 range"]],
    [29, "2023.5.6~7", ["2023-05-07 range"]],
    [29, "2023年5月6日至7日通过", ["2023-05-07 range"]],
    [29, "2023年5月6、7日召开评估会", ["2023-05-07 range"]],
    [29, "2023.5.6-2023.5.7", ["2023-05-07 range"]],
    [29, "23.5.6-23.5.7", ["2023-05-07 range"]],
    [29, "2023.12.30-1.2", ["2024-01-02 range"]],
    [29, "5月6-7日", ["yearless 5-7"]],
    [29, "5.6-5.7", ["yearless 5-7"]],
    [30, "2023年8月—2024年8月", ["period 2023-08-01/2024-08-31 range"]],
    [30, "2023.8-2024.8", ["period 2023-08-01/2024-08-31 range"]],
    [30, "2023年1月1日至2023年12月31日", ["period 2023-01-01/2023-12-31 range"]],
    [30, "2014年-2015年", ["period 2014-01-01/2015-12-31 range"]],
    [30, "2014-2015年", ["period 2014-01-01/2015-12-31 range"]],
    [30, "2023年4-6月", ["period 2023-04-01/2023-06-30 range"]],
    [31, "2023.5.6、2023.9.1", ["2023-05-06", "2023-09-01"]],
    [31, "①2023.5.6未通过\n②2023.9.1通过", ["2023-05-06", "2023-09-01"]],
    [31, "1.2023年5月6日未通过\n2.2023年9月1日通过", ["2023-05-06", "2023-09-01"]],
    [32, "评估：2023.5.6\n验收：2024.3.1", ["2023-05-06", "2024-03-01"]],
    [33, "预计2023年10月", ["2023-10-01/2023-10-31 month"]],
    [33, "拟于11月评估", ["yearless 11-?"]],
    [34, "2022年3月15日（沪环科〔2022〕45号）", ["2022-03-15"]],
    [34, "沪环科〔2022〕45号", ["2022-01-01/2022-12-31 year"]],
    [34, "沪环科[2022]45号，2022.3.15通过", ["2022-03-15"]],
    [34, "沪环科（2022）第45号", ["2022-01-01/2022-12-31 year"]],
    [35, "2010年度第一批", ["2010-01-01/2010-12-31 year"]],
    [36, "2021-06-29 00:00:00 通过", ["2021-06-29"]],
    [36, "2021年6月29日上午9时30分", ["2021-06-29"]],
    [38, "201979", ["garbled"]],
    [38, "2024418日通过", ["garbled"]],
    [38, "2023年506日", ["garbled"]],
    [39, "2023.2.30通过", ["impossible"]],
    [40, "2203年5月通过", ["2203-05-01/2203-05-31 month"]],
    [41, "'2023.5.6\u00a0", ["2023-05-06"]],
    [42, "85分", []],
    [42, "得分82.5", []],
    [42, "得分：8.5", []],
    [42, "8.5分", []],
    [42, "第2次", []],
    [42, "共3项方案", []],
    [42, "13812345678", []],
    [42, "021-58123456", []],
    [42, "5月3家企业", ["yearless 5-?"]],
    [42, "邮编：201203", []],
    [42, "91310115MA1K4ABC2X", []],
    [42, "投资5.6万元", []],
    [42, "削减2.5吨，占3/5", []],
    [42, "1.5.6", []],
    [23, "2023.5.6名单公布", ["2023-05-06"]],
    [23, "2023.5.6批准通过", ["2023-05-06"]],
    [23, "2023.5.6 项目验收通过", ["2023-05-06"]],
    [23, "2023.5.6分局组织评估", ["2023-05-06"]],
    [23, "5.6分局组织评估", ["yearless 5-6"]],
  ])("%i：“%s”", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("时间写在哪几个字上", () => {
  test("位置按整理后的文字数，前后的字分得清", () => {
    const text = "评估：二〇二三年五月六日\r\n验收：２０２４．３．１";
    const normal = normaliseText(text);
    expect(normal).toBe("评估:2023年5月6日\n验收:2024.3.1");
    expect(findMentions(text).map(({ start, end }) => normal.slice(start, end))).toEqual(["2023年5月6日", "2024.3.1"]);
  });

  test("钟点、星期几和“前”字都算在内", () => {
    expect(findMentions("2021-06-29 00:00:00通过")[0]).toMatchObject({ start: 0, end: 19 });
    expect(findMentions("2023年5月6日（周六）通过")[0]).toMatchObject({ start: 0, end: 13 });
    expect(findMentions("2023年12月底前完成")[0]).toMatchObject({ end: 10, deadline: true });
  });

  test("“前期”不是期限", () => {
    expect(findMentions("2023年5月前期准备")[0]).toMatchObject({ end: 7, deadline: false });
  });
});

describe("写了几个时间，最具体的为准", () => {
  function decisive(text: string): string[] {
    return decisiveMentions(findMentions(text)).map(({ reading }) => told(reading));
  }

  test("写了当年某一天的，单写的年份不算", () => {
    expect(decisive("2023年度清洁生产审核于2023.5.6通过")).toEqual(["2023-05-06"]);
  });

  test("同一天写两遍算一个，两天算两个", () => {
    expect(decisive("2023.5.6（2023年5月6日）")).toEqual(["2023-05-06"]);
    expect(decisive("2023.5.6、2023.9.1")).toEqual(["2023-05-06", "2023-09-01"]);
  });
});

describe("不管单元格里写了什么", () => {
  const datelike = fc
    .array(fc.constantFrom(..."0123456789年月日号.-/、，。~至〇二十第季度Q底前旬(（〔〕)①Ⅱ \n通过".split("")), {
      maxLength: 60,
    })
    .map((characters) => characters.join(""));
  const anyText = fc.oneof(fc.string({ unit: "binary" }), datelike);

  test("按先后，不重叠，不超出文字", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const length = normaliseText(text).length;
        let before = 0;
        for (const { start, end, reading } of findMentions(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          if ("span" in reading) expect(reading.span.earliest).toBeLessThanOrEqual(reading.span.latest);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(length);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("整理过的再整理，一字不变", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normal = normaliseText(text);
        expect(normaliseText(normal)).toBe(normal);
        expect(mentionsIn(normal)).toEqual(findMentions(text));
      }),
      { numRuns: runs(1_000) },
    );
  });

  test.each([
    "1",
    " ",
    "'",
    "一",
    "〇",
    "2023",
    "2023.",
    "2023年",
    "5月",
    "(",
    "〔2022〕4号",
    "2023.5.6-",
    "第",
    "\n",
    "上",
  ])("Excel 最长的一格写满“%s”，也不卡", (piece) => {
    const text = `${piece.repeat(32_767 / piece.length)}x`;
    // A pattern that backtracks would take minutes here: the test runner's own time limit catches it.
    findMentions(text);
  });
});

describe("像日期又不是日期的", () => {
  test.each([
    ["2024.5.20通过（3/3专家同意）", ["2024-05-20"]],
    ["2024.5.20通过，无低费方案12/12，中高费2/3", ["2024-05-20"]],
    ["2024.5.20通过，投入2.3亿", ["2024-05-20"]],
    ["5/6位专家同意", []],
    ["2023.5.6未通过，9/1复评通过", ["2023-05-06", "yearless 9-1"]],
    ["2023.5.6未通过，复评9/1通过", ["2023-05-06", "yearless 9-1"]],
    ["5/6评估通过", ["yearless 5-6"]],
  ])("“%s”里的分数和金额", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(["2024.6.2B", "2024.6.l8通过", "2024年6月I8日通过", "2024.11.3l 通过", "2024年1O月8日", "2024年O6月28日"])(
    "“%s”把数字写成了字母，读不出",
    (text) => {
      expect(found(text)).toEqual(["garbled"]);
    },
  );

  test.each(["2024.6.28A级", "2024.6.28B区通过", "2024.6.28VOCs治理", "2024.6.28SO2达标"])(
    "“%s”后面的字母是别的词",
    (text) => {
      expect(found(text)).toEqual(["2024-06-28"]);
    },
  );
});
