import { readLists, type ReadList } from "../../sheets/lists/read-list";
import type { ReadTable } from "../../sheets/read";
import type { ListWish } from "../../templates/lists/list-entries";
import { ledgerFromList, listIntoLedger } from "../../templates/lists/take-in";
import type { Command } from "../commands/desk";
import { insertSheets } from "../commands/insert-sheets";
import { skippedSentence } from "../commands/outcome-words";
import { readLedgers } from "../templates/ledgers";
import { writesInto } from "../templates/making";
import { listWords } from "./words";

type Took = (name: string, lists: readonly ReadList[]) => void;

const failed = (): string => listWords.notRead;

/** Reads the lists of a file. */
export const readListFile: Command<[file: File, took: Took]> = {
  failed,
  async perform({ surroundings }, file, took) {
    const lists = surest(readLists(await surroundings.readWorkbook(file), surroundings.today()));
    if (lists.length === 0) return { tone: "warning", text: listWords.none(file.name) };
    took(file.name, lists);
    return null;
  },
};

/** Reads the lists of the open workbook. */
export const readListHere: Command<[took: Took]> = {
  failed,
  async perform({ workbook, surroundings }, took) {
    const lists = surest(readLists(await workbook.sheets(), surroundings.today()));
    if (lists.length === 0) return { tone: "warning", text: listWords.noneHere };
    took(listWords.workbook, lists);
    return null;
  },
};

/** Sheets that say that they are lists; where none does, those that merely have names. */
function surest(lists: readonly ReadList[]): readonly ReadList[] {
  const sure = lists.filter((list) => list.sure);
  return sure.length > 0 ? sure : lists;
}

/** 另起台账: the list as a ledger of its own, a new sheet. */
export const takeInAfresh: Command<[lists: readonly ReadList[], wish: ListWish]> = {
  async perform(desk, lists, wish) {
    const taken = ledgerFromList(lists, wish);
    return insertSheets.perform(desk, [taken.blueprint], ([sheet = ""]) => listWords.made(sheet, taken.added));
  },
};

/** 加进台账: below the ledger's last row, in its own columns. */
export const takeIntoLedger: Command<[lists: readonly ReadList[], ledger: readonly ReadTable[], wish: ListWish]> = {
  async perform(desk, lists, ledger, wish) {
    const taken = listIntoLedger(lists, ledger, wish);
    if (!taken) return { tone: "warning", text: listWords.noLedger };
    const { fill, added } = taken;
    if (!fill) return { tone: "ok", text: listWords.allThere };
    if (fill.insert) return { tone: "warning", text: listWords.tooFewRows(fill.sheet, fill.insert.count) };
    const grid = ledger.find((read) => read.grid.name === fill.sheet)?.grid;
    const outcome = await desk.workbook.write(grid ? writesInto(grid, fill) : []);
    const complaint = skippedSentence(outcome, listWords.partly);
    await readLedgers.perform(desk);
    return complaint
      ? { tone: "warning", text: complaint, undo: outcome.done > 0 }
      : { tone: "ok", text: listWords.added(fill.sheet, added), undo: true };
  },
};
