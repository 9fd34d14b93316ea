import type { Rectangle } from "../../sheets/grid";
import type { Blueprint, BlueprintStyle } from "../../sheets/blueprint";
import { addressesOf, fewestRectangles } from "../../workbooks/marks";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const edges = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const everywhere = [...Object.values(edges), "InsideHorizontal", "InsideVertical"] as const;

/** Queues every style once for all its cells together; a merged area looks as its top-left cell does. */
export function askStyles(sheet: Excel.Worksheet, blueprint: Blueprint, addressLimit: number): void {
  for (const [name, style] of Object.entries(blueprint.styles)) {
    const addresses = addressesOf(areasOf(blueprint, name), ",", addressLimit);
    for (const address of addresses) dress(sheet.getRanges(address).format, style);
  }
}

function areasOf({ cells, merges }: Blueprint, name: string): Rectangle[] {
  const styled = cells.filter(({ style }) => style === name);
  const places = new Set(styled.map(({ row, column }) => `${row},${column}`));
  const whole = merges.filter(({ top, left }) => places.has(`${top},${left}`));
  return [...whole, ...fewestRectangles(styled)];
}

function dress(format: Excel.RangeFormat, style: BlueprintStyle): void {
  format.font.name = style.font.family;
  format.font.size = style.font.size;
  format.font.bold = style.font.bold ?? false;
  format.font.underline = "None";
  format.font.color = style.font.color ?? "#000000";
  if (style.horizontal) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (!style.border) return;
  for (const side of style.border === true ? everywhere : style.border.map((one) => edges[one])) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = "#000000";
  }
}
