import type { ReactNode } from "react";
import type { RowOrder } from "./row-order";
import type { BodyRows } from "./body-rows";
import type { SheetFilter } from "./sheet-filter";
import { viewWords } from "./words";

interface FilterStripProps {
  readonly order: RowOrder;
  readonly filter: SheetFilter;
  readonly body: BodyRows;
  onClear(): void;
}

/** Says that not all is shown, or not as it stands, and clears that. */
export function FilterStrip({ order, filter, body, onClear }: FilterStripProps): ReactNode {
  if (filter.wanted.size === 0 && filter.sort === null) return null;
  const all = body.last - body.first + 1;
  const told = [
    filter.wanted.size > 0 && viewWords.filtered(all - order.hidden, all),
    filter.sort !== null && viewWords.sorted[order.joined],
    viewWords.onlyView,
  ];
  return (
    <div className="filter-strip plain-buttons">
      <span role="status">{told.filter(Boolean).join("，")}</span>
      <button type="button" onClick={onClear}>
        {viewWords.clear}
      </button>
    </div>
  );
}
