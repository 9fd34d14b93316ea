import { leftOutLines, type LeftOut } from "./made";

const accepted = (count: number): LeftOut[] =>
  Array.from({ length: count }, (_, at) => ({
    enterprise: `上海第${at + 1}电镀厂`,
    reason: "accepted",
    at: { sheet: "台账", row: at, column: 1 },
  }));

test("几家没有列入，逐家写出", () => {
  expect(leftOutLines(accepted(3))).toEqual(["以前季度已验收3家，未列入：上海第1电镀厂、上海第2电镀厂、上海第3电镀厂"]);
});

test("三百多家没有列入，只写头几家，别的话不被淹没", () => {
  expect(leftOutLines(accepted(351))).toEqual([
    "以前季度已验收351家，未列入：上海第1电镀厂、上海第2电镀厂、上海第3电镀厂、上海第4电镀厂、上海第5电镀厂等",
  ]);
});
