import { otherSignOffLabels, sealLine, signOffLabels } from "../annexes/sheet-form";
import { compact } from "../annexes/compact";
import type { SignOff } from "../annexes/sheet-form";
import type { Grid } from "./grid";
import { filledCells } from "./cells";

/**
 * A label of the sign-off inside a text: which field (null: none of the three), and where it and its colon begin and
 * end.
 */
export interface SignOffLabel {
  readonly field: keyof SignOff | null;
  readonly start: number;
  readonly end: number;
}

/** 填 报 人 ： as well as 填报人: */
function spaced(label: string): string {
  return Array.from(label, (letter) => letter.replace(/[()]/, "\\$&")).join("\\s*");
}

const fieldOfLabel = new Map<string, keyof SignOff | null>([
  ...otherSignOffLabels.map((label) => [label, null] as const),
  ...Object.entries(signOffLabels).flatMap(([field, labels]) =>
    labels.map((label) => [label, field as keyof SignOff] as const),
  ),
]);

const longestFirst = [...fieldOfLabel.keys()].sort((a, b) => b.length - a.length);
/** What may stand between a label and its colon: （签字）, （盖章）. */
const remark = "(?:\\s*\\(\\s*(?:签\\s*[字名章]|盖\\s*章|公\\s*章)\\s*\\))?";
const anyName = `(${longestFirst.map(spaced).join("|")})${remark}`;
/** With a colon anywhere; without one only where nothing stands before it and blanks or the line's end behind it. */
const everyLabel = new RegExp(`${anyName}\\s*:|${anyName}(?:\\s+|$)`, "gm");
const something = /[^\s)]/;

/** The sign-off labels in a text (NFKC), left to right. */
export function signOffLabelsIn(text: string): SignOffLabel[] {
  return labelMatches(text).map((match) => ({
    field: fieldOfLabel.get(compact(match[1] ?? match[2] ?? "")) ?? null,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Looks before a label without a colon by hand: Safari learned to look behind in 16.4. */
function labelMatches(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  everyLabel.lastIndex = 0;
  for (let match = everyLabel.exec(text); match; match = everyLabel.exec(text)) {
    const [, withColon] = match;
    if (withColon === undefined && something.test(text.charAt(match.index - 1))) everyLabel.lastIndex = match.index + 1;
    else found.push(match);
  }
  return found;
}

const closingDate = /\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?\s*$/;

/** A line of the sign-off, and the date that ends it without a label of its own ("" where none does). */
export function splitClosingDate(text: string): { readonly rest: string; readonly date: string } {
  const found = closingDate.exec(text);
  const labelled = signOffLabelsIn(text).some(({ field }) => field === "reportedOn");
  if (!found || labelled) return { rest: text, date: "" };
  return { rest: text.slice(0, found.index).trimEnd(), date: found[0].trim() };
}

/** A cell with a sign-off label or a seal line in it. */
export function isSignOffText(text: string): boolean {
  if (text.length > 200) return false;
  const plain = text.normalize("NFKC");
  if (signOffLabelsIn(plain).length > 0) return true;
  return splitClosingDate(plain)
    .rest.split("\n")
    .some((line) => sealLine.test(compact(line)));
}

/** 申江区生态环境局 on a line of its own; group 1 is the name. */
export const bareAuthority =
  /^(?:单位:)?(.{0,20}(?:(?:生态环境|环境保护|环保)(?:分)?局|管理委员会|管委会|管理局)(?:\([^():]{1,10}\))?)$/;

/**
 * Whether a row is part of a sign-off: its first filled cell is a label, a seal line, or an authority and nothing else.
 */
export function isSignOffRow(grid: Grid, row: number, left: number, right: number): boolean {
  const cells = filledCells(grid, row, left, right);
  const first = cells[0];
  if (!first) return false;
  return isSignOffText(first.text) || (cells.length === 1 && bareAuthority.test(compact(first.text)));
}
