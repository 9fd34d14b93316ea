import { rowBands } from "./bands";

type Numbers = readonly (readonly [number | null, string?])[];

function bands(numbers: Numbers, separated: readonly number[] = []): number[] {
  const rows = numbers.map(([number, district = null]) => ({
    band: 0,
    values: { serialNumber: number === null ? null : { number, text: "" }, district },
  }));
  return rowBands(rows, new Set(separated));
}

describe("序号从1重排的地方", () => {
  test("有分隔行", () => {
    expect(bands([[1], [2], [1], [2]], [2])).toEqual([0, 0, 1, 1]);
  });

  test("换了一个区", () => {
    expect(
      bands([
        [1, "嘉定区"],
        [2, "嘉定区"],
        [1, "青浦区"],
      ]),
    ).toEqual([0, 0, 1]);
  });

  test("没有分隔，但1后面接着2", () => {
    expect(bands([[1], [2], [3], [1], [2]])).toEqual([0, 0, 0, 1, 1]);
  });

  test("只是重了一个1，不算重排", () => {
    expect(bands([[1], [2], [1], [4]])).toEqual([0, 0, 0, 0]);
    expect(bands([[1], [1], [2]])).toEqual([0, 0, 0]);
  });

  test("换了一个区，但后面接着编，是写错了一个1", () => {
    expect(
      bands([
        [7, "嘉定区"],
        [8, "嘉定区"],
        [1, "青浦区"],
        [10, "青浦区"],
      ]),
    ).toEqual([0, 0, 0, 0]);
  });

  test("换了区而序号接着编，是一段", () => {
    expect(
      bands([
        [1, "嘉定区"],
        [2, "青浦区"],
      ]),
    ).toEqual([0, 0]);
  });
});
