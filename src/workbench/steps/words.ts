/** What the steps of the history are called. */
export const historyWords = {
  step: {
    write: (cells: number) => `修正${cells}处`,
    type: () => "键入",
    clear: (cells: number) => `清除${cells}格`,
    paste: (cells: number) => `粘贴${cells}格`,
    cut: (cells: number) => `剪切${cells}格`,
    fill: (cells: number) => `填充${cells}格`,
    replace: (cells: number) => `替换${cells}格`,
    restore: () => "恢复没有保存的改动",
    "insert-rows": (rows: number) => (rows === 1 ? "插入行" : `插入${rows}行`),
    "delete-rows": (rows: number) => (rows === 1 ? "删除行" : `删除${rows}行`),
    "insert-sheet": "插入工作表",
  },
  row: (row: number) => `第${row}行`,
  undoOf: (step: string) => `撤销：${step}`,
  redoOf: (step: string) => `恢复：${step}`,
  at: (step: string, place: string) => (place === "" ? step : `${step}（${place}）`),
} as const;
