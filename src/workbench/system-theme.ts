import { useSyncExternalStore } from "react";
import type { Theme } from "../pane/app";

const dark = matchMedia("(prefers-color-scheme: dark)");

/** Light or dark, as the system has it now. */
export function useSystemTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      dark.addEventListener("change", listener);
      return () => dark.removeEventListener("change", listener);
    },
    () => (dark.matches ? "dark" : "light"),
  );
}
