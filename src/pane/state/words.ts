/** What a verdict and a list are called, in the clerk's words. */
export const stateWords = {
  verdict: {
    correctLead: (warnings: number) => (warnings > 0 ? "改完必改项，核实项改正或说明后即可报送" : "改完必改项即可报送"),
    explainLead: "改正或说明后即可报送",
    readyLead: (waived: number, hints: number) =>
      [
        "没有必改项，没有待核实项",
        waived > 0 ? `；${waived}条已忽略并说明` : "",
        hints > 0 ? `；${hints}处提示，可不改` : "",
      ].join(""),
    nothingLead: (sheets: number) => `看了${sheets}张工作表`,
    today: "今天",
    tomorrow: "明天",
    daysLeft: (days: number) => `还有${days}天`,
    daysPast: (days: number) => `已过${days}天`,
    weekday: (weekday: number, worked: boolean) => `（周${"日一二三四五六"[weekday] ?? ""}${worked ? "，上班" : ""}）`,
  },
  list: {
    row: (row: number) => `第${row}行`,
    titleAndSignOff: "标题、落款",
  },
} as const;
