import { addressOf } from "../../sheets/grid";
import { escapedXml } from "../xml/splice";

/**
 * A cell's XML, without prefix. A text is always an inline text, so that one beginning with = + - @ never becomes a
 * formula.
 */
export function cellXml(row: number, column: number, style: number, value: string | number | boolean | null): string {
  const head = `<c r="${addressOf(row, column)}"${style > 0 ? ` s="${style}"` : ""}`;
  if (value === null || value === "") return `${head}/>`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${head} t="inlineStr"><is>${textXml(value)}</is></c>`;
}

/** A <t> element holding any text whatever: what XML cannot hold is written the way Excel does, _x0001_. */
function textXml(text: string): string {
  const safe = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_").replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, escapedUnit);
  return `<t xml:space="preserve">${escapedXml(safe)}</t>`;
}

/** Tab, line feed and what lies above the space are XML's own; a carriage return would come back as a line feed. */
function escapedUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code === 0x09 || code === 0x0a || (code >= 0x7f && code < 0xa0)) return unit;
  return `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
}
