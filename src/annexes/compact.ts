const blanks = /[\s\p{Cf}]+/gu;

/** A text of the sheet's head or foot, to be matched: NFKC and without blanks or invisible characters. */
export function compact(text: string): string {
  return text.normalize("NFKC").replace(blanks, "");
}
