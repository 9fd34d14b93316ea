import { strFromU8, strToU8 } from "fflate";
import { NumberSplices } from "./number-splices";
import { spliced } from "./splice";

describe("改一段字节里的几处", () => {
  test("数和别的改动交错着改，数变长变短都行", () => {
    const numbers = new NumberSplices();
    numbers.push(1, 2, 14);
    numbers.push(6, 9, 7);
    numbers.push(12, 13, 1_048_576);
    const splices = [
      { from: 10, to: 11, text: "甲" },
      { from: 3, to: 3, text: "<row/>" },
    ];
    expect(strFromU8(spliced(strToU8("a9b_c_100_x_8"), splices, numbers))).toBe("a14b<row/>_c_7_甲_1048576");
  });

  test("只有数也改，多少个都行", () => {
    const numbers = new NumberSplices();
    for (let at = 0; at < 5_000; at += 1) numbers.push(at * 2, at * 2 + 1, at);
    const expected = Array.from({ length: 5_000 }, (_, at) => `${at},`).join("");
    expect(strFromU8(spliced(strToU8("9,".repeat(5_000)), [], numbers))).toBe(expected);
  });

  test("重叠的不改，报错", () => {
    const numbers = new NumberSplices();
    numbers.push(2, 4, 1);
    expect(() => spliced(strToU8("abcdef"), [{ from: 1, to: 3, text: "" }], numbers)).toThrow(RangeError);
  });
});
