import { normaliseText } from "../../../dates/normalise";
import { withoutBoxes } from "../../check-boxes";
import { needsOf } from "./plain-text";
import { inSimplified } from "./traditional";

/** What a clerk writes is short; a pasted report is read no further than this. */
const mostCharacters = 1_000;
const circled = /[\u2460-\u2473\u2474-\u2487\u2488-\u249b]/g;
const marks: Readonly<Record<string, string>> = { "，": ",", "；": ";", "：": ":", "（": "(", "）": ")" };
const fullWidthMark = /[，；：（）]/g;

/** A single 汉字 set apart by blanks on both sides, as the 通 of 通 过. */
function isSetApart(piece: string): boolean {
  return piece.length === 1 && piece >= "\u4e00" && piece <= "\u9fff";
}

/** 通 过, 停 产: characters set apart for looks belong together. */
function closedUp(text: string): string {
  if (!text.includes(" ")) return text;
  let result = "";
  let apart = false;
  for (const piece of text.split(" ")) {
    const single = isSetApart(piece);
    result += result === "" || (single && apart) ? piece : ` ${piece}`;
    apart = single;
  }
  return result;
}

/**
 * A cell's text as the reader takes it: half width, one kind of blank, boxes that are not ticked left out, circled
 * numbers as line breaks. The offsets of statements count in it.
 */
export function normalisedCell(text: string): string {
  const needs = text.length <= mostCharacters ? needsOf(text) : null;
  if (needs !== null) {
    const simple = needs.simpler ? inSimplified(text) : text;
    return needs.marks ? simple.replace(fullWidthMark, (mark) => marks[mark] ?? mark) : simple;
  }
  return closedUp(
    withoutBoxes(normaliseText(inSimplified(text.slice(0, mostCharacters)).replace(circled, "\n"))).trim(),
  );
}

/** The part of the cell's own text that a stretch of the normalised one comes from, end exclusive. */
export function inOriginal(text: string, [from, to]: readonly [number, number]): readonly [number, number] {
  const shortest = (length: number) => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (normalisedCell(text.slice(0, middle)).length >= length) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  if (normalisedCell(text).length === text.length) return [from, to];
  return [Math.max(0, shortest(from + 1) - 1), shortest(to)];
}
