import { textOfCell, type Cell } from "./cell";

/** A 统一社会信用代码: as the cell holds it, and bare, in capitals without blanks. A number has lost its last digits. */
export interface CreditCode {
  readonly text: string;
  readonly bare: string;
  readonly storedAsNumber: boolean;
}

/** The characters of GB 32100-2015 in the order of their values; I, O, S, V and Z are left out. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const modulus = alphabet.length;
const digitsOfCode = 18;
/** 组织机构代码, the shortest of the codes of old: of a code written in groups (9135 0100 M000…) two are not as long. */
const shortestCode = 9;
/** Excel keeps 15 digits of a number; a longer one ends in zeros, or shows as 9.13101E+17. */
const scientific = /^\d(?:\.\d+)?E\+?\d+$/i;

/** 统一社会信用代码 of a cell. Several codes with blanks between stay several. */
export function readCreditCode(value: Cell): CreditCode {
  const text = textOfCell(value).trim();
  const pieces = text
    .normalize("NFKC")
    .replace(/\p{Cf}+/gu, "")
    .toUpperCase()
    .split(/\s+/);
  const isSeveral = pieces.filter(({ length }) => length >= shortestCode).length > 1;
  const bare = pieces.join(isSeveral ? " " : "");
  return { text, bare, storedAsNumber: typeof value === "number" || scientific.test(bare) };
}

/** The check character that GB 32100 gives to the first 17, or null where they hold a character it does not know. */
export function checkCharacterOf(first17: string): string | null {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % modulus;
  }
  return alphabet[(modulus - (sum % modulus)) % modulus] ?? null;
}

/**
 * What is wrong with a code (blanks removed, capitals): its length, a character that no code has, its check character;
 * or null.
 */
export function creditCodeFault(code: string): "length" | "characters" | "checkCharacter" | null {
  if (code.length !== digitsOfCode) return "length";
  const expected = checkCharacterOf(code.slice(0, -1));
  if (expected === null || !alphabet.includes(code.slice(-1))) return "characters";
  return code.endsWith(expected) ? null : "checkCharacter";
}
