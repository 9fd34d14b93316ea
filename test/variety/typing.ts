import type { Dice } from "./dice";

const wide = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const narrow = (text: string) => text.replace(/[，；：（）]/g, (mark) => ",;:()".charAt("，；：（）".indexOf(mark)));

/** How a hand types it: full or half width, a mark or a blank too many. None of it changes what is meant. */
const habits: readonly ((text: string) => string)[] = [
  (text) => `${text}。`,
  (text) => ` ${text} `,
  wide,
  narrow,
  (text) => text.replace("，", "， "),
  (text) => `${text}\n`,
];

/** The text as it may come from the keyboard. */
export function asTyped(dice: Dice, text: string): string {
  return dice.chance(0.35) ? dice.pick(habits)(text) : text;
}
