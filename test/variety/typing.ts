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

/** What a hand mistakes for another: by its sound, by its look. */
const mistaken: readonly (readonly [right: string, wrong: string])[] = [
  ["已", "己"],
  ["已", "巳"],
  ["评估", "评古"],
  ["评估", "平估"],
  ["合格", "和格"],
  ["专家", "砖家"],
  ["延期", "延其"],
  ["停产", "仃产"],
  ["报告", "报吿"],
];

/** One word of the text mistyped, where it has one that is. */
function withSlip(dice: Dice, text: string): string {
  const fitting = mistaken.filter(([right]) => text.includes(right));
  if (fitting.length === 0) return text;
  const [right, wrong] = dice.pick(fitting);
  return text.replace(right, wrong);
}

/** The text as it may come from the keyboard. */
export function asTyped(dice: Dice, text: string): string {
  const spelled = dice.chance(0.06) ? withSlip(dice, text) : text;
  return dice.chance(0.35) ? dice.pick(habits)(spelled) : spelled;
}
