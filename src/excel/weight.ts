import type { Sample } from "./sample";

/** Below Excel on the web's 5 MB with room for what a sample cannot foretell. */
export const answerBytes = 3_600_000;

/** An empty cell of no format weighs 13 bytes: "","General", */
const leastBytes = 13;
const punctuation = 3;
/** A cell of a sheet that nobody has looked at yet: short Chinese texts, dates, empty cells. */
const typicalBytes = 24;

/** Bytes per cell of each sheet; one without a sample is taken for as heavy as the heaviest that has one. */
export function weightsOf(samples: readonly (Sample | null)[]): number[] {
  const known = samples.map((sample) => sample && sample.values.length > 0 && bytesPerCell(sample));
  const heaviest = Math.max(typicalBytes, ...known.map((bytes) => bytes || 0));
  return known.map((bytes) => bytes || heaviest);
}

/**
 * Bytes per cell (value and number format) that an answer with these cells takes. Only the heavier half of the rows
 * counts: a title and two empty rows say nothing about the rows further down.
 */
export function bytesPerCell({ values, formats }: Sample): number {
  const rows = values
    .map((row, index) => bytesOfRow(row) + bytesOfRow(formats[index] ?? []))
    .sort((one, other) => other - one);
  const heavier = rows.slice(0, Math.ceil(rows.length / 2));
  const columns = values[0]?.length ?? 0;
  if (heavier.length === 0 || columns === 0) return leastBytes;
  const sum = heavier.reduce((bytes, row) => bytes + row, 0);
  return Math.max(leastBytes, sum / heavier.length / columns);
}

function bytesOfRow(row: readonly unknown[]): number {
  return row.reduce<number>((bytes, value) => bytes + bytesOf(value), 0);
}

/** As JSON in UTF-8. */
function bytesOf(value: unknown): number {
  if (typeof value !== "string") return String(value).length + 1;
  let bytes = punctuation;
  for (let index = 0; index < value.length; index++) bytes += value.charCodeAt(index) < 128 ? 1 : 3;
  return bytes;
}
