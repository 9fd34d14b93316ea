// Written by scripts/generate.mjs from package.json and CHANGELOG.md; do not edit.

/** The product's version, as package.json has it. */
export const version = "1.1.0";

/** The day of this version. */
export const releasedOn = "2026年11月30日";

/** What is new in this version, in the clerk's words. */
export const news: readonly string[] = [
  "多了三种拿到手的办法：双击就能打开的单机版网页、放到单位服务器的服务器版、一个文件的命令行版。",
  "Excel 里多了“打开助手”按钮；刚打开 Excel 就按按钮，也不会没有反应。",
  "在单元格上点右键，可以看这一行的问题、这一行的期限。",
  "程序出错时窗格不再空白，可以重新载入；“设置”里可以复制诊断信息，打电话求助时念给维护人员。",
  "命令行：可以写文件夹和 *.xlsx；已有的文件不再被覆盖，除非写 --force。",
];
