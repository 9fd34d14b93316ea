import { cellEditCode, codeOf } from "./errors";

/** What was asked of many things: answers in their order, and what Excel refused when asked alone. */
export interface Divided<Item, Answer> {
  readonly asked: readonly (readonly [Item, Answer])[];
  readonly refused: readonly Item[];
}

/** Errors that concern the moment, not the thing asked about. */
const ofTheMoment: ReadonlySet<string | null> = new Set([cellEditCode, "InvalidOperation", "RequestAborted", null]);

/**
 * Asks about many things in one round trip; where Excel refuses, in halves, so that only what it refuses alone is left
 * out.
 */
export async function divided<Item, Answer>(
  context: Excel.RequestContext,
  items: readonly Item[],
  ask: (item: Item) => Answer,
): Promise<Divided<Item, Answer>> {
  if (items.length === 0) return { asked: [], refused: [] };
  const asked = items.map((item) => [item, ask(item)] as const);
  try {
    await context.sync();
    return { asked, refused: [] };
  } catch (error) {
    if (ofTheMoment.has(codeOf(error))) throw error;
    if (items.length === 1) return { asked: [], refused: items };
  }
  const middle = Math.ceil(items.length / 2);
  const first = await divided(context, items.slice(0, middle), ask);
  const second = await divided(context, items.slice(middle), ask);
  return { asked: [...first.asked, ...second.asked], refused: [...first.refused, ...second.refused] };
}
