/** Every fixed text about what is shown of a sheet. */
export const viewWords = {
  open: (column: string) => `${column}列：筛选和排序`,
  name: (title: string) => `筛选和排序：${title}`,
  ascending: "升序",
  descending: "降序",
  search: "查找",
  all: "全选",
  empty: "（空白）",
  rows: (rows: number) => `${rows}行`,
  more: (texts: number) => `还有${texts}种内容没有列出，请在上面输入几个字`,
  apply: "确定",
  cancel: "取消",
  filtered: (shown: number, all: number) => `筛选中：${shown}/${all} 行`,
  sorted: {
    none: "已排序",
    some: "已排序，上下合并的几行一起移动",
    all: "这些行上下合并成一块，不能再排序",
  },
  onlyView: "只是看，文件没有动",
  clear: "清除筛选和排序",
} as const;
