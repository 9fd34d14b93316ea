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
  "多了“统计”：按批次、街镇、行业或咨询机构数出应审、评估、验收、逾期，第一句可以照着念；点数字看是哪几家，能打印成一页。",
  "多了“文书”：按期限页的逾期和快到期，做出通知书、提醒函、督办函（Word 文件），也能填您自己的模板，附送达登记表。",
  "多了“归档”：给台账加一张登记表，附表2的22项打勾；打过的勾再做一遍也不动，过了一个月还缺的会提醒。",
  "多了“收名单”：市局公布的名单直接收进台账，已有的不重复；也能拿台账和名单核对，名称只差一点的请您看。",
  "加密保存、打开时却不问密码的文件，会说清楚是怎么回事、在哪里取消；打开大文件时可以“取消打开”。",
  "网页版和单机版里打字、粘贴、修正都能撤销、恢复；没保存就换文件会先问一句。",
  "旧一些的电脑也能用：Chromium 80 以上的浏览器（统信、麒麟、360、奇安信自带的多半够）、macOS 上的 Safari 15.4。",
  "给管理员：部署.html 当场做出清单，check.html 逐项核对安装，部署说明.html、验收单.html 随服务器版一起。",
  "命令行：可以写文件夹和 *.xlsx；已有的文件不再被覆盖，除非写 --force。",
];
