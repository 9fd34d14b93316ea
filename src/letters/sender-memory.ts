import { memoryKeys } from "../checking/memory-keys";
import type { SenderInMemory } from "./sender";

/** Who writes the workbook's letters, as it remembers; null where it does not, or in another shape. */
export function senderInMemory(memory: ReadonlyMap<string, unknown>): SenderInMemory | null {
  const held: unknown = memory.get(memoryKeys.letters);
  if (typeof held !== "object" || held === null) return null;
  const words = new Map(Object.entries(held));
  const text = (name: keyof SenderInMemory): string => {
    const word: unknown = words.get(name);
    return typeof word === "string" ? word : "";
  };
  return {
    authority: text("authority"),
    legalBasis: text("legalBasis"),
    contact: text("contact"),
    phone: text("phone"),
  };
}
