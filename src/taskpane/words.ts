/** What the page says around the pane. */
export const taskpaneWords = {
  noSelection: "请先选中一行里的单元格",
  nothingInRow: "这一行没有问题",
  noDeadlines: "这一行不是附表3里的企业，没有期限",
  noOfficeJs: "Office.js 没有加载成。请检查网络，或把本页的网址交给管理员，用 check.html 查看原因",
  noSample: "示例没有取到。请检查网络，或请管理员看看 samples 文件夹在不在",
  sampleNotOpened: (address: string) => `这个 Excel 没能打开示例。请在浏览器里下载后打开：${address}`,
  madeNotOpened: "这个 Excel 打不开新工作簿。请改用“插入”放进本工作簿",
  filledNotOpened: "这个 Excel 没能打开填好的文件。请在网页版里填",
  outside: {
    title: "请在 Excel 里打开",
    lead: "这是强审台账助手的任务窗格，要在 Excel 的“加载项”里打开。",
    noExcel: "没有 Excel，或用的是 WPS，可以打开 .xlsx 文件的是",
    workbench: "网页版",
  },
  failed: { title: "没有打开成", retry: "重试" },
} as const;
