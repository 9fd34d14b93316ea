import { newAdjustment } from "../../src/rules/kit/example";
import { change, done, instead, row, type Mend } from "./mend";

const vanished = {
  enterprise: "上海昭平涂料有限公司",
  change: "企业关停并转：2026年8月注销",
  adjustment: "名单撤销",
  evidence: "注销证明",
};
const filedInTime: Mend = done([
  { in: "status", part: "reportedOn", text: "2026年10月9日" },
  { in: "adjustments", part: "reportedOn", text: "2026年10月9日" },
]);
const halted = "企业涉及产污工序停产：焚烧线自2026年5月起停产检修";

/** Of the rules on 附表4, on a sheet as a whole, on both annexes and on two quarters: what each remedy says. */
export const mendsOfOthers: Readonly<Record<string, readonly Mend[]>> = {
  "adjusted-after-acceptance": [instead()],
  "adjusted-not-listed": [instead()],
  "adjustment-missing": [change("停", { adjustment: "审核暂缓" })],
  "adjustment-unrecognised": [change("停", { adjustment: "审核暂缓" })],
  "adjustment-unusual": [
    instead(
      ...newAdjustment({
        change: "企业涉及产污工序停产：光刻线2026年8月起停产",
        adjustment: "名单撤销",
        remarks: "企业书面确认不再恢复生产",
      }),
    ),
  ],
  "agency-changed": [row("丙", { consultingAgency: "上海绿衡环境科技有限公司" })],
  "annexes-disagree": [done([{ in: "adjustments", part: "reportingAuthority", text: "申江区生态环境局（盖章）" }])],
  "change-missing": [change("停", { change: halted })],
  "change-unexplained": [change("停", { change: halted })],
  "change-unrecognised": [change("停", { change: halted })],
  "commitment-changed": [row("丙", { requiredCompletionDate: { date: "2026-11-13" } })],
  "enterprise-adjusted-twice": [instead()],
  "enterprise-vanished": [
    done([
      {
        in: "status",
        add: {
          serialNumber: 9,
          enterprise: vanished.enterprise,
          listPublishedOn: { date: "2025-11-14" },
          requiredCompletionDate: { date: "2026-11-13" },
          consultingAgency: "上海绿衡环境科技有限公司",
        },
      },
    ]),
    done(newAdjustment(vanished)),
  ],
  "evidence-missing": [change("改", { evidence: "准予变更登记通知书" })],
  "filed-early": [filedInTime],
  "filed-late": [filedInTime],
  "listed-late": [
    row("丁", { listPublishedOn: { date: "2026-07-17" }, requiredCompletionDate: { date: "2027-07-16" } }),
    row("丁", { assessment: "由奉贤区转入" }),
  ],
  "record-altered": [row("甲", { acceptance: "2026年6月9日 通过" })],
  "recorded-late": [row("戊", { assessment: "2026年7月15日 通过" })],
  "relocation-appraisal-missing": [
    instead(
      ...newAdjustment({
        change: "企业部分产污工序搬迁：喷涂线搬迁至江苏省南通市，保留的酸洗线经评价仍符合强审要求",
        adjustment: "继续开展审核",
      }),
    ),
  ],
  "relocation-unspecific": [
    change("停", { change: "企业整体搬迁至外省市：江苏省南通市", adjustment: "审核终止" }),
    change("停", { change: "企业整体搬迁至本区工业园", adjustment: "继续开展审核" }, "assessment-overdue"),
  ],
  "rename-name-missing": [
    change("改", { change: "企业名称变更：由上海信铎印制电路板有限公司变更为上海信铎电路板有限公司" }),
    change("改", { remarks: "由上海信铎印制电路板有限公司变更为上海信铎电路板有限公司" }),
  ],
  "renamed-still-old": [
    row("改", { enterprise: "上海信铎电路板有限公司" }),
    row("改", { enterprise: "上海信铎电路板有限公司（原上海信铎印制电路板有限公司）" }),
  ],
  "result-worsened": [row("戊", { assessment: "2026年6月15日 通过" })],
  "revoked-still-progressing": [
    done([{ in: "adjustmentsBefore", row: "撤", type: { enterprise: "上海恒泽表面处理科技有限公司" } }]),
  ],
  "sign-off-missing": [done([{ in: "status", part: "preparedBy", text: "沈知微" }])],
  "suspension-long": [
    change("停", { change: "企业关停并转：2026年9月拆除", adjustment: "名单撤销" }),
    change("停", { change: "其他：2026年9月恢复生产", adjustment: "继续开展审核" }, "assessment-overdue"),
  ],
  "terminated-never-started": [row("丁", { consultingAgency: "上海清源节能环保咨询有限公司" })],
  "title-period-mismatch": [done([{ in: "status", part: "title", text: "（2026年第3季度）" }])],
  "title-period-missing": [done([{ in: "status", part: "title", text: "（2026年第3季度）" }])],
  "transfer-district-missing": [
    instead(...newAdjustment({ change: "企业整体搬迁至本市其他区域", adjustment: "调整至青浦区管理，继续开展审核" })),
    instead(
      ...newAdjustment({
        change: "企业整体搬迁至本市其他区域",
        adjustment: "调整管理区域，继续开展审核",
        remarks: "移交青浦区生态环境局",
      }),
    ),
  ],
};
