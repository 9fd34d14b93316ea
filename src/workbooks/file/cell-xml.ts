import { addressOf } from "../../sheets/grid";
import { escapedXml } from "./splice";

/** A cell's XML, without prefix. A text is always an inline text, so that one beginning with = + - @ never becomes a formula. */
export function cellXml(row: number, column: number, style: number, value: string | number | boolean | null): string {
  const head = `<c r="${addressOf(row, column)}"${style > 0 ? ` s="${style}"` : ""}`;
  if (value === null || value === "") return `${head}/>`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${head} t="inlineStr"><is>${textXml(value)}</is></c>`;
}

/** A <t> element holding any text whatever: what XML cannot hold is written the way Excel does, _x0001_. */
export function textXml(text: string): string {
  const safe = text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      escapedUnit,
    );
  return `<t xml:space="preserve">${escapedXml(safe)}</t>`;
}

function escapedUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
