import type { Rectangle } from "../sheets/grid";
import type { Selection, SheetChange, Unsubscribe } from "../workbooks/port";
import { followMerges } from "./merges";
import { isOwn } from "./own-changes";
import { asked } from "./request";
import type { Session } from "./session";

const lastRow = 1_048_575;
const lastColumn = 16_383;
const a1 = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** The rectangle of an event's address ("B2", "A5:C9", "5:9", "A:A"); null for several areas. */
export function rectangleOfAddress(address: string): Rectangle | null {
  const found = a1.exec(address.slice(address.lastIndexOf("!") + 1));
  if (!found) return null;
  const [, column, row, endColumn = column, endRow = row] = found;
  return {
    top: row === undefined ? 0 : Number(row) - 1,
    left: column === undefined ? 0 : columnOf(column),
    bottom: endRow === undefined ? lastRow : Number(endRow) - 1,
    right: endColumn === undefined ? lastColumn : columnOf(endColumn),
  };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The rows that an event's address covers, of all its areas ("A1,C3"); null where there is none or it says nothing. */
function rowsOfAddress(address: string | undefined): SheetChange["rows"] {
  const areas = (address ?? "").split(",").map(rectangleOfAddress);
  const known = areas.filter((area) => area !== null);
  if (known.length < areas.length) return null;
  return { from: Math.min(...known.map(({ top }) => top)), to: Math.max(...known.map(({ bottom }) => bottom)) };
}

/** Tells of others' changes; edits of cells give their rows, whatever moves rows or sheets gives the whole sheet. */
export function onChanged(session: Session, listener: (change: SheetChange) => void): Unsubscribe {
  const tell = async (id: string, rows: SheetChange["rows"], source?: SheetChange["source"]): Promise<void> => {
    const sheet = await nameOf(session, id);
    if (sheet !== null) listener({ sheet, rows, ...(source ? { source } : {}) });
  };
  return subscribe(session, ({ worksheets }) => [
    worksheets.onChanged.add((event) => told(session, event, tell)),
    worksheets.onAdded.add(async (event) => {
      const name = await nameOf(session, event.worksheetId);
      if (name !== null && !session.ownSheets.has(name)) await tell(event.worksheetId, null);
    }),
    worksheets.onDeleted.add(async (event) => {
      const name = session.names.get(event.worksheetId);
      session.names.delete(event.worksheetId);
      if (name === undefined) return;
      session.merges.delete(name);
      listener({ sheet: name, rows: null });
    }),
  ]);
}

/** Whole-sheet changes and changes of several areas may come without an address that says something. */
type Changed = Omit<Excel.WorksheetChangedEventArgs, "address" | "triggerSource"> &
  Partial<Pick<Excel.WorksheetChangedEventArgs, "address" | "triggerSource">>;

async function told(
  session: Session,
  event: Changed,
  tell: (id: string, rows: SheetChange["rows"], source?: SheetChange["source"]) => Promise<void>,
): Promise<void> {
  const { address, changeType, worksheetId, triggerSource } = event;
  const name = await nameOf(session, worksheetId);
  const area = address === undefined ? null : rectangleOfAddress(address);
  if (name !== null) followMerges(session, name, changeType, area);
  // D co-authoring-in-excel-add-ins.md: every colleague's edit comes here too, and is never ours.
  const remote = event.source === "Remote";
  // triggerSource came with ExcelApi 1.14, and not for everything; without it, what we expected to come is ours.
  const expected = !remote && area !== null && name !== null && isOwn(session.ownChanges, name, area);
  if (!remote && (triggerSource === "ThisLocalAddin" || (triggerSource === undefined && expected))) return;
  const rows = changeType === "RangeEdited" ? rowsOfAddress(address) : null;
  await tell(worksheetId, rows, remote ? "remote" : undefined);
}

/** Tells where the clerk's selection went, our own reveals included. */
export function onSelected(session: Session, listener: (selection: Selection) => void): Unsubscribe {
  return subscribe(session, ({ worksheets }) => [
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const range = rectangleOfAddress(address.split(",")[0] ?? "");
      const sheet = range && (await nameOf(session, worksheetId));
      if (range && typeof sheet === "string") listener({ sheet, range });
    }),
  ]);
}

/** Registers handlers and takes them off by their own context, as Excel wants it. */
function subscribe(
  session: Session,
  register: (workbook: Excel.Workbook) => { remove(): void; readonly context: OfficeExtension.ClientRequestContext }[],
): Unsubscribe {
  const registered = asked(session, (run) =>
    run(async (context) => {
      const handlers = register(context.workbook);
      await context.sync();
      return handlers;
    }),
  );
  // Without events there is still the button 重新检查.
  registered.catch(() => undefined);
  return () => {
    registered
      .then(async (handlers) => {
        for (const handler of handlers) handler.remove();
        await handlers[0]?.context.sync();
      })
      .catch(() => undefined);
  };
}

/** A sheet's name by Excel's id; one round trip where the id is new. Null where the sheet is gone. */
async function nameOf(session: Session, id: string): Promise<string | null> {
  const known = session.names.get(id);
  if (known !== undefined) return known;
  return asked(session, (run) =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await context.sync();
      if (sheet.isNullObject) return null;
      session.names.set(id, sheet.name);
      return sheet.name;
    }),
  ).catch(() => null);
}
