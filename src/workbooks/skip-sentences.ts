import type { SkipReason } from "./port";

/** Why something was left undone and what the clerk can do about it; neither ends in a full stop. */
export interface SkipSentence {
  /** Reads on after the name of a sheet, or stands alone. */
  readonly why: string;
  readonly action: string;
}

/** The one place where each reason has its words: for the pane, the page, the command line and Excel's own errors. */
export const skipSentences: Readonly<Record<SkipReason, SkipSentence>> = {
  protected: { why: "工作表有保护，不能改动", action: "请在“审阅”中撤销工作表保护，再试一次" },
  "hidden-sheet": { why: "工作表是隐藏的", action: "请先取消隐藏" },
  "hidden-row": { why: "所在行或列是隐藏的", action: "请先取消隐藏" },
  filtered: { why: "所在行被筛选隐藏", action: "请先清除筛选，再试一次" },
  "changed-meanwhile": { why: "单元格的内容已经变了", action: "请重新检查" },
  "holds-formula": { why: "单元格是公式，不能直接改", action: "请在公式里改" },
  "merged-away": { why: "单元格被合并了", action: "请先取消合并" },
  "sheet-missing": { why: "工作表已被删除或改名", action: "请重新检查" },
  "other-workbook-in-front": {
    why: "Excel 没有完成这一步，可能是另一个工作簿在前面",
    action: "请先点一下本工作簿的窗口，再试一次",
  },
  "editing-cell": {
    why: "正在编辑单元格，Excel 暂时不接受操作",
    action: "请按回车或 Esc 结束编辑，再试一次",
  },
  "not-supported": { why: "这个版本的 Excel 没有所需的功能", action: "请使用 Excel 2021 或更新的版本" },
  "read-only": { why: "工作簿有数字签名或是只读的", action: "请启用编辑或另存一份，再试一次" },
  covered: { why: "有标记被表中原有的条件格式盖住", action: "请在“管理规则”中把原有规则移到下面" },
  "marks-left": { why: "还有标记没有清除", action: "请保存并重新打开，再清除一次" },
  "formats-lost": { why: "原有的条件格式少了", action: "请不要保存，关闭后重新打开" },
  failed: { why: "这一步没有完成", action: "请保存文件后再试；仍不行时，关闭并重新打开本工作簿" },
};

/** The same as one text: 工作表是隐藏的。请先取消隐藏 */
export function skipText(reason: SkipReason): string {
  const { why, action } = skipSentences[reason];
  return `${why}。${action}`;
}
