import type { Grid } from "../../sheets/grid";
import { wholeWorkbook } from "../commands/whole-workbook";
import type { Command, Desk } from "../commands/desk";
import { sentenceFor } from "../commands/failure-words";
import { isAbort } from "../ledgers/is-abort";
import { ledgerWords } from "../ledgers/words";
import type { LedgersRead } from "../ledgers/questions";
import { inTemplates } from "../state/transitions";
import { templateWords } from "./words";

/** Reads the annexes of the open workbook, for making sheets from them. */
export const readLedgers: Command = {
  async perform(desk) {
    desk.change(inTemplates({ read: null, failure: null }));
    const { signal } = desk.surroundings.ledgers;
    try {
      const grids = await wholeWorkbook(desk.workbook, signal);
      // Given up meanwhile: Excel's answer may have been on its way already.
      signal.throwIfAborted();
      // What the clerk does meanwhile does not wait for it.
      void desk.run(readSheets, grids);
    } catch (error) {
      if (!isAbort(error)) desk.change(inTemplates({ failure: sentenceFor(error) }));
    }
    return null;
  },
};

const readSheets: Command<[grids: readonly Grid[]]> = {
  order: "at once",
  async perform(desk, grids) {
    try {
      const read = await annexesIn(desk, grids);
      const authority = desk.state().templates.head?.authority || read.authority;
      desk.change(inTemplates({ read, head: { quarter: read.quarter, authority } }));
    } catch (error) {
      // Who gave it up has said so; a reading left for another tab must not speak into the next one.
      if (!isAbort(error)) desk.change(inTemplates({ failure: sentenceFor(error) }));
    }
    return null;
  },
};

/** Says that what was read is gone: what is asked of it from here on would be answered as of an empty workbook. */
export function followLosses({ surroundings: { ledgers }, change }: Desk): () => void {
  return ledgers.lost(() => change(inTemplates({ failure: ledgerWords.died })));
}

/** Gives up the reading at the clerk's word. */
export const stopReading: Command = {
  order: "at once",
  async perform(desk) {
    desk.surroundings.ledgers.end();
    desk.change(inTemplates({ failure: templateWords.stopped }));
    return null;
  },
};

/** Lets go of the annexes once what is under way is done; a reading is given up at once. */
export const leaveLedgers: Command = {
  async perform({ surroundings }) {
    surroundings.ledgers.end();
    return null;
  },
};

/** Has the annexes of these sheets read: what is asked after that is asked of them. */
export function annexesIn({ surroundings, state }: Desk, grids: readonly Grid[]): Promise<LedgersRead> {
  const { corrections } = state();
  return surroundings.ledgers.ask("read", { today: surroundings.today(), corrections }, grids);
}
