/** Every fixed text of find and replace. */
export const findWords = {
  name: "查找和替换",
  query: "查找",
  replacement: "替换为",
  whole: "整格相符",
  next: "下一个",
  previous: "上一个",
  replaceAll: "全部替换",
  close: "关闭查找",
  open: "查找和替换（Ctrl+F）",
  count: (at: number, total: number) => (at > 0 ? `第${at}处，共${total}处` : `共${total}处`),
  searching: "正在查找…",
  none: "没有找到",
  replaced: (cells: number) => `替换了${cells}格`,
  changed: "表刚刚又改了，没有替换；请再点一次“全部替换”",
  left: (cells: number) => `${cells}格是公式或受保护，没有动`,
} as const;
