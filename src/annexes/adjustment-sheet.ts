import { adjustmentColumns } from "./adjustment-columns";
import { clauses } from "./clauses";
import type { AdjustmentColumn } from "./columns";
import { type SheetForm } from "./sheet-form";
import { compact } from "./compact";

/**
 * 附表4. The guideline gives it three titles: with 企业 in its list of annexes, with 洁 missing in part 六, and the annex's
 * own, which is the one we write.
 */
export const adjustmentSheet: SheetForm<AdjustmentColumn> = {
  annex: 4,
  name: "附表4",
  title: "强制性清洁生产审核名单调整表",
  unfilledPeriod: "（       年第  季度）",
  columns: adjustmentColumns,
  blankRows: 5,
  notes: [...clauses.note1.paragraphs, ...clauses.note2.paragraphs, ...clauses.note3.paragraphs],
  titlePattern:
    /附[表件]4(?:\D|$)|(?:强制性?清洁?生产审核|强审)(?:重点)?(?:企业)?(?:名单)?(?:调整|变化|变更|变动)(?:情况|明细|汇总|一览|统计|台账)*表?/,
};

const nothing =
  /^(?:本季度?|本期)?(?:强审|强制性清洁生产审核)?(?:企业)?(?:名单)?(?:暂时?无|无|没有|未发生|未|不涉及|暂未发生)(?:任何|企业|名单|强审|需要?|新增)*(?:变化|调整|变动|变更|发生变化)?(?:情况|企业|事项|内容)*$/;
const nothingAlone = /^(?:空|空表|零报告|nil|none|na)$/;
const notLetters = /[^\p{L}]/gu;

/** Whether the rows of 附表4 say that nothing changed this quarter (六: 附表4 only 如名单有变化): 无, 本季度无变化, “/”. */
export function saysNothingChanged(text: string): boolean {
  const letters = compact(text).toLowerCase().replace(notLetters, "");
  if (letters === "") return /^[/\\\-—–－|]+$/.test(compact(text));
  return nothing.test(letters) || nothingAlone.test(letters);
}
