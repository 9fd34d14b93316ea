import { ruleTable } from "../../test/support/rule-table";
import { adjustedAfterAcceptance } from "./adjusted-after-acceptance";
import { inStatus, newAdjustment } from "./kit/example";

const shenlan = "上海申岚精细化工有限公司";
const adjusted = (adjustment: string, change = "停产：合成车间自2026年8月起停产", enterprise = shenlan) =>
  newAdjustment({ enterprise, change, adjustment });

ruleTable(adjustedAfterAcceptance, {
  accepts: {
    只通过评估还没验收: adjusted("审核暂缓", undefined, "上海鼎禾电镀有限公司"),
    验收未通过: [...adjusted("审核暂缓"), ...inStatus({ acceptance: "2026年6月9日 未通过" })],
    已验收的企业更名: adjusted("名称变更", "企业名称变更：由上海申岚化工有限公司更名为上海申岚精细化工有限公司"),
    又列入新一批名单的企业: [
      ...adjusted("审核暂缓"),
      {
        in: "status",
        add: {
          serialNumber: 9,
          enterprise: shenlan,
          listPublishedOn: { date: "2026-07-17" },
          requiredCompletionDate: { date: "2027-07-16" },
          consultingAgency: "自行审核",
        },
      },
    ],
  },
  reports: {
    已通过验收又暂缓: [
      adjusted("审核暂缓"),
      { at: "adjustment", severity: "warning", message: /已通过验收.*审核暂缓/, enterprise: shenlan },
    ],
    已通过验收又撤销: [adjusted("名单撤销", "企业关停并转：2026年9月注销"), { at: "adjustment" }],
    已通过验收又终止: [adjusted("审核终止", "企业整体搬迁至江苏省启东市"), { at: "adjustment" }],
    验收结果写合格: [[...adjusted("审核暂缓"), ...inStatus({ acceptance: "2026.6.9 合格" })], { at: "adjustment" }],
  },
  abstains: {
    验收无法识别: [...adjusted("审核暂缓"), ...inStatus({ acceptance: "详见评审资料袋" })],
    附表3有一行没填企业名称: [...adjusted("审核暂缓"), ...inStatus({ enterprise: null }, "丙")],
  },
});
