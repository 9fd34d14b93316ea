import type { Serial } from "./calendar";

/** A date as a spreadsheet holds it; months are shown only, where the format has no day. */
export interface DateCell {
  readonly serial: Serial;
  readonly format: string;
}

export type Cell = string | number | DateCell | null;

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === "object" && cell !== null;
}

/** Every column a clerk may keep, by our own names. */
export type Field =
  | "serial"
  | "name"
  | "listed"
  | "deadline"
  | "agency"
  | "assessment"
  | "assessedOn"
  | "assessmentResult"
  | "acceptance"
  | "acceptedOn"
  | "acceptanceResult"
  | "started"
  | "contract"
  | "submitted"
  | "disclosed"
  | "received"
  | "code"
  | "district"
  | "industry"
  | "remarks"
  | "change"
  | "adjustment"
  | "evidence"
  | "contact"
  | "phone"
  | "address"
  | "reason";

export type Cells = Partial<Record<Field, Cell>>;
