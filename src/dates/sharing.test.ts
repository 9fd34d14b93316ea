import { sharing, sharingBy } from "./sharing";

describe("读过的文字", () => {
  test("再来一次，还是同一个结果，不再读", () => {
    let read = 0;
    const reader = sharing((text) => ({ text, at: (read += 1) }));
    const first = reader("2024年5月31日 通过");
    expect(reader(["2024年5月31日", "通过"].join(" "))).toBe(first);
    expect(read).toBe(1);
  });

  test("记不下的重新读，不会认错", () => {
    const reader = sharing((text) => `读${text}`, 4);
    for (let round = 0; round < 2; round += 1)
      for (let at = 0; at < 100; at += 1) expect(reader(`第${at}号`)).toBe(`读第${at}号`);
  });

  test("读不出的不记", () => {
    let read = 0;
    const reader = sharing((text) => {
      read += 1;
      if (read === 1) throw new RangeError(text);
      return text;
    });
    expect(() => reader("甲")).toThrow(RangeError);
    expect(reader("甲")).toBe("甲");
  });

  test("不是文字的，认的是同一个，不是一样的", () => {
    const reader = sharingBy(
      ([first = 0]: readonly number[]) => first,
      (list) => list.length,
      4,
    );
    expect([reader([1]), reader([1, 2]), reader([5]), reader([])]).toEqual([1, 2, 1, 0]);
  });
});
