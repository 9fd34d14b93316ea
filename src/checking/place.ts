import { inOriginal } from "../cells/language/tokens/normalised";
import { isoOf, serialOf } from "../dates/day";
import { unitShownBy } from "../dates/number-format";
import { keyOf } from "../ledger/row-key";
import { oncePerTable } from "../ledger/once-per-table";
import type { FixWrite, RuleFix, Spot } from "../rules/kit/places";
import { addressOf, numberFormatAt, valueAt, type CellPlace } from "../sheets/grid";
import { locate } from "../sheets/locate";
import type { CellReference, Correction, Finding, Fix } from "./finding";
import type { Hit } from "./hit";
import type { ReadAnnex } from "./quarters";
import { shownAt } from "./shown";

/** How official documents write a day where the column has no date format to follow. */
const usualDateFormat = "yyyy/m/d";

/** How many rows of a column are looked through for the date format it uses. */
const formatSampleRows = 50;

/** Finds the table that a spot belongs to: by its row, else the given one. */
export type FindOwner = (spot: Spot) => ReadAnnex | null;

/** Where the statements that a hit rests on stand in the cell as it is shown. */
export function wordsIn(value: string, { spot, words }: Hit): Finding["words"] {
  if (!("row" in spot)) return [];
  return words.flatMap(({ cell, statement }) => {
    const at = cell.column === spot.column ? value.indexOf(cell.text.trim()) : -1;
    if (at < 0) return [];
    const moved = at - (cell.text.length - cell.text.trimStart().length);
    const [from, to] = inOriginal(cell.text, statement.words);
    return [[from + moved, to + moved] as const];
  });
}

/** The enterprise that a spot is about, as the sheet names it. */
export function enterpriseOf(spot: Spot): string | null {
  if ("row" in spot) return spot.row.values.enterprise?.name ?? null;
  return "about" in spot && typeof spot.about === "string" ? spot.about : null;
}

/** What a finding is known by; it survives sorting, inserting rows and renaming the sheet. */
export function identityOf({ rule, spot }: Pick<Hit, "rule" | "spot">, { table }: ReadAnnex): string {
  const where =
    "row" in spot
      ? `${keyOf(spot.row)}|${spot.column}`
      : "header" in spot
        ? `${typeof spot.about === "string" ? spot.about : spot.about.column}|${spot.header}`
        : `|${spot.part}`;
  return `${rule.id}|${table.key}|${where}`;
}

/** The rule that an identity names. */
export function ruleIn(identity: string): string {
  const end = identity.indexOf("|");
  return end < 0 ? identity : identity.slice(0, end);
}

function referenceTo(spot: Spot, owner: ReadAnnex): CellReference | null {
  const place = locate(owner, spot);
  return place && { place, cell: addressOf(place.row, place.column) };
}

/** The cell that a spot stands for; none where it is nowhere in the workbook. */
export function relatedReference(spot: Spot, ownerOf: FindOwner): CellReference[] {
  const owner = ownerOf(spot);
  const reference = owner && referenceTo(spot, owner);
  return reference ? [reference] : [];
}

/** The fixes whose cells can all be found; half a fix is none. */
export function placedFixes(fixes: readonly RuleFix[], ownerOf: FindOwner): Fix[] {
  const placed: Fix[] = [];
  for (const { label, safe, writes } of fixes) {
    const all = placedWrites(writes, ownerOf);
    if (all) placed.push({ label, safe, writes: all });
  }
  return placed;
}

function placedWrites(writes: readonly FixWrite[], ownerOf: FindOwner): Correction[] | null {
  const placed: Correction[] = [];
  for (const write of writes) {
    const correction = placedWrite(write, ownerOf);
    if (!correction) return null;
    placed.push(correction);
  }
  return placed;
}

function placedWrite(write: FixWrite, ownerOf: FindOwner): Correction | null {
  const owner = ownerOf(write);
  const reference = owner && referenceTo(write, owner);
  if (!owner || !reference) return null;
  const { grid } = owner;
  const { place, cell } = reference;
  const expected = valueAt(grid, place.row, place.column);
  const from = shownAt(grid, place);
  const { value } = write;
  if (typeof value !== "object") return { place, cell, expected, from, value, to: String(value) };
  const serial = { place, cell, expected, from, value: serialOf(value.day, grid.date1904), to: isoOf(value.day) };
  const present = numberFormatAt(grid, place.row, place.column);
  // A format that shows less than a day would make less of the date than the text said.
  return showsDay(present) ? serial : { ...serial, numberFormat: dateFormatBeside(owner, place) };
}

function showsDay(numberFormat: string): boolean {
  return unitShownBy(numberFormat) === "day";
}

/** The format by which the rest of the column shows days. */
function dateFormatBeside(owner: ReadAnnex, { column }: CellPlace): string {
  const known = formatsOf(owner);
  let format = known.get(column);
  if (format === undefined) known.set(column, (format = dateFormatIn(owner, column)));
  return format;
}

const formatsOf = oncePerTable((_: ReadAnnex) => new Map<number, string>());

function dateFormatIn({ grid, rowNumbers }: ReadAnnex, column: number): string {
  const formats = rowNumbers.slice(0, formatSampleRows).map((row) => numberFormatAt(grid, row, column));
  return formats.find(showsDay) ?? usualDateFormat;
}
