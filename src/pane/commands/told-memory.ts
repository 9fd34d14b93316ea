import { memoryKeys } from "../../checking/memory-keys";
import { defaultSettings } from "../state/pane-state";
import { memoryWords } from "./memory-words";

interface MemoryChange {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A change of what the workbook remembers, in the clerk's words; `place` is empty where it has none. */
export interface ToldMemory {
  readonly told: string;
  readonly place: string;
}

/** Says what became of a key's value, of whatever shape the file has it. */
export function toldMemory({ key, before, after }: MemoryChange): ToldMemory {
  switch (key) {
    case memoryKeys.waivers:
      return toldWaivers(before, after);
    case memoryKeys.corrections:
      return toldCorrections(before, after);
    case memoryKeys.settings:
      return toldSettings(before, after);
    case memoryKeys.previous:
      return placed(memoryWords.previous, textAt(after, "name") || textAt(before, "name"));
    case memoryKeys.letters:
      return placed(memoryWords.letters);
    default:
      return placed(memoryWords.other);
  }
}

/** Reasons given, taken back, or put in other words. */
function toldWaivers(before: unknown, after: unknown): ToldMemory {
  const [were, are] = [listed(before), listed(after)];
  const without = (some: readonly unknown[], others: readonly unknown[]): unknown[] => {
    const there = new Set(others.map((each) => textAt(each, "identity")));
    return some.filter((each) => !there.has(textAt(each, "identity")));
  };
  const [given, taken] = [without(are, were), without(were, are)];
  const told = given.length > 0 ? memoryWords.waived(given.length) : memoryWords.taken(taken.length);
  const [first] = [...given, ...taken];
  if (first === undefined) return placed(memoryWords.reworded);
  return placed(told, textAt(fieldOf(first, "about"), "cell"));
}

function toldCorrections(before: unknown, after: unknown): ToldMemory {
  const sheet = changedKey(before, after);
  const leavesOut = [before, after].some((each) => {
    const correction = fieldOf(each, sheet);
    return correction !== undefined && fieldOf(correction, "annex") === null;
  });
  return placed(leavesOut ? memoryWords.sheets : memoryWords.mapping, sheet);
}

function toldSettings(before: unknown, after: unknown): ToldMemory {
  const key = changedKey(before ?? defaultSettings, after ?? defaultSettings);
  return placed(key === "asOf" || key === "live" || key === "marks" ? memoryWords[key] : memoryWords.other);
}

function placed(told: string, place = ""): ToldMemory {
  return { told, place };
}

/** The first field in which two records differ. */
function changedKey(before: unknown, after: unknown): string {
  const keys = [...Object.keys(recordOf(before)), ...Object.keys(recordOf(after))];
  return keys.find((key) => JSON.stringify(fieldOf(before, key)) !== JSON.stringify(fieldOf(after, key))) ?? "";
}

// A file may hold anything under our names: what does not have our shape has no fields.
function recordOf(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

function fieldOf(value: unknown, key: string): unknown {
  return Object.entries(recordOf(value)).find(([name]) => name === key)?.[1];
}

function textAt(value: unknown, key: string): string {
  const found = fieldOf(value, key);
  return typeof found === "string" ? found : "";
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
