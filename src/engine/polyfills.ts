// What Chromium 80 and Safari 15.4 lack of the built-ins that the pages and the libraries in them use; upgrade.js loads
// this where one is missing.
import "core-js/actual/array/at";
import "core-js/actual/array/find-last";
import "core-js/actual/array/find-last-index";
import "core-js/actual/object/has-own";
import "core-js/actual/string/at";
import "core-js/actual/string/replace-all";
import { spaceFlexItems } from "./flex-gap";
import { understandIs } from "./is-selector";

declare global {
  /** Set once the polyfills stand. */
  var ledgerPolyfilled: boolean | undefined;
}

if (!("throwIfAborted" in AbortSignal.prototype)) {
  Object.defineProperty(AbortSignal.prototype, "throwIfAborted", {
    configurable: true,
    value(this: AbortSignal) {
      if (this.aborted) throw new DOMException("This operation was aborted", "AbortError");
    },
  });
}

if (!("reason" in AbortSignal.prototype)) {
  Object.defineProperty(AbortSignal.prototype, "reason", {
    configurable: true,
    get(this: AbortSignal): DOMException | undefined {
      return this.aborted ? new DOMException("This operation was aborted", "AbortError") : undefined;
    },
  });
}

// Fluent's focus keeper asks for it without looking. Held strongly instead: a pane lives for a day, and forgets nothing
// by then.
if (typeof WeakRef === "undefined") {
  Object.assign(globalThis, {
    WeakRef: class {
      constructor(private readonly target: object) {}
      deref(): object {
        return this.target;
      }
    },
  });
}

understandIs();
spaceFlexItems();

globalThis.ledgerPolyfilled = true;
