import { addressOf } from "../sheets/grid";
import type { Outcome, SkipReason } from "../workbooks/port";

const reasons: Readonly<Record<SkipReason, string>> = {
  protected: "工作表受保护，请先撤销保护",
  "hidden-sheet": "工作表是隐藏的，请先取消隐藏",
  "hidden-row": "所在行是隐藏的，请先取消隐藏",
  filtered: "所在行被筛选隐藏，请先清除筛选",
  "changed-meanwhile": "单元格的内容已经变了，请重新检查",
  "holds-formula": "单元格是公式，请在公式里改",
  "merged-away": "单元格被合并了，请先取消合并",
  "sheet-missing": "工作表已不在，请重新检查",
  "other-workbook-in-front": "前面是另一个工作簿",
  "editing-cell": "有单元格正在编辑",
  "not-supported": "不支持这一步",
  "read-only": "文件有数字签名或是只读的，请另存一份再试",
  covered: "标记被表中原有的条件格式盖住",
  "marks-left": "还有标记没有清除",
  "formats-lost": "表中原有的条件格式少了，请不要用这份文件",
  failed: "没有完成，请在 Excel 或 WPS 中另存后再试",
};

/** One line for each thing that was left alone, and why. */
export function skippedLines({ skipped }: Outcome): string[] {
  return skipped.map(
    ({ sheet, cell, reason }) =>
      `${sheet}${cell ? `!${addressOf(cell.row, cell.column)}` : ""} 没有改：${reasons[reason]}`,
  );
}
