import { adjustmentHeadings, enterpriseLine, layoutsOf, statusHeadings } from "../../../test/support/annex-lines";
import type { CellValue } from "../grid";

const status: CellValue[][] = [
  ["重点行业实施强制性清洁生产审核情况表"],
  ["（2026年第3季度）"],
  statusHeadings,
  enterpriseLine(1, "上海申岚精细化工有限公司"),
];
const adjustments: CellValue[][] = [
  ["强制性清洁生产审核名单调整表"],
  ["（2026年第3季度）"],
  adjustmentHeadings,
  [1, "上海博洁危险废物处置有限公司", "停产", "审核暂缓", "", ""],
];

function signedBy(name: string): CellValue[][] {
  return [["填报单位：申江区生态环境局（盖章）"], [`填报人：${name}`], ["填报时间：2026年10月9日"]];
}

function signers(lines: CellValue[][]) {
  return layoutsOf(lines).map(({ annex, signOff }) => [annex, signOff.preparedBy?.value ?? null]);
}

function besides(left: CellValue[][], right: CellValue[][]): CellValue[][] {
  return left.map((cells, row) => [...cells, ...Array<null>(8 - cells.length).fill(null), ...(right[row] ?? [])]);
}

describe("附表3和附表4放在一张工作表里，只签一次", () => {
  test("上下放，签在最后的，两张都签了", () => {
    expect(signers([...status, [], ...adjustments, ...signedBy("张某")])).toEqual([
      [3, "张某"],
      [4, "张某"],
    ]);
  });

  test("左右放，签在一张下面的，两张都签了", () => {
    const left = [...status, ...signedBy("张某")];
    expect(signers(besides(left, adjustments))).toEqual([
      [3, "张某"],
      [4, "张某"],
    ]);
  });

  test("各签各的，互不相干", () => {
    expect(signers([...status, ...signedBy("李某"), [], ...adjustments, ...signedBy("张某")])).toEqual([
      [3, "李某"],
      [4, "张某"],
    ]);
  });

  test("签在上面一张的，下面一张没有签", () => {
    expect(signers([...status, ...signedBy("李某"), [], ...adjustments])).toEqual([
      [3, "李某"],
      [4, null],
    ]);
  });

  test("两个季度的，不共一个落款", () => {
    const earlier = status.map((cells) =>
      cells.length === 1 && cells[0] === "（2026年第3季度）" ? ["（2026年第2季度）"] : cells,
    );
    expect(signers([...earlier, [], ...adjustments, ...signedBy("张某")])).toEqual([
      [3, null],
      [4, "张某"],
    ]);
  });
});
