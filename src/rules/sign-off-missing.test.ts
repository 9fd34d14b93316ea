import { ruleTable } from "../../test/support/rule-table";
import { findingsInWorkingLedger } from "../../test/support/working-ledger";
import { signOffMissing } from "./sign-off-missing";

const part = (field: "reportingAuthority" | "preparedBy" | "reportedOn", text: string | null) =>
  ({ in: "status", part: field, text }) as const;

ruleTable(signOffMissing, {
  accepts: {
    不是区生态环境局: [part("reportingAuthority", "申江化学工业区管理委员会（盖章）")],
    保税区管理局: [part("reportingAuthority", "申江保税区管理局（盖章）")],
    填报时间只到月: [part("reportedOn", "2026年10月")],
  },
  reports: {
    填报人没填: [[part("preparedBy", null)], { at: null, message: "填报人没有填", severity: "warning" }],
    填报时间没填: [[part("reportedOn", null)], { message: "填报时间没有填" }],
    填报时间只有年月日三个字: [[part("reportedOn", "    年  月  日")], { message: "填报时间没有填" }],
    单位只有印好的区生态环境局: [[part("reportingAuthority", null)], { message: "填报单位没有填" }],
    三项都没填: [[part("reportingAuthority", null), part("preparedBy", null), part("reportedOn", null)], { count: 3 }],
    附表4的填报人没填: [[{ in: "adjustments", part: "preparedBy", text: null }], { message: "填报人" }],
  },
});

test("不判断：工作台账没有标题、季度和落款", () => {
  expect(findingsInWorkingLedger(signOffMissing)).toEqual([]);
});
