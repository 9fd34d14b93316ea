import type { Blueprint } from "../../sheets/blueprint";
import type { Notice } from "../state/pane-state";
import { words } from "../words";
import type { Command, Desk } from "./desk";

/** What the notice says of the sheets that were made, by the names that they got. */
type SaidOf = (sheets: readonly string[]) => string;

/** Puts new sheets behind all others and shows the first. */
export const insertSheets: Command<[blueprints: readonly Blueprint[], said: SaidOf]> = { perform: inserted };

/** A blank annex in the official layout as a new sheet, shown at once. */
export const insertBlank: Command<[annex: 1 | 2 | 3 | 4]> = {
  async perform(desk, annex) {
    const { blankAnnex } = await import("../../templates/blank");
    return inserted(desk, [blankAnnex(annex)], ([sheet = ""]) => words.insertedBlank(sheet));
  },
};

async function inserted({ workbook }: Desk, blueprints: readonly Blueprint[], said: SaidOf): Promise<Notice> {
  const sheets: string[] = [];
  for (const blueprint of blueprints) sheets.push(await workbook.insert(blueprint));
  const [first] = sheets;
  if (first !== undefined) await workbook.reveal({ sheet: first, row: 0, column: 0 });
  return { tone: "ok", text: said(sheets) };
}
