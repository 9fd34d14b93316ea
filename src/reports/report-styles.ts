import type { BlueprintStyle } from "../sheets/blueprint";

const base = { font: { family: "宋体", size: 11 }, vertical: "top", wrap: true } as const satisfies BlueprintStyle;

/** How the sheets that report something look. */
export const reportStyles = {
  title: { font: { family: "黑体", size: 16 } },
  line: { font: { family: "宋体", size: 11 } },
  heading: {
    font: { family: "宋体", size: 11, bold: true },
    horizontal: "center",
    vertical: "center",
    border: true,
    fill: "#F2F2F2",
  },
  text: { ...base, border: true, numberFormat: "@" },
  link: { font: { family: "宋体", size: 11, color: "#0563C1" }, vertical: "top", border: true, numberFormat: "@" },
  error: { font: { family: "宋体", size: 11, bold: true, color: "#9C0006" }, vertical: "top", border: true },
  warning: { font: { family: "宋体", size: 11, bold: true, color: "#7F4F00" }, vertical: "top", border: true },
  hint: { font: { family: "宋体", size: 11, color: "#1F4E78" }, vertical: "top", border: true },
} as const satisfies Readonly<Record<string, BlueprintStyle>>;

export type StyleName = keyof typeof reportStyles;
