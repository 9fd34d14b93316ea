/** What a sheet lets us do. */
export interface SheetGuard {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Conditional formats may be changed: the sheet is open, or its protection allows formatting cells. */
  readonly formattable: boolean;
}

/** Asks for every sheet's name and protection; read the answer after the next sync. */
export function askGuards(context: Excel.RequestContext): () => ReadonlyMap<string, SheetGuard> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected,items/protection/options");
  return () =>
    new Map(
      worksheets.items.map(({ name, visibility, protection }) => {
        const formattable = !protection.protected || protection.options.allowFormatCells === true;
        return [name, { name, visible: visibility === "Visible", protected: protection.protected, formattable }];
      }),
    );
}
