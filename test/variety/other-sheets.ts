import { Canvas } from "./canvas";
import type { Dice } from "./dice";
import type { Story } from "./stories";

type Maker = (dice: Dice, stories: readonly Story[]) => Canvas;

function table(name: string, rows: readonly (readonly (string | number | null)[])[], hidden = false): Canvas {
  const canvas = new Canvas(name, hidden);
  rows.forEach((row, at) => row.forEach((cell, column) => canvas.put(at, column, cell)));
  return canvas;
}

const makers: readonly Maker[] = [
  (_dice, stories) =>
    table("联系人", [
      ["企业联系方式"],
      ["序号", "企业名称", "联系人", "联系电话", "地址"],
      ...stories.slice(0, 12).map(({ name }, at) => [at + 1, name, "王经理", "13812345678", "申江路1号"]),
    ]),
  (_dice, stories) =>
    table("汇总", [
      ["年份", "家数", "已评估", "已验收"],
      ["2021年", 12, 10, 8],
      ["2022年", 9, 7, 2],
      ["合计", stories.length, 17, 10],
    ]),
  (_dice, stories) =>
    table(
      "旧数据",
      [
        ["重点行业实施强制性清洁生产审核情况表"],
        [
          "序号",
          "企业名称",
          "名单公布时间",
          "要求完成期限",
          "审核咨询机构名称",
          "评估时间和评估结果",
          "验收时间和验收结果",
        ],
        ...stories.slice(0, 5).map(({ name }, at) => [at + 1, name, "2019.13.1", "x", null, "乱", "2019.2.30"]),
      ],
      true,
    ),
  () =>
    table("附表1", [
      ["附表1"],
      ["咨询服务机构基本情况表"],
      ["机构名称（盖章）", null, "成立时间", null],
      ["法定代表人", null, "注册资本", null],
      ["联系人", null, "固定电话/手机", null],
      ["企业名称", null, "联系人和联系方式", null],
    ]),
  () =>
    table("附表2", [
      ["强制性清洁生产审核评估、验收档案材料清单"],
      ["阶段", "项目名称", "备案资料"],
      ["现场评估后一个月内", "评估", "5、评估申请表（盖章）"],
      ["现场验收后一个月内", "验收", "15、监测报告"],
    ]),
  (_dice, stories) =>
    table("自愿性", [
      ["2023年自愿性清洁生产审核企业情况表"],
      ["序号", "企业名称", "名单公布时间", "要求完成期限", "咨询机构", "评估时间和评估结果", "验收时间和验收结果"],
      ...stories.slice(0, 4).map(({ name }, at) => [at + 1, name, "2020.1.1", "2021.1.1", null, null, null]),
    ]),
  (_dice, stories) =>
    table("竣工验收", [
      ["建设项目竣工环保验收台账"],
      ["序号", "建设单位", "项目名称", "环评批复时间", "验收时间", "验收结果"],
      ...stories.slice(0, 4).map(({ name }, at) => [at + 1, name, "技改项目", "2020.1.1", "2021.1.1", "通过"]),
    ]),
  () => table("填表说明", [["填表说明"], ["1. 每季度10日前报送。"], ["2. 评估时间填写现场评估日期。"]]),
  () => table("Sheet9", []),
];

/** What else lies in a clerk's workbook. */
export function otherSheets(dice: Dice, stories: readonly Story[]): Canvas[] {
  if (dice.chance(0.55)) return [];
  return dice
    .shuffled(makers)
    .slice(0, dice.between(1, 3))
    .map((make) => make(dice, stories));
}
