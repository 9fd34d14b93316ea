/**
 * Control characters (C0 but tab and line feed, DEL, C1) and marks that turn the direction of text: a terminal carries
 * them out instead of showing them. A report of many lines holds none, and stays the same string.
 */
const unseen = new RegExp(`[${unseenCharacters().join("")}]`, "g");

/** As a plain list of characters, which is looked for three times as fast as by their properties. */
function unseenCharacters(): string[] {
  const codes = Array.from({ length: 0x2_070 }, (_, code) => code);
  return codes.map((code) => String.fromCharCode(code)).filter((one) => /[^\P{Cc}\t\n]|\p{Bidi_Control}/u.test(one));
}

/**
 * Text from files as a terminal may show it: a control character becomes its picture (␛) or its code (\u009B, in JSON
 * still the same character), so that no cell, sheet name or file name moves the cursor, clears the screen or turns a
 * line around.
 */
export function visible(text: string): string {
  return text.replace(unseen, (character) => shown(character.codePointAt(0) ?? 0));
}

function shown(code: number): string {
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? "\u2421" : `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
