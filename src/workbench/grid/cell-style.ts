import type { CSSProperties } from "react";
import type { CellValue } from "../../sheets/grid";
import type { CellLook } from "../../xlsx/read/look-styles";

const across: Readonly<Record<string, CSSProperties["justifyContent"]>> = {
  left: "flex-start",
  center: "center",
  centerContinuous: "center",
  distributed: "center",
  right: "flex-end",
};

const upright: Readonly<Record<string, CSSProperties["alignItems"]>> = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
};

/** The clerk's own format as CSS; a mark's colours, which come from the style sheet, win over it. */
export function cellStyle(look: CellLook, value: CellValue, marked: boolean): CSSProperties {
  const usual = typeof value === "number" ? "right" : typeof value === "boolean" ? "center" : "left";
  const textAlign =
    look.horizontal === "center" || look.horizontal === "right" || look.horizontal === "left" ? look.horizontal : usual;
  return {
    justifyContent: across[look.horizontal ?? usual] ?? across[usual],
    alignItems: upright[look.vertical ?? "bottom"] ?? "center",
    textAlign,
    fontSize: `${look.size}pt`,
    whiteSpace: look.wrap ? "pre-wrap" : "pre",
    ...(look.bold ? { fontWeight: 700 } : {}),
    ...(look.italic ? { fontStyle: "italic" } : {}),
    ...(look.underline || look.strike
      ? { textDecoration: [look.underline && "underline", look.strike && "line-through"].filter(Boolean).join(" ") }
      : {}),
    ...(look.border ? { borderColor: "#8a8a8a" } : {}),
    ...(!marked && look.color ? { color: look.color } : {}),
    ...(!marked && look.fill ? { background: look.fill } : {}),
  };
}
