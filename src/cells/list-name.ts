import { compact } from "../annexes/compact";
import { numeralInDigits } from "../dates/normalise";

const batch = /(?:第|^)([一二三四五六七八九十\d]{1,2})批|([上下])半年|([首头末])批/;
const documentNumber = /[[(【〔]?(20\d\d)[\])】〕]?第?(\d+)号/;

/**
 * The list that a text names beside its time, by batch and document: 2024年第一批 is “第1批”, 沪环科〔2024〕12号 is “2024-12号”; ""
 * where it names none. Two lists of one year are told apart by it.
 */
export function listNameIn(text: string): string {
  const plain = compact(text);
  const [, numbered, half, first] = batch.exec(plain) ?? [];
  const [, year, number] = documentNumber.exec(plain) ?? [];
  const batchName = numbered === undefined ? (half ?? first ?? "") : `第${numeralInDigits(numbered)}批`;
  return [batchName, year === undefined ? "" : `${year}-${number ?? ""}号`].filter((part) => part !== "").join(" ");
}
