import type { LetterKind } from "./letter-kinds";
import { standardLetters } from "./standard-letters";

/** Our own letter of a kind, the bytes of a .docx file that a bureau may open and change. */
export function standardTemplate(kind: LetterKind): Uint8Array {
  return Uint8Array.from(atob(standardLetters[kind]), (character) => character.charCodeAt(0));
}
