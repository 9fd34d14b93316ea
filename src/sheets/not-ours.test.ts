import fc from "fast-check";
import { gridOf } from "../../test/support/sheet-canvas";
import { buildSheet } from "../../test/support/sheet-builder";
import { day } from "../dates/day";
import type { CellValue, Grid, Rectangle } from "./grid";
import { locate } from "./locate";
import { readTable } from "./read";
import { recognise } from "./recognise/recognise";
import { runs } from "../../test/support/runs";

type Lines = readonly (readonly CellValue[])[];

const sheets: Readonly<Record<string, readonly [Lines, string]>> = {
  附表1: [
    [
      ["附表1"],
      ["审核咨询服务机构基本情况表"],
      ["单位名称", "上海绿衡环境科技有限公司", "法人代表", "张某"],
      ["单位地址", "申江路1号", "联系电话", "021-00000000"],
      ["审核人员姓名", "职称", "专业", "备注"],
    ],
    "附表1（咨询服务机构基本情况表）",
  ],
  附表2: [
    [
      ["附表2"],
      ["强制性清洁生产审核评估、验收档案材料清单"],
      ["企业名称", "上海申岚精细化工有限公司"],
      ["序号", "材料名称", "评估", "验收"],
      [1, "评估申请表", "√", ""],
      [12, "验收申请表", "", "√"],
    ],
    "附表2（档案材料清单）",
  ],
  竣工验收台账: [
    [
      ["申江区建设项目竣工环保验收台账"],
      ["序号", "企业名称", "项目名称", "批复时间", "完成时间", "验收单位", "验收时间", "验收结果"],
      [1, "上海申岚精细化工有限公司", "扩建", "2021.3.4", "2022.1.1", "申江环科院", "2022.5.6", "合格"],
    ],
    "建设项目竣工环保验收台账",
  ],
  环评台账: [
    [
      ["2023年环评审批台账"],
      ["序号", "单位名称", "公示时间", "评估单位", "评估时间", "批复文号"],
      [1, "上海申岚精细化工有限公司", 45_000, "申江环科院", 45_010, "沪环〔2023〕1号"],
    ],
    "环评台账",
  ],
  能评台账: [
    [
      ["节能评估台账"],
      ["企业名称", "公布时间", "完成期限", "评估时间", "验收时间"],
      ["上海申岚精细化工有限公司", 45_000, 45_300, 45_010, 45_200],
    ],
    "节能评估台账",
  ],
  通讯录: [
    [
      ["序号", "企业名称", "联系人", "电话"],
      [1, "上海申岚精细化工有限公司", "张某", "021"],
    ],
    "没有附表3或附表4的其他栏目",
  ],
  没有序号的通讯录: [
    [["强审企业联系人"], ["企业名称", "联系人", "电话"], ["上海申岚精细化工有限公司", "张某", "021"]],
    "有“企业名称”栏，但没有附表3或附表4的其他栏目",
  ],
  透视表: [
    [
      ["行标签", "计数项:企业名称"],
      ["2023年", 12],
      ["总计", 12],
    ],
    "数据透视表",
  ],
  没有评估和验收: [
    [
      ["企业名称", "名单公布时间", "要求完成期限", "审核咨询机构"],
      ["上海申岚精细化工有限公司", 45_000, 45_300, ""],
    ],
    "像附表3，但没有“评估”、“验收”栏",
  ],
  没有调整结果: [
    [
      ["企业名称", "变化情况"],
      ["上海申岚精细化工有限公司", "停产"],
    ],
    "像附表4，但没有“调整结果”栏",
  ],
  没有企业名称: [[["台账"], ["日期", "评估", "验收"], [1, 2, 3]], "没有找到“企业名称”栏"],
  空表: [[[], [null, " "], ["　"]], "空工作表"],
};

describe("不是附表3、附表4的表", () => {
  test.each(Object.entries(sheets))("%s", (name, [lines, reason]) => {
    const recognition = recognise(gridOf(lines, { name }));
    expect(recognition.layouts).toEqual([]);
    expect(recognition.reason).toContain(reason);
  });

  test("隐藏的工作表，不管写什么都不检查", () => {
    const { grid } = buildSheet(1);
    expect(recognise({ ...grid, visible: false })).toEqual({
      sheet: grid.name,
      layouts: [],
      reason: "隐藏工作表",
      other: null,
    });
  });

  test("备注、别的栏里有“环评”，仍是附表3", () => {
    const lines: Lines = [
      ["重点行业实施强制性清洁生产审核情况表（含环评情况）"],
      ["企业名称", "公布时间", "完成期限", "环评批复", "评估情况", "验收情况"],
      ["上海申岚精细化工有限公司", 45_000, 45_300, "竣工验收", "/", "/"],
    ];
    expect(recognise(gridOf(lines)).layouts).toHaveLength(1);
  });
});

const headings = [
  "序号",
  "企业名称",
  "企业",
  "名称",
  "名单公布时间",
  "完成期限",
  "评估",
  "评估时间",
  "结果",
  "时间",
  "验收情况",
  "变化情况",
  "调整结果",
  "备注",
  "附表3",
  "附表4 调整表",
  "（    年第 季度）",
  "填报人：",
  "填报时间：",
  "申江区生态环境局（盖章）",
  "小计",
  "一、",
  "注1：",
  "同上",
  "无",
  "/",
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...headings) },
  fc.constantFrom<CellValue>(null, null, ""),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double(),
  fc.integer({ min: -5, max: 3_000_000 }),
  fc.boolean(),
  fc.constantFrom<CellValue>(
    "2023.2.30",
    "5月6日",
    "2023.5.6通过",
    "一年内",
    45_052,
    2023.1,
    "上海申岚精细化工有限公司",
  ),
);

const merge = fc
  .tuple(fc.nat(12), fc.nat(8), fc.nat(4), fc.nat(4))
  .map(([top, left, rows, columns]): Rectangle => ({ top, left, bottom: top + rows, right: left + columns }));

const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    top: fc.nat(3),
    left: fc.nat(3),
    values: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
    format: fc.constantFrom("General", "yyyy/m/d", 'yyyy"年"m"月"', "@", "0.00", ""),
    merges: fc.array(merge, { maxLength: 4 }),
    date1904: fc.boolean(),
    name: fc.constantFrom("附表3", "Sheet1", "2023Q1", ""),
  })
  .map(({ format, ...rest }) => ({
    ...rest,
    visible: true,
    numberFormats: rest.values.map((cells) => cells.map(() => format)),
  }));

function expectSound(grid: Grid): void {
  const { layouts, reason } = recognise(grid);
  expect(layouts.length > 0 || reason !== null).toBe(true);
  const bottom = grid.top + Math.max(1, grid.values.length) - 1;
  const right = grid.left + Math.max(1, ...grid.values.map((cells) => cells.length)) - 1;
  const isOutside = (place: { row: number; column: number } | null) =>
    place === null || place.row < 0 || place.row > bottom || place.column < 0 || place.column > right;
  for (const layout of layouts) {
    const read = readTable(grid, layout, { asOf: day("2026-10-09") });
    const { rows } = read.table;
    const columns = [...layout.columns.keys()];
    const parts = ["title", "preparedBy", "reportedOn", "reportingAuthority"] as const;
    const places = [
      ...parts.map((part) => locate(read, { part })),
      ...columns.map((column) => locate(read, { header: column })),
      ...rows.flatMap((row) => columns.map((column) => locate(read, { row, column }))),
    ];
    expect(places.filter(isOutside)).toEqual([]);
    const muddled = rows.filter(
      ({ filled, blank, unreadable }) => (filled & blank) | (filled & unreadable) | (blank & unreadable),
    );
    expect(muddled).toEqual([]);
  }
}

describe("不管表里写了什么", () => {
  test("都不出错，地址都在表内", () => {
    fc.assert(fc.property(anyGrid, expectSound), { numRuns: runs(800) });
  });

  test("怎样指定列对应也不出错", () => {
    const place = fc.option(fc.nat(12), { nil: undefined });
    const correction = fc.record({
      annex: fc.constantFrom(3 as const, 4 as const, null),
      headerRow: fc.nat(20),
      columns: fc.record({ enterprise: place, listPublishedOn: place, assessedOn: place, change: place }),
    });
    fc.assert(
      fc.property(anyGrid, correction, (grid, { columns, ...rest }) => {
        const given = Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== undefined));
        for (const layout of recognise(grid, { ...rest, columns: given }).layouts) readTable(grid, layout, {});
      }),
      { numRuns: runs(300) },
    );
  });

  test("表改乱了也不出错", () => {
    const damaged = fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.array(fc.tuple(fc.nat(30), fc.nat(12), cell), { maxLength: 12 }))
      .map(([seed, damage]): Grid => {
        const { grid } = buildSheet(seed);
        const values = grid.values.map((cells) => [...cells]);
        for (const [row, column, value] of damage) {
          const cells = values[row];
          if (cells && column < cells.length) cells[column] = value;
        }
        return { ...grid, values };
      });
    fc.assert(fc.property(damaged, expectSound), { numRuns: runs(300) });
  });
});
