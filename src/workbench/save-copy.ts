import type { Command } from "../pane/commands/desk";
import { saveAs } from "../pane/parts/save-as";
import type { OpenBook } from "./open-book";
import { workbenchWords } from "./words";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** 保存副本: hands the file with everything done to it to the clerk; the file that was opened stays as it is. */
export const saveCopy: Command<[book: OpenBook]> = {
  order: "at once",
  failed: () => workbenchWords.notSaved,
  async perform(_desk, book) {
    saveAs(workbenchWords.copyName(book.workbook.name), workbookType, new Uint8Array(await book.save()));
    return null;
  },
};
