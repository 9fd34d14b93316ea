import {
  type MarkStyle,
  addressesOf,
  markFormula,
  markStyles,
  markedAreas,
  severityOfFormula,
} from "../workbooks/marks";
import type { Mark, Outcome, Severity, Skipped } from "../workbooks/port";
import { reasonOf, undone } from "./errors";
import { grouped } from "./grouped";
import { writing } from "./request";
import type { Session } from "./session";
import { type SheetGuard, askGuards } from "./sheet-guards";

const lineStyles = { thin: "Continuous", dashed: "Dash", dotted: "Dot" } as const;
const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Highlights cells in place of all our earlier marks, in three round trips: protections, our formats, the change. */
export function markCells(session: Session, marks: readonly Mark[]): Promise<Outcome> {
  return change(session, marks, "marked");
}

/** Takes every mark of ours off, whoever made it, however Excel split it up. */
export function unmarkCells(session: Session): Promise<Outcome> {
  return change(session, [], "cleared");
}

async function change(session: Session, marks: readonly Mark[], counting: "marked" | "cleared"): Promise<Outcome> {
  const bySheet = grouped(marks, ({ cell }) => cell.sheet);
  const missing = (sheet: string): Skipped => ({ sheet, reason: "sheet-missing" });
  try {
    return await writing(async (context) => {
      const guardsOf = askGuards(context);
      await context.sync();
      const guards = guardsOf();
      const ours = await ourFormats(context, [...guards.keys()]);
      const open = [...guards.values()].filter(({ formattable }) => formattable);
      const cleared = open.flatMap(({ name }) => (ours.get(name) ?? []).map(removed));
      let marked = 0;
      for (const { name } of open) marked += await addMarks(context, session, name, bySheet.get(name) ?? []);
      await context.sync();
      const count = counting === "marked" ? marked : cleared.reduce((sum, ranges) => sum + ranges.cellCount, 0);
      const shut = [...guards.values()].filter((guard) => isKeptFrom(guard, bySheet, ours));
      const gone = [...bySheet.keys()].filter((name) => !guards.has(name));
      return { done: count, skipped: [...shut.map(({ name }) => protectedSheet(name)), ...gone.map(missing)] };
    });
  } catch (error) {
    return undone(error, bySheet.keys());
  }
}

function isKeptFrom(
  { name, formattable }: SheetGuard,
  wanted: ReadonlyMap<string, unknown>,
  ours: ReadonlyMap<string, unknown>,
): boolean {
  return !formattable && (wanted.has(name) || ours.has(name));
}

function protectedSheet(sheet: string): Skipped {
  return { sheet, reason: "protected" };
}

/** Our conditional formats by sheet; sheets without any are left out. */
async function ourFormats(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Map<string, Excel.ConditionalFormat[]>> {
  const asked = askFormats(context, names, "items/id,items/type,items/customOrNullObject/rule/formula");
  try {
    await context.sync();
  } catch (error) {
    if (reasonOf(error) === "editing-cell") throw error;
    return formatsOneByOne(context, names);
  }
  const found = asked.map(({ name, formats }) => [name, formats.items.filter(isOurs)] as const);
  return new Map(found.filter(([, ours]) => ours.length > 0));
}

/** One round trip more, for an Excel that stumbles over a format of another kind: clearing must always work. */
async function formatsOneByOne(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Map<string, Excel.ConditionalFormat[]>> {
  const asked = askFormats(context, names, "items/id,items/type");
  await context.sync();
  const custom = asked.map(({ name, formats }) => {
    const items = formats.items.filter(({ type }) => type === "Custom");
    for (const format of items) format.custom.rule.load("formula");
    return { name, items };
  });
  await context.sync();
  const found = custom.map(
    ({ name, items }) => [name, items.filter(({ custom: { rule } }) => isSigned(rule))] as const,
  );
  return new Map(found.filter(([, ours]) => ours.length > 0));
}

function askFormats(context: Excel.RequestContext, names: readonly string[], properties: string) {
  return names.map((name) => {
    const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
    formats.load(properties);
    return { name, formats };
  });
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  return format.type === "Custom" && isSigned(format.customOrNullObject.rule);
}

function isSigned({ formula }: Excel.ConditionalFormatRule): boolean {
  return severityOfFormula(formula) !== null;
}

function removed(format: Excel.ConditionalFormat): Excel.RangeAreas {
  const ranges = format.getRanges();
  ranges.load("cellCount");
  format.delete();
  return ranges;
}

/** One format per severity, more only where the addresses would be cut off; returns how many cells were marked. */
async function addMarks(
  context: Excel.RequestContext,
  session: Session,
  name: string,
  marks: readonly Mark[],
): Promise<number> {
  if (marks.length === 0) return 0;
  const areas = markedAreas(marks, session.merges.get(name) ?? []);
  // Rectangles and addresses of a hundred thousand marks take a frame each: the pane gets its turn between them.
  await breath();
  const sheet = context.workbook.worksheets.getItem(name);
  for (const [severity, rectangles] of areas) {
    for (const address of addressesOf(rectangles, ",")) addFormat(sheet, address, severity);
  }
  return countOf(marks);
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function countOf(marks: readonly Mark[]): number {
  return new Set(marks.map(({ cell }) => `${cell.row},${cell.column}`)).size;
}

function addFormat(sheet: Excel.Worksheet, address: string, severity: Severity): void {
  const format = sheet.getRanges(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = `=${markFormula(severity)}`;
  paint(format.custom.format, markStyles[severity]);
}

function paint(format: Excel.ConditionalRangeFormat, style: MarkStyle): void {
  format.fill.color = style.fill;
  format.font.color = style.color;
  format.font.bold = style.bold;
  format.font.underline = style.underline ? "Single" : "None";
  for (const side of sides) {
    const border = format.borders.getItem(side);
    border.style = lineStyles[style.border];
    border.color = style.color;
  }
}
