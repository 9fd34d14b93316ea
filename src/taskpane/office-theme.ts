import { useSyncExternalStore } from "react";
import type { Theme } from "../pane/app";

const systemDark = matchMedia("(prefers-color-scheme: dark)");

/** Excel tells nobody when its theme changes, but the clerk has to leave the pane to change it. */
function onReturn(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  systemDark.addEventListener("change", listener);
  return () => {
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
    systemDark.removeEventListener("change", listener);
  };
}

/** Excel's own theme, light or dark; the system's where this Excel does not say. */
export function useOfficeTheme(): Theme {
  return useSyncExternalStore(onReturn, themeNow);
}

function themeNow(): Theme {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (background) return isDark(background) ? "dark" : "light";
  return systemDark.matches ? "dark" : "light";
}

/** Whether white text reads better on this colour (#RRGGBB) than black. */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
