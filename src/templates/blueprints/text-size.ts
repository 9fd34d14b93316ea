const pixelsPerPoint = 4 / 3;
/**
 * A column's width counts digits of the default font, 7 pixels each; some 6 more pixels are lost to the cell's own
 * margins.
 */
const pixelsPerCharacter = 7;
const cellMargin = 6;
const narrow = /[\u0020-\u007e\u00a0-\u00ff]/;

function pixelsOf(text: string, size: number): number {
  let units = 0;
  for (const character of text) units += narrow.test(character) ? 0.55 : 1;
  return units * size * pixelsPerPoint;
}

/** Lines that a text takes in a column of this width (characters of the default font) at this size in points. */
export function linesOf(text: string, width: number, size: number): number {
  const room = width * pixelsPerCharacter - cellMargin;
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(pixelsOf(line, size) / Math.max(room, 1))), 0);
}

/**
 * A row's height in points for so many lines of this size, not below `least`. Merged cells do not grow by themselves,
 * so heights are always written.
 */
export function heightOf(lines: number, size: number, least: number): number {
  return lines <= 1 ? least : Math.max(least, Math.ceil(lines * size * 1.35 + 6));
}
