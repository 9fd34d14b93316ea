/** Said in every face, once, where a workbook's memory was passed over. */
export const unusableMemory = "文件里保存的“忽略并说明”和设置已损坏或过大，这次没有使用";
