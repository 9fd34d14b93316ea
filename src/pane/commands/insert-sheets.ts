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
    const { blankAnnex } = await import("../../templates/blueprints/blank");
    return inserted(desk, [blankAnnex(annex)], ([sheet = ""]) => words.insertedBlank(sheet));
  },
};

async function inserted({ workbook }: Desk, blueprints: readonly Blueprint[], said: SaidOf): Promise<Notice> {
  const sheets: string[] = [];
  let tooWide = false;
  for (const blueprint of blueprints) sheets.push(await workbook.insert(blueprint, () => (tooWide = true)));
  const [first] = sheets;
  if (first !== undefined) await workbook.reveal({ sheet: first, row: 0, column: 0 });
  return insertedNotice(said(sheets), tooWide);
}

/** Says that sheets were made, and what is left to the clerk where Excel did not take their print width. */
export function insertedNotice(said: string, tooWide: boolean): Notice {
  return tooWide ? { tone: "warning", text: `${said}。${words.notFitted}` } : { tone: "ok", text: said };
}
