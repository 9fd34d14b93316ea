/** What it is called when the workbook comes to remember something else. */
export const memoryWords = {
  waived: (reasons: number) => (reasons === 1 ? "忽略并说明" : `忽略${reasons}处并说明`),
  taken: (reasons: number) => (reasons === 1 ? "撤回说明" : `撤回${reasons}处说明`),
  reworded: "改说明",
  mapping: "改列对应",
  sheets: "选要检查的表",
  asOf: "改判断日期",
  live: "改边填边查",
  marks: "改是否在表中标出",
  previous: "选上季度文件",
  letters: "改文书落款",
  other: "改设置",
} as const;
