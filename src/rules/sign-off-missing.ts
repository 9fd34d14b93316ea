import type { SignOff } from "../annexes/tables";
import type { Span } from "../dates/span";
import { tableRule } from "./define";

const fields = [
  ["reportingAuthority", "填报单位"],
  ["preparedBy", "填报人"],
  ["reportedOn", "填报时间"],
] as const satisfies readonly (readonly [keyof SignOff, string])[];

/** The form prints 年 月 日 with room between; as long as no number stands there, it is unfilled. */
const anyNumber = /[\p{N}一二三四五六七八九十]/u;

function isUnfilled(field: keyof SignOff, text: string | null, reportedOn: Span | null): boolean {
  if (text === null || text.trim() === "") return true;
  return field === "reportedOn" && reportedOn === null && !anyNumber.test(text);
}

export const signOffMissing = tableRule({
  id: "sign-off-missing",
  title: "落款不全",
  basis: { clause: "annex3", quote: "区生态环境局（盖章）填报人：填报时间：" },
  severity: "warning",
  annex: "both",
  reads: [],
  reportsOnly: true,

  check: ({ signOff, reportedOn }) =>
    fields
      .filter(([field]) => isUnfilled(field, signOff[field], reportedOn))
      .map(([part, name]) => ({ spot: { part }, detail: { name } })),

  message: ({ name }) => `落款的${name}没有填。`,
  remedy: "在表下的落款处补填。",
  example: [{ in: "status", part: "preparedBy", text: null }],
});
