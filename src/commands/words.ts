/** What the ribbon's buttons say in the pane. */
export const ribbonWords = {
  notDone: "没有完成。请再试一次。",
} as const;
