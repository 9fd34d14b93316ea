import type { ReactNode } from "react";
import { shownAt } from "../../checking/shown";
import { columnLetters, type Grid } from "../../sheets/grid";
import { columnsOf, headerRowOf, type MappingDraft } from "./mapping-draft";
import { mappingWords } from "./words";

/** Rows shown above the header and below it, and columns at most. */
const above = 4;
const below = 4;
const mostColumns = 40;

interface PreviewProps {
  readonly grid: Grid;
  readonly draft: MappingDraft;
  /** A column or a row is being picked: pressing a cell answers. */
  readonly picking: boolean;
  onPick(row: number, column: number): void;
  onHeader(row: number): void;
}

/** The rows around the header as they stand in the sheet, with their letters and what each column is taken for. */
export function SheetPreview({ grid, draft, picking, onPick, onHeader }: PreviewProps): ReactNode {
  const header = headerRowOf(draft);
  const first = Math.max(grid.top, (header ?? grid.top) - above);
  const last = Math.min(grid.top + grid.values.length - 1, Math.max(header ?? 0, first + above) + below);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const width = Math.min(mostColumns, Math.max(0, ...grid.values.map((row) => row.length)));
  const columns = Array.from({ length: width }, (_, at) => grid.left + at);
  const taken = new Map(
    columnsOf(draft.annex).flatMap(({ key, label }) => {
      const column = draft.columns[key];
      return column === undefined ? [] : [[column, label] as const];
    }),
  );
  return (
    <div className="preview" role="region" tabIndex={0} aria-label={mappingWords.preview}>
      <table className={picking ? "picking" : undefined}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnLetters(column)}
                <small>{taken.get(column)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PreviewRow key={row} {...{ grid, row, columns, picking, onPick, onHeader }} isHeader={row === header} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Pick<PreviewProps, "grid" | "picking" | "onPick" | "onHeader"> & {
  readonly row: number;
  readonly columns: readonly number[];
  readonly isHeader: boolean;
};

function PreviewRow({ grid, row, columns, isHeader, picking, onPick, onHeader }: RowProps): ReactNode {
  return (
    <tr className={isHeader ? "header-row" : undefined}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={isHeader}
          title={mappingWords.asHeader(row + 1)}
          aria-label={mappingWords.asHeader(row + 1)}
          onClick={() => onHeader(row)}
        >
          {row + 1}
        </button>
      </th>
      {columns.map((column) => (
        <td key={column} onClick={() => picking && onPick(row, column)}>
          {shown(grid, row, column)}
        </td>
      ))}
    </tr>
  );
}

const longest = 12;

function shown(grid: Grid, row: number, column: number): string {
  const text = shownAt(grid, { sheet: grid.name, row, column }).replace(/\s+/g, "");
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
