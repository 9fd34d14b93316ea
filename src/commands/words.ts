/** What the ribbon's buttons say in the pane. */
export const words = {
  notDone: "没有完成。请再试一次。",
} as const;
