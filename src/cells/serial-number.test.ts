import { readSerialNumber } from "./serial-number";

describe("序号", () => {
  test.each([
    [1, 1],
    ["1", 1],
    ["１２", 12],
    ["1、", 1],
    ["3.", 3],
    ["（4）", 4],
    ["⑤", 5],
    ["006", 6],
    ["No.7", 7],
    [" 8 ", 8],
    ["一", null],
    ["1.5", null],
    [1.5, null],
    ["SH-001", null],
    ["", null],
    [null, null],
  ])("%j 是 %j", (value, number) => {
    expect(readSerialNumber(value).number).toBe(number);
  });
});
