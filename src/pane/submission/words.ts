/** Every fixed text of 另存报送件. */
export const submissionWords = {
  title: "另存报送件",
  lead: "不带标记、忽略的说明和设置；没有选的表不在报送件里。打开着的文件不变",
  sheets: "报送哪些工作表",
  hidden: "（隐藏）",
  none: "请至少选一张没有隐藏的表",
  save: (sheets: number) => `另存${sheets}张表`,
} as const;
