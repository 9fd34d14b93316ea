import type { Sample } from "./sheet-list";

/** Below Excel on the web's 5 MB with room for what a sample cannot foretell. */
export const answerBytes = 3_200_000;

/** Quotes, comma and the closing of a row, spread over its cells. */
const punctuation = 4;
const leastBytes = 16;
const emptyBytes = 14;

function bytesOf(value: unknown): number {
  if (typeof value !== "string") return String(value).length + 1;
  let bytes = punctuation;
  for (let index = 0; index < value.length; index++) bytes += value.charCodeAt(index) < 128 ? 1 : 3;
  return bytes;
}

/** Bytes per cell (value and number format) that an answer with these cells takes, at least 16. */
export function bytesPerCell({ values, formats }: Sample): number {
  let bytes = 0;
  let cells = 0;
  values.forEach((row, index) => {
    row.forEach((value, column) => {
      // An empty cell beside a title says nothing about the rows further down.
      const bytesHere = bytesOf(value) + bytesOf(formats[index]?.[column]);
      if (bytesHere <= emptyBytes) return;
      bytes += bytesHere;
      cells += 1;
    });
  });
  return cells === 0 ? leastBytes : Math.max(leastBytes, bytes / cells);
}
