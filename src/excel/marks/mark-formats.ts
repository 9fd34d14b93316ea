import type { Rectangle } from "../../sheets/grid";
import { type MarkStyle, addressesOf, markFormula, markStyles, severityOfFormula } from "../../workbooks/marks";
import type { MarkSeverity } from "../../workbooks/port";
import { cellsIn } from "../pieces";

const lineStyles = { thin: "Continuous", dashed: "Dash", dotted: "Dot" } as const;
const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
/** The last one set stands on top. */
const fromBelow = ["hint", "warning", "error"] as const satisfies readonly MarkSeverity[];

/** Formats that were asked for on one sheet. */
export interface AddedFormats {
  readonly count: number;
  /** After the next sync: whether they cover every cell that their addresses name. */
  readonly complete: () => boolean;
}

/** Queues one format per severity, more only where its address would be too long. */
export function addFormats(
  sheet: Excel.Worksheet,
  areas: ReadonlyMap<MarkSeverity, readonly Rectangle[]>,
  addressLimit: number,
): AddedFormats {
  const covered: Excel.RangeAreas[] = [];
  for (const severity of fromBelow) {
    for (const address of addressesOf(areas.get(severity) ?? [], ",", addressLimit)) {
      covered.push(addFormat(sheet, address, severity));
    }
  }
  const wanted = [...areas.values()].flat().reduce((sum, area) => sum + cellsIn(area), 0);
  return {
    count: covered.length,
    complete: () => covered.reduce((sum, { cellCount }) => sum + cellCount, 0) === wanted,
  };
}

function addFormat(sheet: Excel.Worksheet, address: string, severity: MarkSeverity): Excel.RangeAreas {
  const format = sheet.getRanges(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = `=${markFormula(severity)}`;
  paint(format.custom.format, markStyles[severity]);
  const covered = format.getRanges();
  covered.load("cellCount");
  // Last: a new format may stand below all others (measured), and once moved it would have to be fetched anew (T).
  format.priority = 0;
  return covered;
}

/** What is not set stays the clerk's own: "None" would take an underline away (OJ #5679). */
function paint(format: Excel.ConditionalRangeFormat, style: MarkStyle): void {
  format.fill.color = style.fill;
  format.font.color = style.color;
  if (style.bold) format.font.bold = true;
  if (style.underline) format.font.underline = "Single";
  for (const side of sides) {
    const border = format.borders.getItem(side);
    border.style = lineStyles[style.border];
    border.color = style.color;
  }
}

/**
 * Queues formats of ours to the top, the most severe first. From the first place to the last, and none further up than
 * those already there: their ids may be places, and only places between the old and the new one move.
 */
export function raiseFormats(formats: readonly Excel.ConditionalFormat[]): void {
  const raised: number[] = [];
  for (const format of formats) {
    const severity = severityOfFormula(format.customOrNullObject.rule.formula);
    const rank = severity === null ? -1 : fromBelow.indexOf(severity);
    format.priority = raised.filter((other) => other >= rank).length;
    raised.push(rank);
  }
}

/**
 * Queues the removal of formats, from the last to the first: their ids may be places, and places behind a removed one
 * move up.
 */
export function removeFormats(formats: readonly Excel.ConditionalFormat[]): Excel.RangeAreas[] {
  return [...formats].reverse().map((format) => {
    const ranges = format.getRanges();
    ranges.load("cellCount");
    format.delete();
    return ranges;
  });
}
