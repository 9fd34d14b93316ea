import { cleanQuarter } from "../../src/rules/kit/clean-quarter";
import { newAdjustment } from "../../src/rules/kit/example";
import { newlyListed } from "../../src/rules/kit/example-rows";
import { archiveColumns } from "./archive-columns";
import { done, instead, row, type Mend } from "./mend";

const rightDeadline = [row("丁", { requiredCompletionDate: { date: "2027-07-16" } })];

/** Of the rules on 附表3: what each remedy says, written as told. */
export const mendsOfStatus: Readonly<Record<string, readonly Mend[]>> = {
  "acceptance-before-assessment": [row("戊", { acceptance: "2026年9月28日 通过" })],
  "acceptance-date-missing": [row("乙", { acceptance: "2026年9月10日 通过" })],
  "acceptance-failed": [row("乙", { acceptance: "2026年9月3日 未通过；2026年9月28日 重新验收通过" })],
  "acceptance-future": [
    row("乙", { acceptance: "2026年9月6日 通过" }),
    row("乙", { acceptance: "计划2026年11月6日验收" }),
  ],
  "acceptance-late": [
    row("乙", { acceptance: "2026年8月10日 通过" }),
    row("乙", { acceptance: "2026年9月10日 通过；经区局同意延期至2026年9月30日" }),
  ],
  "acceptance-near-limit": [row("乙", { acceptance: "2026年9月28日 通过" })],
  "acceptance-overdue": [
    row("乙", { acceptance: "2026年8月10日 通过" }),
    row("乙", { acceptance: "2026年8月起停产" }),
    row("乙", { acceptance: "经区局同意延期至2027年6月" }),
  ],
  "acceptance-result-missing": [
    row("乙", { acceptance: "2026年9月10日 通过" }),
    row("乙", { acceptance: "2026年9月10日 未通过" }, "acceptance-failed"),
    row("乙", { acceptance: "计划2026年11月10日验收" }),
    row("乙", { acceptance: "" }),
  ],
  "acceptance-same-day": [row("戊", { acceptance: "2026年9月28日 通过" })],
  "acceptance-unreadable": [
    row("乙", { acceptance: "2026年9月10日 通过" }),
    row("乙", { acceptance: "" }),
    row("乙", { acceptance: "中高费方案实施中" }),
  ],
  "acceptance-without-assessment": [row("丙", { assessment: "2026年8月10日 通过" })],
  "archive-late": [
    instead({ archiveOf: "乙", type: archiveColumns("assessment", "√") }),
    instead({ archiveOf: "乙", type: archiveColumns("assessment", "—") }),
  ],
  "assessment-awaited": [
    row("丙", { assessment: "2026年6月8日提交报告，待评估" }),
    row("丙", { assessment: "2026年7月20日 通过" }),
  ],
  "assessment-before-list": [row("丁", { assessment: "2026年8月20日 通过" }), row("丁", { assessment: "" })],
  "assessment-date-missing": [row("丙", { assessment: "2026年9月22日 通过" })],
  "assessment-failed-overdue": [row("丙", { assessment: "2026年7月14日 未通过；2026年9月1日 复评通过" })],
  "assessment-future": [
    row("丙", { assessment: "2026年9月6日 通过" }),
    row("丙", { assessment: "计划2026年11月6日评估" }),
  ],
  "assessment-late": [
    row("丙", { assessment: "2026年7月20日 通过" }),
    row("丙", { assessment: "2026年9月3日 通过；2026年6月8日提交报告" }),
    row("丙", { assessment: "2026年9月3日 通过；经区局同意延期至2026年9月30日" }),
  ],
  "assessment-overdue": [
    row("丙", { assessment: "2026年7月20日 通过" }),
    row("丙", { assessment: "经区局同意延期至2027年1月" }),
    row("丙", { assessment: "2026年8月起停产" }),
    row("丙", { assessment: "已调出" }),
    done(newAdjustment({ change: "企业涉及产污工序停产：光刻线2026年8月起停产", adjustment: "审核暂缓" })),
  ],
  "assessment-planned-late": [
    row("丙", { assessment: "计划2026年11月10日评估" }),
    row("丙", { assessment: "2026年9月30日提交报告，计划2026年12月评估" }),
    row("丙", { assessment: "计划2026年12月评估，经区局同意延期至2026年12月31日" }),
  ],
  "assessment-result-missing": [
    row("丙", { assessment: "2026年9月3日 通过" }),
    row("丙", { assessment: "2026年9月3日 未通过" }),
    row("丙", { assessment: "计划2026年11月评估" }),
    row("丙", { assessment: "" }),
  ],
  "assessment-unreadable": [
    row("丙", { assessment: "2026年9月22日 通过" }),
    row("丙", { assessment: "" }),
    row("丙", { assessment: "报告编制中" }),
  ],
  "column-missing": [
    done(
      cleanQuarter.status.rows.map(({ nickname, cells }) => ({
        in: "status",
        row: nickname,
        type: { consultingAgency: cells.consultingAgency ?? "" },
      })),
    ),
  ],
  "credit-code-invalid": [row("丁", { creditCode: "91350100M000100Y43" })],
  "date-ambiguous": rightDeadline,
  "date-as-text": rightDeadline,
  "date-impossible": rightDeadline,
  "date-unreadable": rightDeadline,
  "deadline-before-list": rightDeadline,
  "deadline-drag-filled": [
    instead(
      newlyListed(9, "申江区东浦电子器件厂"),
      newlyListed(10, "上海骏达制药有限公司"),
      newlyListed(11, "上海华茂印染有限公司"),
    ),
  ],
  "deadline-missing": [...rightDeadline, row("丁", { requiredCompletionDate: { date: "2027-03-31" } })],
  "deadline-rounded-up": [...rightDeadline, row("丁", { requiredCompletionDate: { date: "2027-03-31" } })],
  "deadline-too-late": [...rightDeadline, row("丁", { assessment: "经区局同意延期至2028年7月17日" })],
  "disclosure-late": [row("丁", { disclosedOn: { date: "2026-08-10" } })],
  "enterprise-duplicate": [instead()],
  "enterprise-missing": [row("丁", { enterprise: "申江宏业铸造厂" })],
  "enterprise-name-untidy": [row("丁", { enterprise: "申江宏业铸造厂" })],
  "formula-without-value": rightDeadline,
  "list-date-future": [row("丁", { listPublishedOn: { date: "2026-07-17" } })],
  "list-date-imprecise": [row("丁", { listPublishedOn: { date: "2026-07-17" } })],
  "list-date-missing": [row("丁", { listPublishedOn: { date: "2026-07-17" } })],
  "notice-unrecorded": [row("乙", { noticeReceivedOn: { date: "2025-06-20" } })],
  "score-contradicts-result": [
    row("丙", { assessment: "2026年9月3日 85分 通过" }),
    row("丙", { assessment: "2026年9月3日 75分 未通过（一票否决）" }),
  ],
  "score-without-result": [
    row("丙", { assessment: "2026年9月3日 87分 通过" }),
    row("丙", { assessment: "2026年9月3日 87分 未通过" }, "score-contradicts-result"),
  ],
  "serial-number-broken": [row("丁", { serialNumber: 4 })],
  "standstill-long": [
    row("丙", { assessment: "2026年9月核实仍停产" }),
    row("丙", { assessment: "现已恢复生产" }, "assessment-overdue"),
  ],
  "milestone-told-elsewhere": [
    row("丙", { assessment: "2026年9月3日 通过" }),
    row("丙", { remarks: "上一轮2020年9月3日评估通过" }),
  ],
  "standstill-unclear": [
    row("丙", { assessment: "经区局同意延期至2027年6月30日" }),
    row("丙", { assessment: "延期未获同意" }),
    row("丙", { assessment: "2026年9月核实已停产" }),
  ],
  "start-late": [row("丁", { auditStartedOn: { date: "2026-09-10" } })],
  "start-unrecorded": [
    row("丁", { consultingAgency: "上海清源节能环保咨询有限公司" }),
    row("丁", { consultingAgency: "自行审核" }),
  ],
};
