import type { Blueprint } from "../sheets/blueprint";
import { freeSheetName } from "../workbooks/sheet-names";
import { askDate1904 } from "./date-system";
import { problemOf } from "./errors";
import { askContents } from "./insert-contents";
import { askPage } from "./insert-page";
import { askStyles } from "./insert-styles";
import { askValidations } from "./insert-validations";
import { writing } from "./request";
import type { Session } from "./session";

/** A new sheet from a blueprint, in three round trips (one more per 10,000 rows); the clerk's sheet and selection stay where they are. */
export async function insertSheet(session: Session, blueprint: Blueprint): Promise<string> {
  let made: string | null = null;
  try {
    return await writing(async (context) => {
      const { worksheets } = context.workbook;
      const date1904 = askDate1904(context);
      worksheets.load("items/name");
      await context.sync();
      const name = freeSheetName(
        blueprint.name,
        worksheets.items.map((sheet) => sheet.name),
      );
      session.ownSheets.add(name);
      const sheet = worksheets.add(name);
      made = name;
      sheet.load("id");
      await askContents(context, sheet, blueprint, date1904());
      askStyles(sheet, blueprint);
      askValidations(sheet, blueprint.validations);
      await context.sync();
      session.names.set(sheet.id, name);
      await finish(context, name, blueprint);
      return name;
    });
  } catch (error) {
    if (made !== null) await removeHalfMade(made);
    throw problemOf(error);
  }
}

/** Frozen rows want the window in front and print set-up wants a printer: the sheet is good without either. */
async function finish(context: Excel.RequestContext, name: string, { page, frozenRows }: Blueprint): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  askPage(sheet, page);
  if (frozenRows !== undefined && frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  await context.sync().catch(() => undefined);
}

async function removeHalfMade(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  }).catch(() => undefined);
}
