import { readStatements } from "../read-statements";
import { inSimplified } from "./traditional";
import { toldStatement } from "../../../../test/support/told-statement";

test.each([
  ["評估通過", "评估通过"],
  ["暫緩審核，已報區局", "暂缓审核，已报区局"],
  ["關停並註銷營業執照", "关停並註销营业执照"],
])("%s 写成 %s，字数不变", (text, expected) => {
  expect(inSimplified(text)).toBe(expected);
  expect(inSimplified(text)).toHaveLength(text.length);
});

test("繁体字的格照样读", () => {
  expect(readStatements("２０２６年５月２０日　評審　通過").map(toldStatement)).toEqual([
    "step own done passed 2026-05-20",
  ]);
});
