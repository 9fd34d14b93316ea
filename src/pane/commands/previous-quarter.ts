import { memoryKeys } from "../../checking/memory-keys";
import { said } from "../state/transitions";
import { commandWords } from "./words";
import { checkAll } from "./check";
import type { Command } from "./desk";
import { recall } from "./recall";
import { remember } from "./remember";

/** 上季度对比: reads last quarter's file, or forgets it (null), and checks. */
export const choosePrevious: Command<[file: File | null]> = {
  failed: (file) => `“${file?.name ?? ""}”`,
  async perform(desk, file) {
    await recall(desk);
    if (file) desk.change(said({ tone: "ok", text: commandWords.previous.reading }));
    const previous = file && { name: file.name, grids: await desk.surroundings.readWorkbook(file) };
    desk.change({ previous, previousName: null, notice: null });
    // Its cells belong to another file: only the name is kept.
    await remember(desk, memoryKeys.previous, file && { name: file.name }, commandWords.previous.lost);
    await checkAll(desk);
    return null;
  },
};
