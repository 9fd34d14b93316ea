import type { Quarter } from "../../dates/limits";
import { quarterWords } from "../../dates/span-words";

/** The fixed texts of the 模板 tab, in the clerk's words. */
export const templateWords = {
  year: "年份",
  quarter: "季度",
  quarterOf: (quarter: Quarter["quarter"]) => `第${quarter}季度`,
  authority: "填报单位",
  authorityHint: "例如 申江区生态环境局",
  reading: "正在读取工作簿…",
  stopped: "已停止读取，没有改动工作簿。",
  again: "重新读取",
  reckoning: "正在整理…",
  fill: "由台账生成",
  ledger: "台账",
  allLedgers: (households: number) => `全部台账（${households}家）`,
  oneLedger: (sheet: string, households: number) => `${sheet}（${households}家）`,
  layout: "版式",
  official: "官方版式",
  own: (sheet: string) => `填入本工作簿的“${sheet}”`,
  ownFile: "用自己的模板文件…",
  filledFile: (file: string, rows: number) => `已按“${file}”填好${rows}家，原文件没有改动`,
  noPlace: (file: string) => `“${file}”里没有认出附表3的表头，请选填报用的空表`,
  noLedger: "这个工作簿里没有认出台账。台账要有“企业名称”和名单公布、期限、评估、验收等栏目。",
  taken: (rows: number) => `填入${rows}家`,
  all: "也列出以前季度已验收的",
  make: (withChanges: boolean) => (withChanges ? "生成附表3和附表4" : "生成附表3"),
  attention: "没有列入的和要看的",
  severalOf: (kind: string, count: number) => `${kind}（${count}处）`,
  otherKinds: (count: number) => `其他要看的（${count}处）`,
  next: "生成下季度",
  nextTo: (quarter: Quarter) => `生成第${quarter.quarter}季度`,
  noQuarter: "没有写明年份和季度的附表3，无法生成下季度的表。",
  carried: (rows: number, suspended: number) => `沿用${rows}家${suspended === 0 ? "" : `，其中${suspended}家审核暂缓`}`,
  keepAccepted: "保留以前季度已验收的",
  leftOut: (count: number) => `移出${count}家`,
  toFile: "存成文件",
  toFileOf: (what: string) => `${what}，存成文件`,
  fileOf: (quarter: Quarter, withChanges: boolean) =>
    `${quarterWords(quarter)} 附表3${withChanges ? "、附表4" : ""}.xlsx`,
  blankName: (annex: number) => `空白附表${annex}`,
  blankFile: (annex: number) => `空白附表${annex}.xlsx`,
  blanks: "空白附表",
  officialForm: "附表2用官方版式（不加打勾格和归档期限）",
  insert: "插入",
  insertBlank: (annex: number) => `插入空白附表${annex}`,
  foot: "新表放在最后，从不覆盖已有工作表；“存成文件”另存为单独的报送件，本工作簿不动；A4版面，附表3、附表4横向",
  made: (sheets: readonly string[], rows: number) => `已生成${named(sheets)}，列入${rows}家`,
  filled: (sheet: string, rows: number) => `已在“${sheet}”填入${rows}家`,
  tooFewRows: (sheet: string, missing: number) =>
    `“${sheet}”的空行不够，还差${missing}行。请先插入空行，或改用官方版式`,
  partly: "有的单元格没有填",
  quarterName: quarterWords,
} as const;

function named(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join("");
}
