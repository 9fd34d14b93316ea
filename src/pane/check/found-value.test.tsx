import { partsOfValue } from "./found-value";

const marked = (value: string, ...words: readonly (readonly [number, number])[]) =>
  partsOfValue(value, words)
    .map(({ text, underlined }) => (underlined ? `[${text}]` : text))
    .join("");

test("依据的那几个字划线", () => {
  expect(marked("2026.6.8提交报告，待评估", [12, 15])).toBe("2026.6.8提交报告[，待评]估");
  expect(marked("停产，待评估", [0, 2], [3, 6])).toBe("[停产]，[待评估]");
});

test("重叠的、超出的不划", () => {
  expect(marked("待评估", [0, 2], [1, 3])).toBe("[待评]估");
  expect(marked("待评估", [0, 9])).toBe("待评估");
  expect(marked("待评估")).toBe("待评估");
});
