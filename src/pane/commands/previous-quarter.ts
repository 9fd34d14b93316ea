import { said } from "../state/transitions";
import { commandWords } from "./words";
import { checkAll } from "./check";
import type { Command } from "./desk";
import { recall } from "./recall";

/** 上季度对比: reads last quarter's file, or forgets it (null), and checks. */
export const choosePrevious: Command<[file: File | null]> = {
  failed: (file) => `“${file?.name ?? ""}”`,
  async perform(desk, file) {
    await recall(desk);
    if (file) desk.change(said({ tone: "ok", text: commandWords.previous.reading }));
    const previous = file && { name: file.name, grids: await desk.surroundings.readWorkbook(file) };
    desk.change({ previous, notice: null });
    await checkAll(desk);
    return null;
  },
};
