/** The words of a text, at blanks and line ends: long vocabularies read better so than one literal a line. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
