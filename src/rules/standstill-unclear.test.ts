import { ruleTable } from "../../test/support/rule-table";
import { inStatus, type TypedCells } from "./kit/example";
import { standstillUnclear } from "./standstill-unclear";

const noted = (cells: TypedCells) => inStatus(cells, "丙");

ruleTable(standstillUnclear, {
  accepts: {
    写明到哪天: noted({ assessment: "经区局同意延期至2027年6月30日" }),
    没有同意: noted({ assessment: "延期未获同意" }),
    听说的已经核实: noted({ remarks: "据说停产，2026年9月核实已停产" }),
    停产没有终点: noted({ remarks: "2026年3月起停产" }),
    申请之后批准了: noted({ assessment: "申请延期", remarks: "已同意延期至2027年6月" }),
    已通过验收: noted({ assessment: "2026.8.3通过", acceptance: "2026年9月3日 通过", remarks: "曾申请延期" }),
    评估已通过不必再为搬迁问: noted({ assessment: "2026.8.3评估通过。企业有搬迁意向" }),
    关停: noted({ remarks: "已关停，申请撤出名单" }),
  },
  reports: {
    申请延期: [
      noted({ assessment: "申请延期" }),
      { at: "assessment", cell: "F7", severity: "hint", message: "“申请延期”没有写是否同意" },
    ],
    拟申请: [noted({ remarks: "企业拟申请延期" }), { at: "remarks" }],
    建议暂缓: [noted({ remarks: "建议暂缓审核" }), { at: "remarks" }],
    申请移出名单: [noted({ remarks: "申请移出名单，市局未答复" }), { message: "“申请移出名单”没有写是否同意" }],
    只是听说停产: [
      noted({ remarks: "企业反映已停产" }),
      { at: "remarks", message: "“企业反映已停产”是否整个企业如此、是否属实，写得不清楚。" },
    ],
    打算搬迁: [
      noted({ remarks: "企业拟搬迁，时间未定" }),
      { at: "remarks", message: "还没有发生，暂不作为延期、停产的理由。" },
    ],
    评估没过又打算搬迁: [noted({ assessment: "2026.8.3评估未通过。企业有搬迁意向" }), { at: "assessment" }],
    验收前打算搬迁: [noted({ assessment: "2026.8.3通过", remarks: "企业有搬迁意向" }), { at: "remarks" }],
    只停一条线: [noted({ remarks: "一条产线停产" }), { at: "remarks" }],
    同意了却没写到哪天: [noted({ assessment: "经区局同意延期" }), { message: "“经区局同意延期”没有写到哪天为止。" }],
  },
  abstains: {},
});
