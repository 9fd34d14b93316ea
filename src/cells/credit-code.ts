import { textOfCell, type Cell } from "./identity";

/** A 统一社会信用代码 as the cell holds it; a number has lost its last digits. */
export interface CreditCode {
  readonly text: string;
  readonly storedAsNumber: boolean;
}

/** The characters of GB 32100-2015 in the order of their values; I, O, S, V and Z are left out. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const modulus = alphabet.length;
const digitsOfCode = 18;
/** Excel keeps 15 digits of a number; a longer one ends in zeros, or shows as 9.13101E+17. */
const scientific = /^\d(?:\.\d+)?E\+?\d+$/i;

/** 统一社会信用代码 of a cell, or null where it is blank. A number has lost its last digits. */
export function readCreditCode(value: Cell): CreditCode | null {
  const text = textOfCell(value)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, "")
    .toUpperCase();
  if (!/[A-Z\d]/.test(text)) return null;
  return { text, storedAsNumber: typeof value === "number" || scientific.test(text) };
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
