import { type Node, parse } from "acorn";
import { syntaxYear } from "../../scripts/engines.mjs";

/**
 * Built-ins newer than Chromium 80 or Safari 15.4 (MDN browser-compat-data), by the name under which a script reaches
 * them. Those of src/engine/polyfills.ts are not among them; neither are names that our own objects or the DOM have had
 * for long (`with`, `any`, `at`).
 */
const tooNew: ReadonlySet<string> = new Set([
  "toSorted",
  "toReversed",
  "toSpliced",
  "fromAsync",
  "groupBy",
  "isWellFormed",
  "toWellFormed",
  "structuredClone",
  "FinalizationRegistry",
  "AggregateError",
  "randomUUID",
  "replaceChildren",
  "checkVisibility",
  "showPicker",
  "requestIdleCallback",
  "cancelIdleCallback",
  "getInternals",
  "CompressionStream",
  "DecompressionStream",
]);

/** What an old engine cannot do in a script: parse it, or a built-in that it calls. Empty where it can do all. */
export function newerThanOldEngines(code: string): string[] {
  const found: string[] = [];
  const lookAt = (value: unknown, parent: Node | null): void => {
    if (Array.isArray(value)) for (const one of value) lookAt(one, parent);
    if (!isNode(value)) return;
    found.push(...complaintsAbout(value));
    for (const [key, child] of Object.entries(value)) if (key !== "type") lookAt(child, value);
  };
  lookAt(parse(code, { ecmaVersion: syntaxYear as 2020, sourceType: "script", allowHashBang: true }), null);
  return [...new Set(found)];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function complaintsAbout(node: Node): string[] {
  return node.type === "Identifier" && "name" in node && tooNew.has(String(node.name))
    ? [`built-in ${String(node.name)}`]
    : [];
}
