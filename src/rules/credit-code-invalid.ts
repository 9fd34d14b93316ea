import { rowRule } from "./define";
import { inStatus } from "./example";

/** GB 32100-2015: the characters by their value; I, O, S, V and Z are not among them. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const codeLength = 18;
/** 9-digit 组织机构代码 and 15-digit 注册号, which the code replaced. */
const olderLengths: readonly number[] = [9, 15];

/** Whether the 18 characters satisfy the code's check digit: the values × 3^position of the first 17 and the last one's value sum to a multiple of 31. */
export function isCreditCode(code: string): boolean {
  const values = [...code].map((character) => alphabet.indexOf(character));
  const check = values.pop();
  if (check === undefined || code.length !== codeLength || values.includes(-1) || check < 0) return false;
  let weight = 1;
  let sum = check;
  for (const value of values) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return sum % 31 === 0;
}

type Flaw = "number" | "length" | "digit";

function flawOf(text: string, storedAsNumber: boolean): Flaw | null {
  if (storedAsNumber) return "number";
  const code = text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}-]/gu, "")
    .toUpperCase();
  // 无, 待办, several codes in one cell: not a code to be checked.
  if (!/^[0-9A-Z]{9,20}$/.test(code) || olderLengths.includes(code.length)) return null;
  if (code.length !== codeLength) return "length";
  return isCreditCode(code) ? null : "digit";
}

const found: Readonly<Record<Flaw, string>> = {
  number: "信用代码存成了数字，末几位已丢失。",
  length: "信用代码不是18位。",
  digit: "信用代码的校验码不符，疑似有字符填错。",
};

export const creditCodeInvalid = rowRule({
  id: "credit-code-invalid",
  title: "统一社会信用代码有误",
  basis: { clause: "archive", quote: "档案资料应完整并妥善保存备查" },
  severity: "warning",
  annex: "both",
  reads: ["creditCode"],

  check({ creditCode: { text, storedAsNumber } }) {
    const flaw = flawOf(text, storedAsNumber);
    return flaw === null ? null : { at: "creditCode", detail: { flaw } };
  },

  message: ({ flaw }) => found[flaw],
  remedy: "按营业执照重新录入，单元格先设为文本格式。",
  example: inStatus({ creditCode: "91310000MA1FL0XX01" }, "丁"),
});
