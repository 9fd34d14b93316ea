import { unitShownBy } from "./number-format";

describe("数字格式显示到哪一级", () => {
  test.each([
    ["yyyy/m/d", "day"],
    ["yyyy/m/d;@", "day"],
    ['yyyy"年"m"月"d"日"', "day"],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', "day"],
    ["[$-F800]dddd, mmmm dd, yyyy", "day"],
    ["yyyy-mm-dd hh:mm:ss", "day"],
    ['m"月"d"日"', "day"],
    ["d-mmm-yy", "day"],
    ["YYYY/MM/DD", "day"],
    ['yyyy"年"m"月"', "month"],
    ["yyyy\\.mm", "month"],
    ["mmm-yy", "month"],
    ['[$-804]e"年"m"月"', "month"],
    ["mmm", "month"],
    ["yyyy", "year"],
    ['yyyy"年度"', "year"],
    ["h:mm", "none"],
    ["mm:ss.0", "none"],
    ["[h]:mm", "none"],
    ["General", "none"],
    ["G/通用格式", "none"],
    ["0.00", "none"],
    ["0.00E+00", "none"],
    ["@", "none"],
    ["", "none"],
    ['0"day"', "none"],
    ["[Red]0;[Red]-0", "none"],
    ["0.00_);(0.00)", "none"],
    ['"d', "none"],
  ])("%s 显示到 %s", (numberFormat, unit) => {
    expect(unitShownBy(numberFormat)).toBe(unit);
  });
});
