import { ruleTable } from "../../test/support/rule-table";
import { inStatus, newAdjustment, type TypedCells } from "./kit/example";
import { terminatedNeverStarted } from "./terminated-never-started";

const foundry = "申江宏业铸造厂";
const terminated = (type: TypedCells = {}) =>
  newAdjustment({
    enterprise: foundry,
    change: "企业整体搬迁至外省市：迁往江苏省启东市",
    adjustment: "审核终止",
    ...type,
  });
const foundryWith = (type: TypedCells) => inStatus({ consultingAgency: null, ...type }, "丁");

ruleTable(terminatedNeverStarted, {
  accepts: {
    已委托咨询机构: terminated(),
    "咨询机构写“无”即自行审核": [...terminated(), ...foundryWith({ consultingAgency: "无" })],
    "评估写“已启动”": [...terminated(), ...foundryWith({ assessment: "已启动" })],
    附表4写明已开展审核: [...terminated({ remarks: "已开展审核，报告编制中" }), ...foundryWith({})],
    填了启动时间: [...terminated(), ...foundryWith({ auditStartedOn: { date: "2026-08-20" } })],
    "关停而报审核终止（另有提示）": [...terminated({ change: "企业关停并转：2026年8月注销" }), ...foundryWith({})],
    未启动而报名单撤销: [...terminated({ adjustment: "名单撤销" }), ...foundryWith({})],
  },
  reports: {
    没有任何启动迹象: [
      [...terminated(), ...foundryWith({})],
      { at: "adjustment", severity: "warning", message: foundry, enterprise: foundry },
    ],
    "评估和验收都是“/”": [
      [...terminated(), ...foundryWith({ assessment: "/", acceptance: "/" })],
      { at: "adjustment" },
    ],
    "评估写“未开展”": [[...terminated(), ...foundryWith({ assessment: "未开展" })], { at: "adjustment" }],
  },
  abstains: {
    评估无法识别: [...terminated(), ...foundryWith({ assessment: "详见评审资料袋" })],
    附表3没有咨询机构列: [...terminated(), ...foundryWith({}), { in: "status", drop: "consultingAgency" }],
    附表3没有这家企业: terminated({ enterprise: "上海昭平涂料有限公司" }),
  },
});
