import { memoryNamespace, memoryIn, memoryXml, withItem } from "../workbooks/memory";
import type { Outcome } from "../workbooks/port";
import { undone } from "./errors";
import { asked, readingOnly } from "./request";
import type { Session } from "./session";

interface Parts {
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly items: ReadonlyMap<string, unknown>;
}

/** Keeps a JSON value in our custom XML part; null forgets it. */
export async function rememberItem(session: Session, key: string, value: unknown): Promise<Outcome> {
  try {
    // Custom XML is no part of Excel's undo: not to be put into an undo group.
    return await asked(session, (run) => run((context) => rememberIn(context, key, value)));
  } catch (error) {
    return undone(error, []);
  }
}

async function rememberIn(context: Excel.RequestContext, key: string, value: unknown): Promise<Outcome> {
  const { parts, items } = await readParts(context);
  const xml = memoryXml(withItem(items, key, value));
  const [first, ...more] = parts;
  // The part may have another id afterwards (OJ #3564): it is looked for by its namespace each time.
  if (first) first.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  // Co-authoring may have left several: from now on there is one.
  for (const part of more) part.delete();
  await context.sync();
  return { done: 1, skipped: [] };
}

/** What was remembered under a key; null where nothing was. `unusable` hears of what is damaged. */
export function recallItem(session: Session, key: string, unusable?: () => void): Promise<unknown> {
  return readingOnly(session, async (context) => (await readParts(context, unusable)).items.get(key) ?? null);
}

async function readParts(context: Excel.RequestContext, unusable?: () => void): Promise<Parts> {
  const ours = context.workbook.customXmlParts.getByNamespace(memoryNamespace);
  ours.load("items/id");
  await context.sync();
  const parts = itemsOf(ours);
  const texts = parts.map((part) => part.getXml());
  if (texts.length > 0) await context.sync();
  return { parts, items: new Map(texts.flatMap((text) => [...memoryIn(text.value, unusable)])) };
}

function itemsOf({ items }: Excel.CustomXmlPartScopedCollection): readonly Excel.CustomXmlPart[] {
  return items;
}
