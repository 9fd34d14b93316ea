import { MarkedCells } from "./marked-cells";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test("一格一格问标记：哪种、有没有；整列的标记也问得到最后一行", () => {
  const marks = new MarkedCells(
    new Map([
      ["error", [area(3, 1, 3, 2), area(9, 0, 20, 0)]],
      ["hint", [area(0, 7, 1_048_575, 7)]],
    ]),
  );
  expect([marks.at(3, 2), marks.at(15, 0), marks.at(1_000_000, 7), marks.at(3, 3)]).toEqual([
    "error",
    "error",
    "hint",
    undefined,
  ]);
  expect([marks.isEmpty, new MarkedCells(new Map()).isEmpty]).toEqual([false, true]);
});
