import { creditCodeFault } from "../cells/credit-code";
import type { CreditCode } from "../cells/credit-code";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";

/** 9-digit 组织机构代码 and 15-digit 注册号, which the code replaced. */
const olderLengths: readonly number[] = [9, 15];

type Flaw = "number" | NonNullable<ReturnType<typeof creditCodeFault>>;

function flawOf({ bare, storedAsNumber }: CreditCode): Flaw | null {
  if (storedAsNumber) return "number";
  const code = bare.replaceAll("-", "");
  // 无, 待办, several codes in one cell: not a code to be checked.
  return /^[0-9A-Z]{9,20}$/.test(code) && !olderLengths.includes(code.length) ? creditCodeFault(code) : null;
}

const found: Readonly<Record<Flaw, string>> = {
  number: "信用代码存成了数字，末几位已丢失。",
  length: "信用代码不是18位。",
  characters: "信用代码里有它不用的字母（I、O、S、V、Z），疑似填错。",
  checkCharacter: "信用代码的校验码不符，疑似有字符填错。",
};

export const creditCodeInvalid = rowRule({
  id: "credit-code-invalid",
  title: "统一社会信用代码有误",
  basis: { clause: "archive", quote: "档案资料应完整并妥善保存备查" },
  severity: "warning",
  annex: "both",
  reads: ["creditCode"],

  check({ creditCode }) {
    const flaw = flawOf(creditCode);
    return flaw === null ? null : { at: "creditCode", detail: { flaw } };
  },

  message: ({ flaw }) => found[flaw],
  remedy: "按营业执照重新录入，单元格先设为文本格式。",
  example: inStatus({ creditCode: "91310000MA1FL0XX01" }, "丁"),
});
