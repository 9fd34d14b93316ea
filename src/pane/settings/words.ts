/** The fixed texts of 设置, in the clerk's words. */
export const settingsWords = {
  asOf: "判断日期",
  asOfNote: "没有填报时间时按季度末；不写季度的台账按今天",
  live: "边填边查",
  liveNote: "改动一行，只重查这一行",
  marks: "检查后在表中标出",
  marksNote: "用条件格式标出，不动原来的底色和批注；边填边查时不改标记，按“更新标记”才改",
  drafts: "留一份没保存的改动",
  draftsNote: "浏览器意外关掉时用来恢复，只留在这台电脑上，保存后就清除；公用的电脑不要打开",
  sheets: "检查哪些工作表",
  columns: "列对应",
  noColumns: "检查后在这里看列对应",
  missing: (labels: readonly string[]) => `没有的列：${labels.join("、")}`,
  change: "修改列对应…",
  noWaivers: "还没有忽略的问题",
  privacy: "数据不离开本机。报送的文件会带着上面的说明",
  waived: {
    reasons: (reasons: number) => `${reasons}条，说明保存在工作簿里`,
    tidy: "清理",
    ended: "已失效",
    endedBecause: "单元格改过，或已不再有这个问题",
  },
} as const;
