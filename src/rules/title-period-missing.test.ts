import { ruleTable } from "../../test/support/rule-table";
import { findingsInWorkingLedger } from "../../test/support/working-ledger";
import { titlePeriodMissing } from "./title-period-missing";

const title = (text: string | null) => [{ in: "status", part: "title", text } as const];

ruleTable(titlePeriodMissing, {
  accepts: {
    季度写在标题里: title("申江区2026年第三季度重点行业实施强制性清洁生产审核情况表"),
    季度写成Q3: title("（2026年Q3）"),
    季度写成月份: title("（2026年7-9月）"),
  },
  reports: {
    季度没填: [title("（       年第   季度）"), { at: null, message: "读不出年份和季度" }],
    只有年份: [title("（2026年）"), { severity: "warning" }],
    副标题删了: [title("重点行业实施强制性清洁生产审核情况表"), { at: null }],
    附表4的季度没填: [[{ in: "adjustments", part: "title", text: "（       年第  季度）" }], { at: null }],
  },
});

test("不判断：工作台账没有标题、季度和落款", () => {
  expect(findingsInWorkingLedger(titlePeriodMissing)).toEqual([]);
});
