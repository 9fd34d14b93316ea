import type { Grid } from "../../sheets/grid";
import type { ListWish } from "../../templates/lists/list-entries";
import type { Command, Surroundings } from "../commands/desk";
import { skippedSentence } from "../commands/outcome-words";
import { readLedgers } from "../templates/ledgers";
import { listWords } from "./words";

/** Lists that were found, and where; each reading has a number of its own. */
export interface FoundLists {
  readonly reading: number;
  readonly name: string;
  readonly rows: number;
  readonly batch: string;
}

type Took = (found: FoundLists) => void;

const failed = (): string => listWords.notRead;
let readings = 0;

async function lists(
  { ledgers, today }: Surroundings,
  name: string,
  grids: readonly Grid[],
): Promise<FoundLists | null> {
  const found = await ledgers.ask("lists", today(), grids);
  return found && { ...found, name, reading: ++readings };
}

/** Reads the lists of a file. */
export const readListFile: Command<[file: File, took: Took]> = {
  failed,
  async perform({ surroundings }, file, took) {
    const found = await lists(surroundings, file.name, await surroundings.readWorkbook(file));
    if (!found) return { tone: "warning", text: listWords.none(file.name) };
    took(found);
    return null;
  },
};

/** Reads the lists of the open workbook. */
export const readListHere: Command<[took: Took]> = {
  failed,
  async perform({ workbook, surroundings }, took) {
    const found = await lists(surroundings, listWords.workbook, await workbook.sheets());
    if (!found) return { tone: "warning", text: listWords.noneHere };
    took(found);
    return null;
  },
};

/** 加进台账: below the ledger's last row, in its own columns. */
export const takeIntoLedger: Command<[wish: ListWish]> = {
  async perform(desk, wish) {
    const taken = await desk.surroundings.ledgers.ask("list-into", wish);
    if (!taken) return { tone: "warning", text: listWords.noLedger };
    const { sheet, missing, writes, rows } = taken;
    if (rows === 0) return { tone: "ok", text: listWords.allThere };
    if (missing > 0) return { tone: "warning", text: listWords.tooFewRows(sheet, missing) };
    const outcome = await desk.workbook.write(writes);
    const complaint = skippedSentence(outcome, listWords.partly);
    await readLedgers.perform(desk);
    return complaint
      ? { tone: "warning", text: complaint, undo: outcome.done > 0 }
      : { tone: "ok", text: listWords.added(sheet, rows), undo: true };
  },
};
