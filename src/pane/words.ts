import { severityNames } from "../annexes/severity";
import type { Tab } from "./state/pane-state";

const tabs: Readonly<Record<Tab, string>> = {
  check: "检查",
  deadlines: "期限",
  summary: "统计",
  templates: "模板",
  settings: "设置",
};

/**
 * The fixed texts that several parts of the pane say, in the clerk's words; each part has a words file of its own
 * besides.
 */
export const words = {
  product: "强审台账助手",
  tabs,
  severity: severityNames,
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
  moreLines: (more: number, left: number) => `再显示${more}个（还有${left}个）`,
  insertedBlank: (sheet: string) => `已插入“${sheet}”`,
  waived: {
    title: "已忽略",
    reason: (reason: string) => `说明：${reason}`,
    takeBack: "撤回",
  },
} as const;
