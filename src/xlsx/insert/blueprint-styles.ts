import type { Blueprint, BlueprintFont, BlueprintStyle, BorderSide } from "../../sheets/blueprint";
import type { StyleSheet } from "../patch/style-sheet";

/** Adds a blueprint's styles to a style sheet; returns the cell style of each name. */
export function addStyles(sheet: StyleSheet, styles: Blueprint["styles"]): ReadonlyMap<string, number> {
  return new Map(Object.entries(styles).map(([name, style]) => [name, sheet.add("cellXfs", styleXml(sheet, style))]));
}

function styleXml(sheet: StyleSheet, style: BlueprintStyle): string {
  const font = sheet.add("fonts", fontXml(style.font));
  const fill = style.fill === undefined ? 0 : sheet.add("fills", fillXml(style.fill));
  const border = style.border ? sheet.add("borders", borderXml(style.border)) : 0;
  const format = style.numberFormat === undefined ? 0 : sheet.formatId(style.numberFormat);
  const applied = `${format > 0 ? ' applyNumberFormat="1"' : ""} applyFont="1"${fill > 0 ? ' applyFill="1"' : ""}${border > 0 ? ' applyBorder="1"' : ""}`;
  const alignment = alignmentXml(style);
  const head = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied}`;
  return alignment === "" ? `${head}/>` : `${head} applyAlignment="1">${alignment}</xf>`;
}

/**
 * Font families as Windows counts them; 134 is the Chinese character set, without which Excel takes another font for
 * Chinese.
 */
function fontXml({ family, size, bold, color }: BlueprintFont): string {
  const ink = color === undefined ? '<color indexed="8"/>' : `<color rgb="${argb(color)}"/>`;
  const kind = family === "黑体" ? 2 : 1;
  return `<font>${bold === true ? "<b/>" : ""}<sz val="${size}"/>${ink}<name val="${family}"/><family val="${kind}"/><charset val="134"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** In the order of the schema. */
const borderSides: readonly BorderSide[] = ["left", "right", "top", "bottom"];

function borderXml(drawn: true | readonly BorderSide[]): string {
  const sides = borderSides.map((side) =>
    drawn === true || drawn.includes(side) ? `<${side} style="thin"><color indexed="8"/></${side}>` : `<${side}/>`,
  );
  return `<border>${sides.join("")}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent }: BlueprintStyle): string {
  const attributes = [
    horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap === true ? ' wrapText="1"' : "",
    indent === undefined ? "" : ` indent="${indent}"`,
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
