import { gridOf } from "../../../test/support/judgements";
import { choicesIn, columnsOf, correctionFrom, draftFrom, headerRowOf } from "./mapping-draft";

const draft = { annex: 3, headerRow: "4", columns: { enterprise: 1, listPublishedOn: 2 } } as const;

describe("a column mapping by hand", () => {
  it("becomes a correction with a zero-based header row", () =>
    expect(correctionFrom(draft)).toEqual({ annex: 3, headerRow: 3, columns: { enterprise: 1, listPublishedOn: 2 } }));

  it.each([
    [{ ...draft, headerRow: "" }, "请填1到1048576之间的行号"],
    [{ ...draft, headerRow: "0" }, "请填1到1048576之间的行号"],
    [{ ...draft, headerRow: "2.5" }, "请填1到1048576之间的行号"],
    [{ ...draft, headerRow: "第4行" }, "请填1到1048576之间的行号"],
    [{ ...draft, columns: { listPublishedOn: 2 } }, "请指定“企业名称”在哪一列"],
    [{ ...draft, columns: { enterprise: 1, listPublishedOn: 1 } }, "B列对应了两栏，请改掉一处"],
  ])("%# is refused with what to do", (wrong, sentence) => expect(correctionFrom(wrong)).toBe(sentence));

  it("that the sheet is no annex needs no columns", () =>
    expect(correctionFrom({ annex: null, headerRow: "1", columns: {} })).toEqual({
      annex: null,
      headerRow: 0,
      columns: {},
    }));

  it("forgets columns of the other annex", () =>
    expect(correctionFrom({ ...draft, annex: 4 })).toEqual({ annex: 4, headerRow: 3, columns: { enterprise: 1 } }));

  it("begins with what was corrected before, then with what was recognised, then with nothing", () => {
    expect(draftFrom({ annex: 4, headerRow: 2, columns: { enterprise: 0 } }, null)).toEqual({
      annex: 4,
      headerRow: "3",
      columns: { enterprise: 0 },
    });
    expect(draftFrom(undefined, null)).toEqual({ annex: 3, headerRow: "1", columns: {} });
  });

  it("offers each column of the sheet with its heading, which may be long or on several lines", () => {
    const grid = gridOf([["附表3"], ["序号", "企业\n名称", null, "重点行业实施强制性清洁生产审核名单公布时间"]]);
    expect(choicesIn(grid, 1).map(({ label }) => label)).toEqual([
      "A 序号",
      "B 企业名称",
      "C",
      "D 重点行业实施强制性清洁生产…",
    ]);
    expect(choicesIn(grid, null).map(({ label }) => label)).toEqual(["A", "B", "C", "D"]);
  });

  it("lists the official columns before those that districts add", () => {
    const keys = columnsOf(3).map(({ official }) => official);
    expect(keys.lastIndexOf(true)).toBeLessThan(keys.indexOf(false));
    expect(headerRowOf({ ...draft, headerRow: " 4 " })).toBe(3);
  });
});
