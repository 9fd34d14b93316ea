/** What is said where the workbook's annexes cannot be worked with, in the clerk's words. */
export const ledgerWords = {
  failed: "没能读出台账。请关闭后重新打开本窗格，再试一次",
  died: "读台账的后台停了，多半是内存不够或网络断了，工作簿没有改动。请重新读取",
} as const;
