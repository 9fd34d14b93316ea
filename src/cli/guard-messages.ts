import type { ExitStatus } from "./console";

/** What the thread that does the work tells the one that watches it. */
export type GuardMessage =
  | { readonly kind: "out" | "piece" | "err"; readonly text: string }
  /** A file begins: the time starts anew. */
  | { readonly kind: "reading"; readonly path: string }
  | { readonly kind: "done"; readonly status: ExitStatus };
