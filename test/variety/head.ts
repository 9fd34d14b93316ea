import type { Quarter } from "./calendar";
import type { Canvas } from "./canvas";
import type { Dice } from "./dice";

export type PeriodSaid = Quarter | "unfilled" | "nothing";

const counted = ["", "一", "二", "三", "四"];
const roman = ["", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"];

const digits = (year: number): string =>
  [...String(year)].map((sign) => "〇一二三四五六七八九".charAt(Number(sign))).join("");

/** A quarter in words, without brackets. */
function periodText(dice: Dice, { year, quarter }: Quarter): string {
  return dice.pick([
    `${year}年第${counted[quarter]}季度`,
    `${year}年第${counted[quarter]}季度`,
    `${year}年第${quarter}季度`,
    `${year}年 第 ${counted[quarter]} 季度`,
    `${year}年${counted[quarter]}季度`,
    `${year}年第${roman[quarter]}季度`,
    `${year}年Q${quarter}`,
    `${year}年${quarter * 3 - 2}-${quarter * 3}月`,
    `${year}年度第${counted[quarter]}季度`,
    `${year}年第 ${quarter} 季度`,
    `${year} 年 ${counted[quarter]} 季度`,
    `${digits(year)}年第${counted[quarter]}季度`,
    `${year}第${counted[quarter]}季度`,
    `${year}年度${counted[quarter]}季度`,
    `${year}年第${quarter}季`,
    `${year}年${quarter * 3 - 2}月至${quarter * 3}月`,
    `${year}年${quarter * 3 - 2}～${quarter * 3}月`,
    `${year}-Q${quarter}`,
    `${year}.${quarter * 3 - 2}-${year}.${quarter * 3}`,
    `截至${year}年${quarter * 3}月底`,
  ]);
}

function bracketed(dice: Dice, text: string): string {
  return dice.pick([`（${text}）`, `(${text})`, `(       ${text}）`, `（ ${text} ）`, `(${text}）`]);
}

export function sheetPeriod(dice: Dice, { year, quarter }: Quarter): string {
  return dice.pick([
    `${year}Q${quarter}`,
    `${year}年${counted[quarter]}季度`,
    `${year}年第${quarter}季度`,
    `${year}.Q${quarter}`,
  ]);
}

const titles: Readonly<Record<3 | 4, readonly string[]>> = {
  3: [
    "重点行业实施强制性清洁生产审核情况表",
    "重点行业实施强制性清洁生产审核情况表",
    "重点行业强制性清洁生产审核情况表",
    "强制性清洁生产审核情况表",
    "强制性清洁生产审核企业进展情况表",
    "重点行业实施强制性清洁生产审核情况汇总表",
    "强制性清洁生产审核进展情况表",
    "重点行业强制性清洁生产审核实施情况表",
    "强制性清洁生产审核情况统计表",
    "强审企业审核情况表",
  ],
  4: [
    "强制性清洁生产审核名单调整表",
    "强制性清洁生产审核名单调整表",
    "强制性清洁生产审核企业名单调整表",
    "强制性清生产审核企业名单调整表",
    "强制性清洁生产审核企业（名单）调整表",
  ],
};

export type HeadForm = "full" | "inTitle" | "sheetName" | "noTitle";

export interface Head {
  readonly annex: 3 | 4;
  readonly form: HeadForm;
  readonly said: PeriodSaid;
  readonly district: string;
}

/** Title, sub-title and 附表 tag over a table; returns the first row below. */
export function paintHead(canvas: Canvas, dice: Dice, head: Head, top: number, left: number, right: number): number {
  const { annex, form, said, district } = head;
  let row = top;
  const line = (text: string, key: string | undefined, merged: boolean) => {
    canvas.put(row, left, text, key);
    if (merged) canvas.merge(row, left, row, right);
    row += 1;
  };
  const merged = dice.chance(0.75);
  if (form === "noTitle") return row;
  if (dice.chance(0.5)) line(dice.pick([`附表${annex}`, `附表${annex}：`, `附件${annex}`]), undefined, false);
  const words = dice.pick(titles[annex]);
  const period = typeof said === "string" ? "" : periodText(dice, said);
  if (form === "inTitle" && typeof said !== "string") {
    const text = dice.pick([
      `${district}${period}${words}`,
      `${words}（${period}）`,
      `${period}${words}`,
      `${words}\n（${period}）`,
    ]);
    line(text, `${annex}:title`, merged);
    return row;
  }
  line(dice.chance(0.3) && annex === 3 ? `${district}${words}` : words, `${annex}:title`, merged);
  if (form === "full" && said === "unfilled")
    line(
      dice.pick(["（       年第  季度）", "(       年第   季度）", "（    年第 季度）"]),
      `${annex}:subtitle`,
      merged,
    );
  else if (form === "full" && said !== "nothing") line(bracketed(dice, period), `${annex}:subtitle`, merged);
  return row;
}
