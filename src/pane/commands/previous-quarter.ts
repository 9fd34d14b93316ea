import type { Desk } from "./desk";
import { sentenceFor } from "./failure-words";
import { words } from "../words";

/** 上季度对比: reads last quarter's file, or forgets it. True where the check has to run again. */
export async function choosePrevious(desk: Desk, file: File | null): Promise<boolean> {
  if (!file) {
    desk.dispatch({ type: "choose", choice: { previous: null } });
    return true;
  }
  desk.dispatch({ type: "notice", notice: { tone: "ok", text: words.notChecked.reading } });
  try {
    const grids = await desk.surroundings.readWorkbook(file);
    desk.dispatch({ type: "choose", choice: { previous: { name: file.name, grids } } });
    desk.dispatch({ type: "notice", notice: null });
    return true;
  } catch (error) {
    const sentence = sentenceFor(error);
    desk.dispatch({ type: "notice", notice: { tone: "error", text: `“${file.name}”：${sentence}` } });
    return false;
  }
}
