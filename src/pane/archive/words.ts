/** The fixed texts of 归档, in the clerk's words. */
export const archiveWords = {
  title: "归档",
  checklist: (enterprises: number) => (enterprises > 1 ? `附表2（${enterprises}家），存成文件` : "附表2，存成文件"),
  checklistFile: (enterprises: readonly string[]) =>
    enterprises.length === 1 ? `附表2 ${enterprises[0] ?? ""}.xlsx` : `附表2（${enterprises.length}家）.xlsx`,
  officialForm: "官方版式",
  about: "一家一行，附表2的22项打勾，写上归档时间；期限和检查都看它。打过的勾不会被改动。",
  add: "加上或补齐“归档”表",
  noLedger: "这个工作簿里没有认出台账，不能做归档表。",
  added: (sheet: string) => `已插入“${sheet}”`,
  updated: (rows: number, days: number) => `“归档”表新加${rows}家，补上日期${days}家，原有的勾和字没有动`,
  nothing: "“归档”表已经齐全，没有要补的",
  partly: "归档表有的单元格没有填",
} as const;
