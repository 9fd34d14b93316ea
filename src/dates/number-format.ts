/** What a number format shows of a serial: the shortest unit of the calendar, or nothing of it. */
export type ShownUnit = "day" | "month" | "year" | "none";

/** Days as official documents write them: 2026年5月6日. */
export const officialDateFormat = 'yyyy"年"m"月"d"日"';

const classified = new Map<string, ShownUnit>();

/**
 * What is no code of its own: quoted text, escaped and padding characters, colours, conditions, locales; other
 * sections.
 */
const literals = /"[^"]*"?|\\.|[_*].|\[(?![hms]+\])[^\]]*\]|;.*$/g;

/** Excel takes no longer ones ([MS-OI29500] 2.1.739). */
export const longestFormat = 255;

function classify(numberFormat: string): ShownUnit {
  if (numberFormat.length > longestFormat || /^(?:general|G\/)/i.test(numberFormat)) return "none";
  const codes = numberFormat.replace(literals, "").replace(/AM\/PM|A\/P|上午\/下午|e[+-]/gi, "");
  if (/d/i.test(codes)) return "day";
  const hasYear = /[ye]/i.test(codes);
  const minutes = /[hs]/i.test(codes);
  if (/m/i.test(codes) && (hasYear || !minutes)) return "month";
  return hasYear ? "year" : "none";
}

/** The shortest calendar unit that a number format shows; yyyy"年"m"月" shows a month though the serial is a day. */
export function unitShownBy(numberFormat: string): ShownUnit {
  let unit = classified.get(numberFormat);
  if (unit === undefined) classified.set(numberFormat, (unit = classify(numberFormat)));
  return unit;
}

/** Whether a number format shows a date, or some of one: [Red] is a colour, h:mm a time. */
export function showsDate(numberFormat: string): boolean {
  return unitShownBy(numberFormat) !== "none";
}
