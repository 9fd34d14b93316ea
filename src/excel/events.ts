import type { Rectangle } from "../sheets/grid";
import type { Selection, SheetChange, Unsubscribe } from "../workbooks/port";
import { isOwn } from "./own-changes";
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

/** Tells of others' changes; edits of cells give their rows, whatever moves rows or sheets gives the whole sheet. */
export function onChanged(session: Session, listener: (change: SheetChange) => void): Unsubscribe {
  return subscribe(({ worksheets }) => {
    const tell = async (id: string, rows: SheetChange["rows"]) => {
      const sheet = await nameOf(session, id);
      if (sheet !== null) listener({ sheet, rows });
    };
    return [
      worksheets.onChanged.add(async (event) => {
        const area = rectangleOfAddress(event.address);
        const name = await nameOf(session, event.worksheetId);
        // triggerSource came with ExcelApi 1.14; before, what we expected to come is ours.
        const source: string | undefined = event.triggerSource;
        const expected = area !== null && name !== null && isOwn(session.ownChanges, name, area);
        if (source === "ThisLocalAddin" || (source === undefined && expected)) return;
        const rows = event.changeType === "RangeEdited" && area ? { from: area.top, to: area.bottom } : null;
        await tell(event.worksheetId, rows);
      }),
      worksheets.onAdded.add(async (event) => {
        const name = await nameOf(session, event.worksheetId);
        if (name !== null && !session.ownSheets.has(name)) await tell(event.worksheetId, null);
      }),
      worksheets.onDeleted.add(async (event) => {
        const name = session.names.get(event.worksheetId);
        session.names.delete(event.worksheetId);
        if (name !== undefined) listener({ sheet: name, rows: null });
      }),
    ];
  });
}

/** Tells where the clerk's selection went, our own reveals included. */
export function onSelected(session: Session, listener: (selection: Selection) => void): Unsubscribe {
  return subscribe(({ worksheets }) => [
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const range = rectangleOfAddress(address.split(",")[0] ?? "");
      const sheet = range && (await nameOf(session, worksheetId));
      if (range && typeof sheet === "string") listener({ sheet, range });
    }),
  ]);
}

/** Registers handlers and takes them off by their own context, as Excel wants it. */
function subscribe(
  register: (workbook: Excel.Workbook) => { remove(): void; readonly context: OfficeExtension.ClientRequestContext }[],
): Unsubscribe {
  const registered = Excel.run(async (context) => {
    const handlers = register(context.workbook);
    await context.sync();
    return handlers;
  });
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
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return null;
    session.names.set(id, sheet.name);
    return sheet.name;
  }).catch(() => null);
}
