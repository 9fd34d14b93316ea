/** What the pane says of what was asked of it, in the clerk's words. */
export const commandWords = {
  fixed: {
    one: (cell: string, from: string, to: string) => `已改 ${cell}：${from} → ${to}`,
    many: (places: number) => `已修正${places}处`,
    undone: (places: number) => `已撤销，恢复${places}处`,
    nothingToUndo: "没有可撤销的修正",
    notDone: "没有改",
    notUndone: "没有撤销",
    some: (places: number) => `${places}处没有改`,
  },
  marks: {
    failed: "没有标出",
    notCleared: "标记没有清除",
    unreadable: (count: number) => `有${count}条条件格式读不出。若表中还有标记，请保存并重新打开，再清除一次`,
  },
  navigation: {
    notShown: "没能跳过去",
  },
  report: {
    inserted: (name: string) => `报告已放进新工作表“${name}”`,
    saved: (name: string) => `“${name}”已交给浏览器保存`,
    fileName: (workbook: string) => `${workbook.replace(/\.xls[xm]?$/i, "")} 检查报告.html`,
  },
  submission: {
    failed: "没有存成报送件",
    saved: (name: string) => `“${name}”已交给浏览器保存，里面没有标记和忽略的说明；打开着的文件没有改动`,
  },
  file: {
    saved: (name: string) => `“${name}”已交给浏览器保存，本工作簿没有改动`,
    opened: (name: string) => `已作为新工作簿打开，请另存为“${name}”；本工作簿没有改动`,
  },
  waive: {
    done: "已忽略并说明",
    many: (reasons: number) => `${reasons}条已用同一说明忽略`,
    undone: "已撤销，说明恢复原样",
    doneInDoubt: "已忽略并说明。保存、关闭再打开后，请看一下“设置”里的说明还在不在：有的 Mac 版 Excel 存不下来",
    lost: "说明没能存进工作簿",
  },
  mapping: {
    lost: "列对应没能存进工作簿，只在这次有效",
  },
  previous: {
    reading: "正在读上季度文件…",
    lost: "文件名没能存进工作簿",
  },
  failed: {
    unknown: "读取工作簿时出错。请保存文件后重新打开，再检查一次",
  },
} as const;
