/** What is said where the workbook's annexes cannot be worked with, in the clerk's words. */
export const ledgerWords = {
  failed: "没能读出台账。请关闭后重新打开本窗格，再试一次",
} as const;
