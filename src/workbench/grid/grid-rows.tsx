import type { VirtualItem } from "@tanstack/react-virtual";
import type { ReactNode } from "react";
import { heads, type GridLayout } from "./grid-layout";
import { GridRow } from "./grid-row";
import type { SheetGridProps } from "./grid-props";

interface GridRowsProps extends SheetGridProps {
  readonly layout: GridLayout;
}

/** The rows in view; those that stay in view apart. */
export function GridRows(props: GridRowsProps): ReactNode {
  const { rows, frozen } = props.layout;
  const items = rows.getVirtualItems();
  const still = items.filter(({ index }) => index < frozen.rows);
  return (
    <>
      {still.length > 0 && (
        <div role="rowgroup" className="frozen-rows" style={{ top: heads.height, height: frozen.height }}>
          <Lines {...props} items={still} above={heads.height} />
        </div>
      )}
      <Lines {...props} items={items.filter(({ index }) => index >= frozen.rows)} above={0} />
    </>
  );
}

interface LinesProps extends GridRowsProps {
  readonly items: readonly VirtualItem[];
  /** Pixels that what holds them begins below the sheet's upper edge. */
  readonly above: number;
}

function Lines({ items, above, layout, ...props }: LinesProps): ReactNode {
  const { book, editing, grid, order, marks, stale, hits, cell, block, actions } = props;
  const { rows, columns, mergeAt, look, frozen } = layout;
  return items.map((row, at) => (
    <GridRow
      key={row.index}
      row={row}
      above={above}
      isFirst={at === 0}
      columns={columns.getVirtualItems()}
      rowAt={(index) => rows.measurementsCache[index]}
      columnAt={(index) => columns.measurementsCache[index]}
      onSelect={(place, reaching) =>
        reaching ? book.selectTo(place) : editing.go({ ...place, row: order.rowAt(place.row) })
      }
      onEdit={() => editing.begin("cell", null)}
      onRow={(index, reaching) => {
        editing.finish([0, 0]);
        book.selectRows(reaching ? cell.row : index, index);
      }}
      onMenu={actions.openMenu}
      {...{ mergeAt, grid, look, order, frozen, marks, stale, hits, cell, block }}
    />
  ));
}
