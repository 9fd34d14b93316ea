import { ruleTable } from "../../test/support/rule-table";
import { inStatus, newAdjustment, type Edit, type TypedCells } from "./kit/example";
import { revokedStillProgressing } from "./revoked-still-progressing";

const before = (type: TypedCells): Edit => ({ in: "adjustmentsBefore", row: "撤", type });
const plant = "申江区江湾污水处理厂";

ruleTable(revokedStillProgressing, {
  accepts: {
    撤销之前就已评估: [before({ enterprise: "上海鼎禾电镀有限公司" })],
    暂缓之后可以继续: [before({ enterprise: plant, adjustment: "审核暂缓" })],
    撤销之后重新列入名单: [
      before({ enterprise: plant }),
      ...inStatus({ listPublishedOn: { date: "2026-07-17" }, requiredCompletionDate: { date: "2027-07-16" } }, "戊"),
    ],
    只是建议移出名单: [before({ enterprise: plant, change: "其他（重复列入名单）", adjustment: "建议移出名单" })],
    月份与填报时间同月: [before({ enterprise: plant }), ...inStatus({ assessment: "2026年7月 通过" }, "戊")],
    撤销的企业还没有评估: [before({ enterprise: "上海维陆半导体材料有限公司" })],
    本季度撤销的企业本季度已评估: newAdjustment({
      enterprise: plant,
      change: "企业关停并转：2026年9月停运",
      adjustment: "名单撤销",
    }),
  },
  reports: {
    上季度撤销本季度又评估: [
      [before({ enterprise: plant })],
      { at: "assessment", severity: "warning", message: /名单撤销.*2026年9月15日的评估/, enterprise: plant },
    ],
    上季度终止本季度又评估: [[before({ enterprise: plant, adjustment: "审核终止" })], { at: "assessment" }],
    上季度撤销本季度又验收: [
      [before({ enterprise: "上海鼎禾电镀有限公司" }), ...inStatus({ acceptance: "2026年9月1日 通过" }, "乙")],
      { at: "acceptance", message: "验收" },
    ],
    评估时间只写到月: [
      [before({ enterprise: plant }), ...inStatus({ assessment: "2026年8月通过" }, "戊")],
      { at: "assessment" },
    ],
    上季度附表4没写填报时间时按季度末: [
      [before({ enterprise: plant }), { in: "adjustmentsBefore", part: "reportedOn", text: null }],
      { at: "assessment" },
    ],
  },
  abstains: {
    评估无法识别: [before({ enterprise: plant }), ...inStatus({ assessment: "详见评审资料袋" }, "戊")],
    附表4有一行没填企业名称: [before({ enterprise: null })],
  },
});
