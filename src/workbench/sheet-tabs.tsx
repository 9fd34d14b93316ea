import { useArrowNavigationGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ShownBook } from "./book-view";
import { workbenchWords } from "./words";

/** The workbook's sheets; hidden ones are left out, as in Excel. */
export function SheetTabs({ view, onOpen }: { readonly view: ShownBook; onOpen(sheet: string): void }): ReactNode {
  const arrows = useArrowNavigationGroup({ axis: "horizontal", memorizeCurrent: true });
  return (
    <div className="sheet-tabs" role="tablist" aria-label={workbenchWords.sheets} {...arrows}>
      {view.sheets
        .filter(({ visible }) => visible)
        .map(({ name }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === view.cell.sheet}
            onClick={() => name !== view.cell.sheet && onOpen(name)}
          >
            {name}
          </button>
        ))}
    </div>
  );
}
