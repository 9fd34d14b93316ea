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

describe("自己指定列对应", () => {
  test("表头行号换成从0数起，按指定的读", () =>
    expect(correctionFrom(draft)).toEqual({ annex: 3, headerRow: 3, columns: { enterprise: 1, listPublishedOn: 2 } }));

  test.each([
    [{ ...draft, headerRow: "" }, "请填1到1048576之间的行号"],
    [{ ...draft, headerRow: "0" }, "请填1到1048576之间的行号"],
    [{ ...draft, headerRow: "2.5" }, "请填1到1048576之间的行号"],
    [{ ...draft, headerRow: "第4行" }, "请填1到1048576之间的行号"],
    [{ ...draft, columns: { listPublishedOn: 2 } }, "请指定“企业名称”在哪一列"],
    [{ ...draft, columns: { enterprise: 1, listPublishedOn: 1 } }, "B列对应了两栏，请改掉一处"],
  ])("填错%#：不收，说明怎么填", (wrong, sentence) => expect(correctionFrom(wrong)).toBe(sentence));

  test("说不是附表的，不用指定列", () =>
    expect(correctionFrom({ annex: null, headerRow: "1", columns: {}, quarter: null })).toEqual({
      annex: null,
      headerRow: 0,
      columns: {},
    }));

  test("换成另一张附表，原来的栏目不带过去", () =>
    expect(correctionFrom({ ...draft, annex: 4 })).toEqual({ annex: 4, headerRow: 3, columns: { enterprise: 1 } }));

  test("先列以前指定的，没有就列认出的，再没有就列最像表头的一行", () => {
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

  test("选了季度就带上，不在常用几个里的也留着", () => {
    const old = { year: 2023, quarter: 1 } as const;
    expect(correctionFrom({ ...draft, quarter: old })).toMatchObject({ quarter: old });
    const choices = quarterChoices(day("2026-11-30"), old);
    expect([choices[0], choices[1], choices.at(-1)]).toEqual([
      { year: 2027, quarter: 1 },
      { year: 2026, quarter: 4 },
      old,
    ]);
  });

  test("每一列连同表头供选，表头长的、分几行的也行", () => {
    const grid = gridOf([["附表3"], ["序号", "企业\n名称", null, "重点行业实施强制性清洁生产审核名单公布时间"]]);
    expect(choicesIn(grid, 1).map(({ label }) => label)).toEqual([
      "A 序号",
      "B 企业名称",
      "C",
      "D 重点行业实施强制性清洁生产…",
    ]);
    expect(choicesIn(grid, null).map(({ label }) => label)).toEqual(["A", "B", "C", "D"]);
  });

  test("官方栏目在前，各区自己加的在后", () => {
    const keys = columnsOf(3).map(({ official }) => official);
    expect(keys.lastIndexOf(true)).toBeLessThan(keys.indexOf(false));
    expect(headerRowOf({ ...draft, headerRow: " 4 " })).toBe(3);
  });
});
