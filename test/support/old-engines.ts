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
  "withResolvers",
  "isWellFormed",
  "toWellFormed",
  "structuredClone",
  "FinalizationRegistry",
  "AggregateError",
  "randomUUID",
  "replaceChildren",
  "requestSubmit",
  "checkVisibility",
  "showPicker",
  "showSaveFilePicker",
  "requestIdleCallback",
  "cancelIdleCallback",
  "getInternals",
  "CompressionStream",
  "DecompressionStream",
  "OffscreenCanvas",
  "supportedValuesOf",
  "DisplayNames",
  "Segmenter",
  "waitAsync",
]);

/** The same, where only the object tells: `Promise.any`. */
const tooNewOf: Readonly<Record<string, readonly string[]>> = {
  Promise: ["any", "try"],
  AbortSignal: ["any", "timeout", "abort"],
  URL: ["canParse", "parse"],
  Response: ["json"],
  RegExp: ["escape"],
  Iterator: ["from"],
  navigator: ["locks"],
};

/** What an old engine cannot do in a script: parse it, or a built-in that it calls. Empty where it can do all. */
export function newerThanOldEngines(code: string): string[] {
  const found: string[] = [];
  const isAskedFor = (what: string): boolean => code.includes(`typeof ${what.replace("built-in ", "")}`);
  const lookAt = (value: unknown, parent: Node | null): void => {
    if (Array.isArray(value)) for (const one of value) lookAt(one, parent);
    if (!isNode(value)) return;
    found.push(...complaintsAbout(value));
    for (const [key, child] of Object.entries(value)) if (key !== "type") lookAt(child, value);
  };
  lookAt(parse(code, { ecmaVersion: syntaxYear as 2020, sourceType: "script", allowHashBang: true }), null);
  return [...new Set(found)].filter((what) => !isAskedFor(what));
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function complaintsAbout(node: Node): string[] {
  if (node.type === "Identifier" && "name" in node && tooNew.has(String(node.name)))
    return [`built-in ${String(node.name)}`];
  if (node.type === "MemberExpression" && "object" in node && "property" in node) {
    const [object, member] = [nameOf(node.object), nameOf(node.property)];
    if (Object.hasOwn(tooNewOf, object) && tooNewOf[object]?.includes(member)) return [`built-in ${object}.${member}`];
  }
  // Safari learned to look behind in 16.4; a pattern may also stand in a text given to RegExp.
  if (node.type === "Literal" && "value" in node && looksBehind("raw" in node ? String(node.raw) : ""))
    return ["look-behind in a pattern"];
  return [];
}

function nameOf(node: unknown): string {
  return isNode(node) && "name" in node ? String(node.name) : "";
}

function looksBehind(pattern: string): boolean {
  return /\(\?<[=!]/.test(pattern);
}

/** What Chromium 80 lacks of CSS: a rule with it is dropped whole. `inset` is lowered by the minimizer. */
const tooNewInCss: readonly RegExp[] = [
  /:is\(/,
  /:where\(/,
  /:has\(/,
  /@layer\b/,
  /@container\b/,
  /(?:^|[;{])inset\b[^:;]*:/,
  /(?:^|[;{])aspect-ratio:/,
  /\d[ds]vh\b/,
];

/**
 * What a style sheet asks of an engine newer than Chromium 80. src/engine/flex-gap.ts puts margins in the place of gaps
 * where a rule, or one before it about the same class, says that its items flex.
 */
export function cssNewerThanOldEngines(css: string): string[] {
  const found = tooNewInCss.flatMap((pattern) => pattern.exec(css)?.[0] ?? []);
  const told = new Set<string>();
  for (const [, selectors = "", body = ""] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const about = selectors.split(",").map(
      (selector) =>
        selector
          .trim()
          .split(/[\s>+~]+/)
          .at(-1) ?? "",
    );
    if (/(?:^|;)display:/.test(body)) about.forEach((one) => told.add(one));
    if (/(?:^|;)(?:row-|column-)?gap:/.test(body) && !about.every((one) => told.has(one)))
      found.push(`gap without display: ${selectors}`);
    if (/:focus-visible/.test(selectors) && !/^(?:[^,]*:focus-visible[^,]*,?)+$/.test(selectors))
      found.push(`:focus-visible beside others: ${selectors}`);
    if (/color-mix\(/.test(body) && !/background:[^;]*;background:color-mix/.test(body))
      found.push(`color-mix without another colour before it: ${selectors}`);
  }
  return [...new Set(found)];
}
