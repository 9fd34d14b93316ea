import { normaliseText } from "./normalise";

describe("Texts are made alike before they are read", () => {
  test.each([
    ["２０２３年５月６日（通过）", "2023年5月6日(通过)"],
    ["2023.5.6\u00a0 \u3000通过", "2023.5.6 通过"],
    ["2023.5.6\r\n通过\r85分", "2023.5.6\n通过\n85分"],
    ["\ufeff2023\u200b年", "2023年"],
    ["二〇二三年五月六日", "2023年5月6日"],
    ["二○○八年、二零零八年、二00八年、二OO八年", "2008年、2008年、2008年、2008年"],
    ["二三年五月", "23年5月"],
    ["十月三十一日", "10月31日"],
    ["二月廿八日、三月卅日", "2月28日、3月30日"],
    ["2025年元月8日", "2025年1月8日"],
    ["元月报送", "1月报送"],
    ["2023.5.6 通 过", "2023.5.6 通过"],
    ["2023.5.6 不 通 过", "2023.5.6 不通过"],
    ["未 通过", "未通过"],
    ["已评估 未验收", "已评估 未验收"],
    ["无 待评估", "无 待评估"],
    ["一至三月", "1至3月"],
    ["2023年第Ⅳ季度、第三季度", "2023年第4季度、第3季度"],
  ])("“%s” becomes “%s”", (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  test("the number of a list or a footnote does not run into the date after it", () => {
    expect(normaliseText("①2023.5.6").trim()).toBe("2023.5.6");
    expect(normaliseText("⒈2023.5.6").trim()).toBe("2023.5.6");
    expect(normaliseText("2023.5.6²").trim()).toBe("2023.5.6");
  });

  test.each([
    "第二批",
    "一年内",
    "二三年内",
    "两个月",
    "三家",
    "五日内",
    "一等奖",
    "第一月",
    "统一号码",
    "单元月报",
    "五万元月均",
  ])("“%s” is no date and keeps its numerals", (text) => {
    expect(normaliseText(text)).toBe(text);
  });
});
