import { registerColumns } from "../annexes/archive-register";
import { date } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { archiveLate } from "./archive-late";
import { inStatus, type Edit, type TypedCell } from "./kit/example";

const headingsOf = (step: "assessment" | "acceptance") =>
  registerColumns.flatMap((column) => (column.kind === "item" && column.step === step ? [column.heading] : []));
const ticked = (step: "assessment" | "acceptance", but: readonly string[] = []): Record<string, TypedCell> =>
  Object.fromEntries(headingsOf(step).map((heading) => [heading, but.includes(heading) ? null : "√"]));
const archive = (archiveOf: string, type: Record<string, TypedCell>): Edit => ({ archiveOf, type });

ruleTable(archiveLate, {
  accepts: {
    全部打了勾: [archive("乙", ticked("assessment"))],
    验收申请表到验收时才有: [archive("乙", ticked("assessment", ["12、验收申请表（盖章）"]))],
    一个月内归档: [archive("乙", { 评估归档时间: date("2026-07-13") })],
    只写到月: [archive("乙", { 评估归档时间: "2026年7月" })],
    不需要的填横线: [archive("乙", { ...ticked("assessment"), "10、评估意见修改回复单": "—" })],
    看不懂的字不算缺: [archive("乙", { ...ticked("assessment"), "10、评估意见修改回复单": "见盒3" })],
    自行审核不要合同和附表1: [
      archive("戊", ticked("assessment", ["2、委托审核的技术服务合同", "4、咨询服务机构基本情况表（盖章）"])),
      ...inStatus({ assessment: "2026年7月15日 通过" }, "戊"),
    ],
    还没到一个月: [archive("己", {})],
    还没评估: [archive("丙", {})],
    财务审计必要时才要: [
      archive("甲", { ...ticked("assessment"), ...ticked("acceptance", ["20、项目财务审计报告（必要时）"]) }),
    ],
    归档表里没有这家: [archive("丙", {})],
  },
  reports: {
    一份都没归: [
      [archive("乙", {})],
      {
        at: "assessment",
        severity: "warning",
        message: "评估档案到2026年7月13日满一个月，归档表第3行还缺附表2第1、2、3、4、5、6、7、8等项。",
      },
    ],
    缺一份: [[archive("乙", ticked("assessment", ["9、评估专家意见单"]))], { message: "还缺附表2第9项" }],
    归档晚了: [
      [archive("乙", { 评估归档时间: date("2026-07-14") })],
      { message: "归档表第3行写的归档时间是2026年7月14日" },
    ],
    验收档案也没归: [
      [archive("甲", ticked("assessment"))],
      { at: "acceptance", message: "验收档案到2026年7月9日满一个月" },
    ],
    两步都没归: [[archive("甲", {})], { count: 2 }],
  },
  abstains: { 没有归档表: [], 评估读不出: [archive("乙", {}), ...inStatus({ assessment: "以专家组为准" }, "乙")] },
});
