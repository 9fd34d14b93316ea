import type { Desk } from "./desk";

/** Takes over what the workbook remembers; asks it once, however often this is called. */
export function recallingInto(desk: Desk): () => Promise<void> {
  let asked: Promise<void> | null = null;
  return () => (asked ??= recallInto(desk));
}

async function recallInto(desk: Desk): Promise<void> {
  const { remembered } = await import("./remembered");
  try {
    const { waivers, corrections, settings } = await remembered(desk.workbook);
    desk.dispatch({ type: "choose", choice: { waivers } });
    desk.dispatch({ type: "choose", choice: { corrections } });
    desk.dispatch({ type: "choose", choice: { settings } });
  } catch {
    // A workbook that cannot be asked now, say while a cell is edited, is checked without its memory rather than not at all.
  }
}
