import { freeSheetName } from "./sheet-names";

test("没用过的名称照用", () => {
  expect(freeSheetName("附表3", ["附表4"])).toBe("附表3");
});

test("用过的名称编下一个号，不分大小写", () => {
  expect(freeSheetName("Report", ["report", "REPORT (2)"])).toBe("Report (3)");
});

test("Excel 不许的字符去掉", () => {
  expect(freeSheetName("2026/Q3:附表[3]?*", [])).toBe("2026 Q3 附表 3");
  expect(freeSheetName("'附表3'", [])).toBe("附表3");
  expect(freeSheetName("", [])).toBe("工作表");
  expect(freeSheetName("History", [])).toBe("工作表");
});

test("太长的名称连编号截成31个字符", () => {
  const long = "上海市申江区强制性清洁生产审核企业名单及审核进度情况汇总表（续）之二";
  const first = freeSheetName(long, []);
  expect(first).toHaveLength(31);
  expect(freeSheetName(long, [first])).toMatch(/^.{27} \(2\)$/u);
});
