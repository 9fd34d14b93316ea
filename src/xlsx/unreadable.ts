import { SpokenError } from "../workbooks/spoken-error";

/** Why a file cannot be opened as a workbook. */
export type UnreadableReason = keyof typeof sentences;

/** Each says what is wrong and what to do; the caller puts the file's name before it. */
const sentences = {
  empty: "这是一个空文件（0 字节），请重新下载或重新保存后再试",
  "not-zip": "这不是 .xlsx 文件（可能只是改了扩展名），请用 Excel 或 WPS 打开后另存为 .xlsx 再试",
  "old-xls": "这是旧版 .xls 或 .et 文件，请用 Excel 或 WPS 另存为 .xlsx 后再试",
  encrypted: "文件设了打开密码，请在 Excel 或 WPS 中打开，取消密码并另存后再试",
  "default-password":
    "文件打开时不问密码，其实是加密保存的（保护过工作簿的文件会这样）；请在 Excel 或 WPS 的“审阅”中取消“保护工作簿”，另存后再试",
  "owner-file": "这是 Excel 打开文件时留下的临时文件（~$ 开头），已跳过；请选不带 ~$ 的同名文件",
  ods: "这是 .ods 文件（LibreOffice、WPS 的表格），请用 LibreOffice 或 WPS 另存为 .xlsx 后再试",
  xlsb: "这是二进制的 .xlsb 文件，请用 Excel 或 WPS 另存为 .xlsx 后再试",
  truncated: "文件不完整（可能没有下载或复制完），请重新获取后再试",
  damaged: "文件已损坏，请用 Excel 或 WPS 打开，修复并另存后再试",
  zip64: "文件使用了不支持的压缩格式（Zip64），请用 Excel 或 WPS 打开并另存后再试",
  "duplicate-parts": "文件内部有重名的部分，无法确定以哪个为准，请用 Excel 或 WPS 打开并另存后再试",
  "too-large": "文件解开后过大，可能是有问题的压缩文件；请删去无关的工作表和内容后另存再试",
  "too-many-parts": "文件内部的部分过多，请只保留台账所在的工作表，另存为新文件后再试",
  "too-many-cells": "工作表中有内容的单元格过多，请按年度或批次拆成几个文件后再试",
  "large-form":
    "模板大得不像一张待填的表，没有填；请在 Excel 中删去下方多余的行和无关的工作表，另存后再试，或者不用模板直接生成",
  "too-many-sheets": "文件里的工作表过多，请只保留台账所在的工作表，另存为新文件后再试",
  "long-text": "有单元格的文字超过 65,535 字，不像台账的内容；请删短后保存再试",
  "too-much-work": "文件里的内容多得不像台账，没有处理；请只保留台账所在的工作表，另存为新文件后再试",
  doctype: "文件含有不允许的外部声明（DOCTYPE），为安全起见没有打开；请用 Excel 或 WPS 打开并另存后再试",
  "too-deep": "文件内部结构异常（嵌套过深），请用 Excel 或 WPS 打开并另存后再试",
  encoding: "文件内部的文字编码不是 UTF-8 或 UTF-16，请用 Excel 或 WPS 打开并另存后再试",
  signed: "文件带有数字签名，改动会使签名失效；请先另存为不带签名的副本",
  "not-workbook": "文件里没有 Excel 工作簿，请选择 .xlsx 或 .xlsm 文件",
  "shared-parts": "文件里有几个工作表指向同一份内容，文件已损坏；请用 Excel 或 WPS 打开，修复并另存后再试",
  "same-names": "文件里有同名的工作表，分不清说的是哪一张；请用 Excel 或 WPS 打开，改名并另存后再试",
  "no-sheets": "工作簿里没有普通工作表，请确认选对了文件",
} as const;

/** A file that cannot be opened: `reason` for programs, the message one Chinese sentence without the file's name. */
export class UnreadableFileError extends SpokenError {
  constructor(
    readonly reason: UnreadableReason,
    /** What exactly was found; for logs and tests, never shown. */
    readonly detail = "",
  ) {
    super(sentences[reason]);
  }
}
