import type { Command, Desk } from "./desk";

/** Takes over what the workbook remembers, once per desk. */
export const recallMemory: Command = {
  async perform(desk) {
    await recall(desk);
    return null;
  },
};

/** Asks the workbook what it remembers, unless that was done. */
export async function recall(desk: Desk): Promise<void> {
  if (desk.state().recalled) return;
  desk.change({ recalled: true });
  const { memoryOf } = await import("./memory-shapes");
  try {
    desk.change(await memoryOf(desk.workbook));
  } catch {
    // A workbook that cannot be asked now, say while a cell is edited, is checked without its memory rather than not at
    // all.
  }
}
