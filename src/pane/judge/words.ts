/** What the pane says where nobody can judge, in the clerk's words. */
export const judgeWords = {
  failed: "检查没能运行。请关闭后重新打开本窗格，再检查一次",
  died: "检查在后台停了，没有做完，多半是内存不够或网络断了。请再检查一次；还不行，请关闭后重新打开本窗格",
  lost: "检查的后台停了，清单里的话取不出来了，多半是内存不够。请重新检查",
} as const;
