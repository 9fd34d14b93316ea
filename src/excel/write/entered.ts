/**
 * What Excel would take for a number, a date, a time, a percentage, a logical value, an error or a formula when it is
 * set as a value.
 */
const taken =
  /^(?:['=+\-@].*|[\s\d.,:/\-%¥$￥()（）eE年月日时分秒]*\d[\s\d.,:/\-%¥$￥()（）eE年月日时分秒]*|true|false|#.*[!?/A0])$/is;
/** 6-May, 6 May 2026: Excel knows the English months whatever its language. */
const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * A value as Range.values takes it: text stays text, null empties the cell. In a cell of text format Excel parses
 * nothing.
 */
export function entered(value: string | number | boolean | null, numberFormat: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || numberFormat === "@") return value;
  return taken.test(value) || (month.test(value) && /\d/.test(value)) ? `'${value}` : value;
}
