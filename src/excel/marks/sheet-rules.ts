import { severityOfFormula } from "../../workbooks/marks";
import { divided } from "../divided";

/** The conditional formats of one sheet, as far as they can be read. */
export interface SheetRules {
  /** Ours, in Excel's order. */
  readonly ours: readonly Excel.ConditionalFormat[];
  /** Whether they stand before all others, so that nothing hides them. */
  readonly onTop: boolean;
  /** How many are not ours, those that cannot be read among them. */
  readonly others: number;
  /** By formula, but with none: what a refused formula leaves (no dialog of Excel's makes such a thing). */
  readonly empty: readonly Excel.ConditionalFormat[];
  readonly unreadable: number;
}

type Read = readonly (Excel.ConditionalFormat | null)[];

const ofEach = "items/id,items/type,items/customOrNullObject/rule/formula";
const ofOne = "type,customOrNullObject/rule/formula";

/**
 * Every sheet's conditional formats, in one round trip. A format restored by Ctrl+Z or doubled in the dialog answers
 * nothing and spoils the whole request (OJ #6396, #6827, #6835, #5222): then sheet by sheet, and on the sheet at fault
 * format by format.
 */
export async function readRules(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, SheetRules>> {
  const whole = await divided(context, names, (name) => formatsOf(context, name).load(ofEach));
  const rules = new Map(whole.asked.map(([name, { items }]) => [name, rulesOf(items)]));
  for (const name of whole.refused) rules.set(name, rulesOf(await oneByOne(context, name)));
  return rules;
}

function formatsOf(context: Excel.RequestContext, name: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
}

async function oneByOne(context: Excel.RequestContext, name: string): Promise<Read> {
  const places = await placesOf(context, formatsOf(context, name).getCount());
  const read = await divided(context, places, (place) => formatsOf(context, name).getItemAt(place).load(ofOne));
  const found = new Map(read.asked);
  return places.map((place) => found.get(place) ?? null);
}

async function placesOf(
  context: Excel.RequestContext,
  count: OfficeExtension.ClientResult<number>,
): Promise<readonly number[]> {
  await context.sync();
  return Array.from({ length: count.value }, (_, place) => place);
}

function rulesOf(formats: Read): SheetRules {
  const marks = formats.map((format) => format !== null && isOurs(format));
  const ours = formats.filter((format, index) => format !== null && marks[index] === true);
  return {
    ours: ours.filter((format) => format !== null),
    onTop: marks.lastIndexOf(true) < ours.length,
    others: formats.length - ours.length,
    empty: formats.filter((format) => format !== null && isEmpty(format)).filter((format) => format !== null),
    unreadable: formats.filter((format) => format === null).length,
  };
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  return format.type === "Custom" && severityOfFormula(format.customOrNullObject.rule.formula) !== null;
}

function isEmpty(format: Excel.ConditionalFormat): boolean {
  return format.type === "Custom" && format.customOrNullObject.rule.formula.replace(/^=/, "") === "";
}
