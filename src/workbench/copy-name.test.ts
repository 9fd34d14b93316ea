import { copyName, submissionName } from "./copy-name";

test.each([
  ["三季度.xlsx", "三季度（副本）.xlsx"],
  ["三季度.XLSM", "三季度（副本）.XLSM"],
  ["三季度", "三季度（副本）.xlsx"],
  ["三季度（副本）.xlsx", "三季度（副本）.xlsx"],
  ["三季度（副本） (1).xlsx", "三季度（副本）.xlsx"],
  ["三季度副本1（已核对）(已核对).xlsx", "三季度（副本）.xlsx"],
  ["三季度 - 副本 (2).xlsx", "三季度（副本）.xlsx"],
  ["2026年（青浦）.xlsx", "2026年（青浦）（副本）.xlsx"],
  ["（副本）.xlsx", "（副本）（副本）.xlsx"],
])("%s 的副本叫 %s", (name, copy) => expect(copyName(name)).toBe(copy));

test.each([
  ["三季度.xlsx", "三季度 报送件.xlsx"],
  ["三季度（副本） (1).xlsx", "三季度 报送件.xlsx"],
  ["三季度 报送件.xlsx", "三季度 报送件.xlsx"],
])("%s 的报送件叫 %s", (name, sent) => expect(submissionName(name)).toBe(sent));
