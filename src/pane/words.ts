import type { Severity } from "../annexes/severity";
import type { SkipReason } from "../workbooks/port";
import type { Tab } from "./state/pane-state";

const severity: Readonly<Record<Severity, string>> = { error: "必改", warning: "核实", hint: "提示" };
const tabs: Readonly<Record<Tab, string>> = {
  check: "检查",
  deadlines: "期限",
  summary: "统计",
  templates: "模板",
  settings: "设置",
};

/** What stood in the way, and what the clerk can do about it. */
const skipped: Readonly<Record<SkipReason, string>> = {
  protected: "工作表受保护。请先撤销工作表保护，再试一次",
  "hidden-sheet": "工作表是隐藏的。请先取消隐藏",
  "hidden-row": "所在行或列是隐藏的。请先取消隐藏",
  filtered: "所在行被筛选隐藏。请先清除筛选",
  "changed-meanwhile": "单元格的内容已经变了。请重新检查",
  "holds-formula": "单元格是公式，不能直接改。请在公式里改",
  "merged-away": "单元格被合并了。请先取消合并",
  "sheet-missing": "工作表已不在。请重新检查",
  "other-workbook-in-front": "可能是另一个工作簿在前面。请先点一下本工作簿的窗口，再试一次",
  "editing-cell": "有单元格正在编辑。请按回车结束编辑，再试一次",
  "not-supported": "这个版本的 Excel 不支持这一步",
  "read-only": "工作簿是只读的。请另存一份再试",
  covered: "的标记被表中原有的条件格式盖住。请在“管理规则”中把原有规则移到下面",
  "marks-left": "还有标记没有清除。请保存并重新打开，再清除一次",
  "formats-lost": "原有的条件格式少了。请不要保存，关闭后重新打开",
  failed: "Excel 没有完成这一步。请保存文件后再试",
};

/**
 * The fixed texts that several parts of the pane say, in the clerk's words; each part has a words file of its own
 * besides.
 */
export const words = {
  product: "强审台账助手",
  tabs,
  severity,
  skipped,
  annex: (annex: 3 | 4) => `附表${annex}`,
  undo: "撤销",
  waiting: {
    "editing-cell": "正在编辑单元格。按回车或 Esc 结束后，接着做",
    "no-answer": "Excel 20秒没有回应。看看 Excel 里有没有对话框开着，关掉后接着做",
  },
  notFitted: "打印宽度没能设成一页，请在“页面布局”中把“宽度”改为1页",
  cancel: "取消",
  close: "关闭",
  empty: "（空）",
  recheck: "重新检查",
  stale: "表已改动，结果可能过时",
  insertedBlank: (sheet: string) => `已插入“${sheet}”`,
  waived: {
    title: "已忽略",
    reason: (reason: string) => `说明：${reason}`,
    takeBack: "撤回",
  },
} as const;
