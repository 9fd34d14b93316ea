import { words } from "./words";

/** Excel's own error codes, as a sentence with what to do. What Excel says itself is never shown: it is English and names no cure. */
const sentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "有单元格正在编辑。请按回车结束编辑，再检查一次",
  AccessDenied: "工作表受保护或工作簿是只读的。请先撤销保护，再试一次",
  InactiveWorkbook: "前面是另一个工作簿。请先切换回本工作簿，再试一次",
  InvalidSelection: "前面是另一个工作簿。请先切换回本工作簿，再试一次",
  RequestPayloadSizeLimitExceeded: "一次要处理的内容太多。请按年度或批次拆成几个工作簿",
  ResponsePayloadSizeLimitExceeded: "工作表太大，没能读完。请删去表外的空行空列，保存后再检查",
  InsufficientMemory: "内存不够。请关掉其他工作簿，再检查一次",
  ApiNotFound: "这个版本的 Excel 太旧。请用 Excel 2021 或更新的版本，或改用浏览器版",
  ActivityLimitReached: "Excel 正忙。请稍等片刻，再检查一次",
  ConflictingOperation: "Excel 正忙。请稍等片刻，再检查一次",
  HostRestartNeeded: "Excel 需要重新启动。请保存文件，重启 Excel 后再检查",
  ItemNotFound: "工作表在读取时被删除或改名了。请再检查一次",
  InvalidOperation: "Excel 现在做不了这一步。请关掉打开的对话框、结束单元格编辑，再试一次",
  GeneralException: "Excel 没有完成这一步。请保存文件，再检查一次；还不行就重新打开文件",
};

/** What went wrong, as one Chinese sentence that says what to do. */
export function sentenceFor(error: unknown): string {
  if (error instanceof Error && error.name === "UnreadableFileError") return error.message;
  if (error instanceof Error && error.name === "JudgeError") return words.failed.checker;
  const code = codeOf(error);
  return (code && sentences[code]) ?? words.failed.unknown;
}

function codeOf(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
}
