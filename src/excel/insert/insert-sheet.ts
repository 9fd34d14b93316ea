import type { Blueprint, BlueprintChart } from "../../sheets/blueprint";
import type { SheetLack } from "../../workbooks/port";
import { WorkbookProblem } from "../../workbooks/problem";
import { freeSheetName } from "../../workbooks/sheet-names";
import { askDate1904 } from "../date-system";
import { codeOf, problemOf, windowError } from "../errors";
import { askChart } from "./insert-chart";
import { askContents } from "./insert-contents";
import { askPage } from "./insert-page";
import { askStyles } from "./insert-styles";
import { askValidations } from "./insert-validations";
import { type RunBatch, asked, writing } from "../request";
import type { Session } from "../session";
import { withShorterAddresses } from "../shorter-addresses";

type Told = (lack: SheetLack) => void;

/**
 * A new sheet from a blueprint, in three round trips (one more per 10,000 rows); the clerk's sheet and selection stay
 * where they are.
 */
export async function insertSheet(
  session: Session,
  blueprint: Blueprint,
  told: Told = () => undefined,
): Promise<string> {
  try {
    return await writing(session, (run) =>
      withShorterAddresses(session, () => insertOnce(session, blueprint, told, run)),
    );
  } catch (error) {
    throw problemOf(error);
  }
}

async function insertOnce(session: Session, blueprint: Blueprint, told: Told, run: RunBatch): Promise<string> {
  let wanted: string | null = null;
  try {
    return await run(async (context) => {
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
      wanted = name;
      sheet.load("id");
      await askContents(context, sheet, blueprint, date1904());
      askStyles(sheet, blueprint, session.addressLimit);
      askValidations(sheet, blueprint.validations);
      await context.sync();
      session.names.set(sheet.id, name);
      session.merges.set(name, blueprint.merges);
      if (!(await finish(context, name, blueprint))) told("fit-to-width");
      if (blueprint.chart) await drawn(context, name, blueprint.chart);
      return name;
    });
  } catch (error) {
    if (wanted === null) throw error;
    // Where not even the sheet was made, it was the window that was missing.
    throw (await removeHalfMade(session, wanted)) ? error : windowError(error);
  }
}

/**
 * Frozen rows want the window in front, print set-up wants a printer: the sheet is good without either, and neither
 * shall cost the other. Whether it prints as wide as one page.
 */
async function finish(
  context: Excel.RequestContext,
  name: string,
  { page, frozenRows = 0 }: Blueprint,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(name);
  const freeze = (): void => (frozenRows > 0 ? sheet.freezePanes.freezeRows(frozenRows) : undefined);
  const print = (): (() => boolean) => askPage(sheet, page);
  try {
    freeze();
    const fits = print();
    await context.sync();
    return fits();
  } catch {
    const fits = print();
    return context.sync().then(fits, () => page.fitToWidth !== true);
  }
}

/** A sheet whose chart could not be had says the same in its table. */
async function drawn(context: Excel.RequestContext, name: string, chart: BlueprintChart): Promise<void> {
  try {
    askChart(context.workbook.worksheets.getItem(name), chart);
    await context.sync();
  } catch {
    // Said by nobody: the numbers stand above, and the picture is only of them.
  }
}

/** Takes a sheet away that could not be finished; false where it was never made. */
async function removeHalfMade(session: Session, name: string): Promise<boolean> {
  try {
    await asked(session, (run) =>
      run(async (context) => {
        context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      }),
    );
    return true;
  } catch (error) {
    if (codeOf(error) === "ItemNotFound") return false;
    throw new WorkbookProblem(`新工作表“${name}”没有做完，也没能删去。`, "请删除这张工作表，再试一次。", null);
  }
}
