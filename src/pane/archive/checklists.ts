import type { Command } from "../commands/desk";
import { savedWorkbook } from "../commands/save-workbook";
import { openAnnexes } from "../templates/ledgers";
import { archiveWords } from "./words";

/** 附表2 of these enterprises, a sheet each, as a file of its own: ours with boxes and days, or exactly as printed. */
export const saveChecklists: Command<[enterprises: readonly string[], officialForm: boolean]> = {
  async perform(desk, enterprises, officialForm) {
    const [{ archiveOf }, { blankAnnex }, reads] = await Promise.all([
      import("../../templates/archive-of"),
      import("../../templates/blueprints/blank"),
      openAnnexes(desk),
    ]);
    const sheets = enterprises.map((enterprise) => ({
      ...blankAnnex(2, { ...(archiveOf(reads, enterprise) ?? { enterprise }), officialForm }),
      name: enterprise,
    }));
    return savedWorkbook(desk, archiveWords.checklistFile(enterprises), sheets);
  },
};
