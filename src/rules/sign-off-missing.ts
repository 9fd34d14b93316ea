import type { SignOff } from "../annexes/sheet-form";
import { tableRule } from "./kit/define";

const fields = [
  ["reportingAuthority", "填报单位"],
  ["preparedBy", "填报人"],
  ["reportedOn", "填报时间"],
] as const satisfies readonly (readonly [keyof SignOff, string])[];

export const signOffMissing = tableRule({
  id: "sign-off-missing",
  title: "落款不全",
  basis: { clause: "annex3", quote: "区生态环境局（盖章）填报人：填报时间：" },
  severity: "warning",
  annex: "both",
  reads: [],
  reportsOnly: true,

  check: ({ signOff }) =>
    fields.filter(([field]) => !signOff[field]).map(([part, name]) => ({ spot: { part }, detail: { name } })),

  message: ({ name }) => `落款的${name}没有填。`,
  remedy: "在表下的落款处补填。",
  example: [{ in: "status", part: "preparedBy", text: null }],
});
