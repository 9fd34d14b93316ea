import { hasMixedBrackets, tidyName, unifyBrackets } from "../cells/name";
import type { RuleFix } from "./kit/places";
import type { AnyRow } from "../ledger/facts";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";

type Untidiness = "blanks" | "brackets" | "both";

/** Taking out blanks changes nothing that a name means; which bracket the licence has, only the clerk knows. */
function tidying(row: AnyRow, name: string, kind: Untidiness): RuleFix {
  const safe = kind === "blanks";
  const value = safe ? name : tidyName(unifyBrackets(name));
  return { label: safe ? "删去多余空格" : "统一为全角括号", safe, writes: [{ row, column: "enterprise", value }] };
}

const found: Readonly<Record<Untidiness, string>> = {
  blanks: "企业名称里有多余的空格或看不见的字符。",
  brackets: "企业名称里全角、半角括号混用。",
  both: "企业名称里有多余空格，全角、半角括号混用。",
};

export const enterpriseNameUntidy = rowRule({
  id: "enterprise-name-untidy",
  title: "企业名称书写不整齐",
  basis: { clause: "archive", quote: "档案资料应完整并妥善保存备查" },
  severity: "hint",
  annex: "both",
  reads: ["enterprise"],

  check({ enterprise: { text, name } }, { row }) {
    const blanks = text !== name;
    const brackets = hasMixedBrackets(name);
    if (!blanks && !brackets) return null;
    const kind: Untidiness = blanks && brackets ? "both" : blanks ? "blanks" : "brackets";
    return { at: "enterprise", detail: { kind }, fixes: [tidying(row, name, kind)] };
  },

  message: ({ kind }) => found[kind],
  remedy: "按营业执照改写，同一企业各表、各季度写法一致。",
  example: inStatus({ enterprise: "申江宏业 铸造厂" }, "丁"),
});
