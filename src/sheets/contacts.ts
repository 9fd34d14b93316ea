import { contactHeadings, type ContactKey } from "../annexes/contact-words";
import { headingForms } from "../annexes/heading";
import { isBlank, textOf } from "./cells";
import type { ReadTable } from "./read";
import { RowCells } from "./rows/row-cells";
import { tableColumns, type TableColumn } from "./table-columns";

/** Whom to ask about an enterprise, as the row has it; null where the table does not tell. */
export type Contact = { readonly [Key in ContactKey]: string | null };

const keys: readonly ContactKey[] = ["town", "contact", "phone"];

/** Reads, row by row in the table's order, the columns of town, contact and phone that the table has besides ours. */
export function contactReader(read: ReadTable): (position: number) => Contact {
  const free = tableColumns(read).filter(({ key }) => key === null);
  const places = keys.map((key) => columnFor(key, free)?.column ?? -1);
  const present = places.filter((column) => column >= 0);
  const cells = new RowCells(read.grid, present, read.outline);
  return (position) => {
    if (present.length > 0) cells.moveTo(position);
    const [town = null, contact = null, phone = null] = places.map((column) => wordsIn(cells, present.indexOf(column)));
    return { town, contact, phone };
  };
}

function columnFor(key: ContactKey, columns: readonly TableColumn[]): TableColumn | undefined {
  const headings = new Set(contactHeadings[key]);
  return columns.find(({ heading }) => headingForms(heading).some((form) => headings.has(form)));
}

function wordsIn(cells: RowCells, index: number): string | null {
  const value = cells.values[index] ?? null;
  return index < 0 || isBlank(value) ? null : textOf(value).trim() || null;
}
