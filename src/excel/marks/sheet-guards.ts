import { divided } from "../divided";

/** What a sheet lets us do. */
export interface SheetGuard {
  readonly name: string;
  readonly protected: boolean;
  /** Conditional formats may be changed: the sheet is open, or its protection allows formatting cells. */
  readonly formattable: boolean;
}

/** Asks for one sheet's protection; read the answer after the next sync. */
export function askGuard(context: Excel.RequestContext, name: string): () => SheetGuard {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load("name,protection/protected,protection/options");
  return () => guardOf(sheet);
}

/**
 * Every sheet's name and protection, in one round trip; sheets that have none (charts) cost some more and are left out.
 */
export async function readGuards(context: Excel.RequestContext): Promise<ReadonlyMap<string, SheetGuard>> {
  const { worksheets } = context.workbook;
  const { asked } = await divided(context, [worksheets], (sheets) =>
    sheets.load("items/name,items/protection/protected,items/protection/options"),
  );
  if (asked.length > 0) return byName(worksheets.items.map(guardOf));
  const names = context.workbook.worksheets;
  names.load("items/name");
  await context.sync();
  const single = await divided(
    context,
    names.items.map(({ name }) => name),
    (name) => askGuard(context, name),
  );
  return byName(single.asked.map(([, guard]) => guard()));
}

function guardOf({ name, protection }: Excel.Worksheet): SheetGuard {
  const formattable = !protection.protected || protection.options.allowFormatCells === true;
  return { name, protected: protection.protected, formattable };
}

function byName(guards: readonly SheetGuard[]): ReadonlyMap<string, SheetGuard> {
  return new Map(guards.map((guard) => [guard.name, guard]));
}
