/** Every fixed text about drafts. */
export const draftWords = {
  offer: (at: string, changes: number) => `上次没有保存的改动还在（${at}，${changes}处）`,
  restore: "恢复这些改动",
  drop: "不要了",
  failed: "上次的改动和这个文件对不上，没有恢复",
} as const;
