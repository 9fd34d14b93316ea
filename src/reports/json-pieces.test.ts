import type { JsonBytes } from "./json-bytes";
import { jsonPieces, WrittenList } from "./json-pieces";
import { longList } from "./long-list";
import { wholeOf } from "./pieces";

const entry = (at: number) => ({
  cell: `A${at}`,
  text: "甲\n乙\u2028“丙”",
  writes: at % 2 ? [] : [{ to: at }],
  waived: null,
});

describe("分段写出的 JSON 与一次写出的一样", () => {
  test.each([0, 1, 99, 100, 101, 250])("%i 条", (count) => {
    const items = Array.from({ length: count }, (_, at) => at);
    const shape = (list: unknown) => ({ version: 1, gone: undefined, list, empty: [], nothing: {} });
    expect(wholeOf(jsonPieces(shape(longList(items, entry))))).toBe(JSON.stringify(shape(items.map(entry)), null, 2));
  });

  test("长的里面还有长的", () => {
    const files = ["甲.xlsx", "乙.xlsx"];
    const inner = [0, 1, 2];
    const written = { files: longList(files, (path) => ({ path, sheets: longList(inner, entry), last: [1, [2]] })) };
    const whole = { files: files.map((path) => ({ path, sheets: inner.map(entry), last: [1, [2]] })) };
    expect(wholeOf(jsonPieces(written))).toBe(JSON.stringify(whole, null, 2));
  });

  test("各条手写的列表", () => {
    const items = ["甲", "乙\n", "丙\u009b"];
    const writer = (_: string, out: JsonBytes) => (item: string) => out.text(item);
    const shape = (list: unknown, none: unknown) => ({ sheets: [1], list, none });
    expect(wholeOf(jsonPieces(shape(new WrittenList(items, writer), new WrittenList<string>([], writer))))).toBe(
      JSON.stringify(shape(items, []), null, 2),
    );
  });
});
