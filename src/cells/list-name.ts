import { compact } from "../annexes/compact";

const batch = /(?:第|^)([一二三四五六七八九十\d]{1,2})批|([上下])半年|([首头末])批/;
const documentNumber = /[[(【〔]?(20\d\d)[\])】〕]?第?(\d+)号/;
const numerals = "一二三四五六七八九十";

/**
 * The list that a text names beside its time, by batch and document: 2024年第一批 is “第1批”, 沪环科〔2024〕12号 is “2024-12号”; ""
 * where it names none. Two lists of one year are told apart by it.
 */
export function listNameIn(text: string): string {
  const plain = compact(text);
  const [, numbered, half, first] = batch.exec(plain) ?? [];
  const [, year, number] = documentNumber.exec(plain) ?? [];
  const batchName = numbered === undefined ? (half ?? first ?? "") : `第${inDigits(numbered)}批`;
  return [batchName, year === undefined ? "" : `${year}-${number ?? ""}号`].filter((part) => part !== "").join(" ");
}

function inDigits(numeral: string): string {
  const place = numerals.indexOf(numeral);
  return place < 0 ? numeral : String(place + 1);
}
