import type { Command } from "../commands/desk";
import { savedWorkbook } from "../commands/save-workbook";
import { wholeWorkbook } from "../commands/whole-workbook";
import { annexesIn } from "../templates/ledgers";
import { archiveWords } from "./words";

/** 附表2 of these enterprises, a sheet each, as a file of its own: ours with boxes and days, or exactly as printed. */
export const saveChecklists: Command<[enterprises: readonly string[], officialForm: boolean]> = {
  async perform(desk, enterprises, officialForm) {
    const { ledgers } = desk.surroundings;
    const [{ blankAnnex }, grids] = await Promise.all([
      import("../../templates/blueprints/blank"),
      wholeWorkbook(desk.workbook),
    ]);
    await annexesIn(desk, grids);
    const known = await ledgers.ask("checklists", enterprises).finally(() => ledgers.end());
    const sheets = enterprises.map((enterprise, at) => ({
      ...blankAnnex(2, { ...(known[at] ?? { enterprise }), officialForm }),
      name: enterprise,
    }));
    return savedWorkbook(desk, archiveWords.checklistFile(enterprises), sheets);
  },
};
