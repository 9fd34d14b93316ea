import { useEffect, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { mergeAt } from "../sheets/merges";
import { numberFormatAt, valueAt, type Grid } from "../sheets/grid";
import { sheetInFront } from "./book-view";
import { cellText } from "./grid/cell-text";
import type { MarkedCells } from "./marked-cells";
import type { OpenBook } from "./open-book";
import { workbenchWords } from "./words";
import "./print-sheet.css";

/** More rows than a page prints in reasonable time. */
const mostRows = 3_000;

/** Ctrl+P prints the sheet in front: the grid itself has only the rows in view. It is in the page just for printing. */
export function PrintSheet({ book }: { readonly book: OpenBook }): ReactNode {
  const [grid, setGrid] = useState<Grid | null>(null);
  useEffect(() => {
    const before = (): void => flushSync(() => setGrid(sheetInFront(book.view())));
    const after = (): void => setGrid(null);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, [book]);
  if (!grid) return null;
  if (grid.values.length > mostRows)
    return <p className="print-sheet">{workbenchWords.tooLongToPrint(grid.values.length)}</p>;
  return <Table grid={grid} marks={book.view().marks} />;
}

function Table({ grid, marks }: { readonly grid: Grid; readonly marks: MarkedCells }): ReactNode {
  const width = Math.max(0, ...grid.values.map(({ length }) => length));
  const rows = grid.values.map((_, at) => grid.top + at);
  const columns = Array.from({ length: width }, (_, at) => grid.left + at);
  return (
    <table className="print-sheet">
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            {columns.map((column) => {
              const area = mergeAt(grid, row, column);
              if (area && (area.top !== row || area.left !== column)) return null;
              return (
                <td
                  key={column}
                  className={marks.at(row, column)}
                  colSpan={area ? area.right - area.left + 1 : 1}
                  rowSpan={area ? area.bottom - area.top + 1 : 1}
                >
                  {cellText(valueAt(grid, row, column), numberFormatAt(grid, row, column), grid.date1904)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
