import type { ReactNode } from "react";
import { addressOf, columnLetters, numberFormatAt, valueAt, type Grid } from "../../sheets/grid";
import { cellText } from "../grid/cell-text";
import { usedExtent } from "../grid/grid-frame";
import { workbenchWords } from "../words";
import "./first-rows.css";

/** As many columns as a wide screen shows. */
const mostColumns = 26;

/** The first rows of a file that is still being read: to look at, nothing more. */
export function FirstRows({ grid }: { readonly grid: Grid }): ReactNode {
  const { rows, columns } = usedExtent(grid);
  const letters = Array.from({ length: Math.min(mostColumns, columns) }, (_, column) => column);
  return (
    <div className="grid-side">
      <div className="first-rows" aria-busy>
        <table aria-label={workbenchWords.grid(grid.name)}>
          <thead>
            <tr>
              <th />
              {letters.map((column) => (
                <th key={column}>{columnLetters(column)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, row) => (
              <tr key={row}>
                <th>{row + 1}</th>
                {letters.map((column) => (
                  <td key={addressOf(row, column)}>
                    {cellText(valueAt(grid, row, column), numberFormatAt(grid, row, column), grid.date1904)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
