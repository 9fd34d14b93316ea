/** What the pane says where nobody can judge, in the clerk's words. */
export const judgeWords = {
  failed: "检查没能运行。请关闭后重新打开本窗格，再检查一次",
} as const;
