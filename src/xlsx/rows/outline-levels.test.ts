import { own, shifted } from "../../../test/fixtures/files/shifted-rows";
import type { RowOperation } from "./row-moves";

/** A sheet of rows with these outline levels, after rows were put in or taken out: the level of each of its rows. */
function levelsAfter(levels: readonly number[], operations: readonly RowOperation[]): number[] {
  const rows = levels.map(
    (level, at) =>
      `<row r="${at + 1}" ht="20"${level > 0 ? ` outlineLevel="${level}"` : ""}><c r="A${at + 1}" s="0"><v>1</v></c></row>`,
  );
  const after = shifted({ 附表3: `<sheetData>${rows.join("")}</sheetData>` }, {}, operations)(own);
  return [...after.matchAll(/<row r="\d+" ht="20"(?: outlineLevel="(\d)")?>/gu)].map(([, level]) => Number(level ?? 0));
}

const put = (at: number, count: number): RowOperation => ({ kind: "insert", at, count, like: 0 });
const taken = (at: number, count: number): RowOperation => ({ kind: "delete", at, count, like: null });

describe("在分级显示的组里插入行", () => {
  test.each<[string, number[], RowOperation[], number[]]>([
    ["插在组里的，属于这一组", [0, 1, 1, 0], [put(2, 2)], [0, 1, 1, 1, 1, 0]],
    ["插在组的第一行上面的，不属于", [0, 1, 1, 0], [put(1, 1)], [0, 0, 1, 1, 0]],
    ["插在组的最后一行下面的，不属于", [0, 1, 1, 0], [put(3, 1)], [0, 1, 1, 0, 0]],
    ["插在里外两组之间的，属于外面那一组", [0, 1, 2, 2, 0], [put(2, 1)], [0, 1, 1, 2, 2, 0]],
    ["分几次插在一处的，一样", [0, 1, 1, 0], [put(2, 1), put(3, 1)], [0, 1, 1, 1, 1, 0]],
    ["先删后插，看留下来的行", [0, 1, 1, 1, 0], [taken(2, 1), put(2, 1)], [0, 1, 1, 1, 0]],
    ["插到最后的，不属于", [0, 1, 1], [put(3, 2)], [0, 1, 1, 0, 0]],
  ])("%s", (_name, before, operations, after) => {
    expect(levelsAfter(before, operations)).toEqual(after);
  });
});
