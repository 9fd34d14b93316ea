import { freeSheetName } from "./sheet-names";

test("a free name is taken as it is wished", () => {
  expect(freeSheetName("附表3", ["附表4"])).toBe("附表3");
});

test("a taken name gets the next number, without regard to case", () => {
  expect(freeSheetName("Report", ["report", "REPORT (2)"])).toBe("Report (3)");
});

test("what Excel refuses in a name is left out", () => {
  expect(freeSheetName("2026/Q3:附表[3]?*", [])).toBe("2026 Q3 附表 3");
  expect(freeSheetName("'附表3'", [])).toBe("附表3");
  expect(freeSheetName("", [])).toBe("工作表");
  expect(freeSheetName("History", [])).toBe("工作表");
});

test("a long name is cut to 31 characters with its number", () => {
  const long = "上海市申江区强制性清洁生产审核企业名单及审核进度情况汇总表（续）之二";
  const first = freeSheetName(long, []);
  expect(first).toHaveLength(31);
  expect(freeSheetName(long, [first])).toMatch(/^.{27} \(2\)$/u);
});
