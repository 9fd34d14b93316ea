/**
 * Fluent's focus keeper asks with `:is(a, b):not(c)`, which Chromium 80 to 87 cannot parse: there, the question is put
 * as `a:not(c), b:not(c)`. Does nothing in a worker or a newer engine.
 */
export function understandIs(): void {
  if (typeof document === "undefined" || parsesIs()) return;
  for (const { prototype } of [Element, Document, DocumentFragment]) {
    for (const name of ["matches", "closest", "querySelector", "querySelectorAll"]) {
      const original: unknown = Reflect.get(prototype, name);
      if (typeof original !== "function") continue;
      Object.defineProperty(prototype, name, {
        configurable: true,
        writable: true,
        value(this: unknown, selector: string): unknown {
          return Reflect.apply(original, this, [withoutIs(selector)]);
        },
      });
    }
  }
}

function parsesIs(): boolean {
  try {
    document.querySelector(":is(a)");
    return true;
  } catch {
    return false;
  }
}

/** The selector with an `:is(…)` at its beginning written out. */
export function withoutIs(selector: string): string {
  const [, list, rest] = /^\s*:is\(([^()]*)\)(.*)$/.exec(selector) ?? [];
  if (list === undefined || rest === undefined) return selector;
  return list
    .split(",")
    .map((one) => one.trim() + rest)
    .join(", ");
}
