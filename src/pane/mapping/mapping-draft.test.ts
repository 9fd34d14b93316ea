import { gridOf } from "../../../test/support/judgements";
import { day } from "../../dates/day";
import {
  choicesIn,
  columnsOf,
  correctionFrom,
  draftFrom,
  headerRowOf,
  proposedDraft,
  quarterChoices,
} from "./mapping-draft";

const draft = { annex: 3, headerRow: "4", columns: { enterprise: 1, listPublishedOn: 2 }, quarter: null } as const;

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
    expect(correctionFrom({ annex: null, headerRow: "1", columns: {}, quarter: null })).toEqual({
      annex: null,
      headerRow: 0,
      columns: {},
    }));

  it("forgets columns of the other annex", () =>
    expect(correctionFrom({ ...draft, annex: 4 })).toEqual({ annex: 4, headerRow: 3, columns: { enterprise: 1 } }));

  it("begins with what was corrected before, then with what was recognised, then with the likeliest header", () => {
    expect(draftFrom({ annex: 4, headerRow: 2, columns: { enterprise: 0 } }, null)).toEqual({
      annex: 4,
      headerRow: "3",
      columns: { enterprise: 0 },
      quarter: null,
    });
    expect(draftFrom(undefined, null)).toBeNull();
    const grid = gridOf([["某区"], ["序号", "单位", "名单公布", "评估"], [1, "上海甲厂", "2025.6.20", "通过"]]);
    expect(proposedDraft(grid)).toMatchObject({ annex: 3, headerRow: "2", columns: { enterprise: 1 } });
    expect(proposedDraft(gridOf([[]]))).toEqual({ annex: 3, headerRow: "1", columns: {}, quarter: null });
  });

  it("takes a quarter along that was chosen, and keeps one that is not among the usual choices", () => {
    const old = { year: 2023, quarter: 1 } as const;
    expect(correctionFrom({ ...draft, quarter: old })).toMatchObject({ quarter: old });
    const choices = quarterChoices(day("2026-11-30"), old);
    expect([choices[0], choices[1], choices.at(-1)]).toEqual([
      { year: 2027, quarter: 1 },
      { year: 2026, quarter: 4 },
      old,
    ]);
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
