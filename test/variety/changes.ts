import type { Dice } from "./dice";
import type { Change } from "./stories";

export type ChangeKind = "rename" | "closure" | "halt" | "movedAway" | "movedDistrict" | "partial" | "other";

interface Wording {
  readonly change: readonly string[];
  readonly adjustment: readonly string[];
  readonly evidence: readonly (string | null)[];
  readonly remarks: readonly (string | null)[];
}

const proofs = [
  "营业执照",
  "现场确认照片",
  "执法记录",
  "变更通知书",
  "见附件",
  "已附",
  "现场照片及支队检查记录",
  "附后",
  "情况说明",
  "工商注销证明",
];
const perhaps = [null, "/", "无", "情况说明", "照片"];

const wordings: Readonly<Record<Exclude<ChangeKind, "rename">, Wording>> = {
  closure: {
    change: [
      "企业关停并转",
      "（2）企业关停并转",
      "(2)",
      "②企业关停并转",
      "2、企业关停并转",
      "已关停",
      "企业注销",
      "关闭",
      "企业关停并转，已于2023年注销",
    ],
    adjustment: ["名单撤销", "（2）名单撤销", "撤销", "撤销名单", "名单撤销"],
    evidence: proofs,
    remarks: [null, null, "企业已清算", "/"],
  },
  halt: {
    change: [
      "企业涉及产污工序停产（电镀线停产）",
      "（4）企业涉及产污工序停产：喷涂线停产改造",
      "产污工序停产，锅炉房停用，预计半年后恢复",
      "(4) 产污工序停产，因搬迁准备已停产",
    ],
    adjustment: ["审核暂缓", "（3）审核暂缓", "暂缓", "审核暂缓，待恢复正常生产后继续"],
    evidence: perhaps,
    remarks: [null, "印染车间全部停产", "市场原因停产"],
  },
  movedAway: {
    change: [
      "企业整体搬迁至外省市（江苏南通）",
      "（3）企业搬迁，整体搬迁至浙江省平湖市",
      "整体搬迁至外省市",
      "企业整体搬迁至安徽滁州",
    ],
    adjustment: ["审核终止", "（4）审核终止", "终止", "终止审核"],
    evidence: perhaps,
    remarks: [null, "已开展审核", "搬迁协议已签"],
  },
  movedDistrict: {
    change: [
      "企业整体搬迁至本市其他区域（奉贤区）",
      "（3）企业整体搬迁，本市市内搬迁至嘉定区",
      "整体搬迁至松江区",
      "企业整体市内搬迁，迁往金山区",
    ],
    adjustment: [
      "调整管理区域，继续开展审核",
      "调整管理区域，由迁入区继续开展审核工作",
      "（5）调整管理区域，继续开展审核工作",
      "调整管理区域",
    ],
    evidence: perhaps,
    remarks: [null, "已与迁入区对接", "已开展审核"],
  },
  partial: {
    change: [
      "企业部分产污工序搬迁至外省市（江苏盐城），经评价保留工序仍符合强审要求",
      "（3）部分产污工序搬迁至本市金山区，已评价保留产污工序",
      "部分产污工序搬迁至外省市",
    ],
    adjustment: ["继续开展审核", "继续开展审核工作", "（6）继续开展审核工作", "继续审核"],
    evidence: perhaps,
    remarks: ["经评价，保留工序仍符合强审要求", "已对保留产污工序进行评价，仍符合强审条件"],
  },
  other: {
    change: ["其他（重复列入名单）", "（4）其他：不再使用有毒有害原料", "其他，企业已恢复生产", "其他（企业申请延期）"],
    adjustment: ["建议移出名单", "建议继续开展审核", "建议延期一年完成", "建议暂缓审核"],
    evidence: ["情况说明", "见附件", "企业申请函"],
    remarks: [null, "经现场核实", "详见情况说明"],
  },
};

/** 附表4's row for an enterprise as a clerk fills it in, in keeping with 注1–注3. */
export function writtenChange(dice: Dice, kind: ChangeKind, name: string, oldName: string): Change {
  if (kind === "rename") return renamed(dice, name, oldName);
  const { change, adjustment, evidence, remarks } = wordings[kind];
  return {
    name,
    change: dice.pick(change),
    adjustment: dice.pick(adjustment),
    evidence: dice.pick(evidence),
    remarks: dice.pick(remarks),
  };
}

function renamed(dice: Dice, name: string, oldName: string): Change {
  const common = {
    adjustment: dice.pick(["名称变更", "（1）名称变更", "名称变更", "更名"]),
    evidence: dice.pick(["营业执照", "准予变更登记通知书", "变更通知书、新营业执照", "见附件", "工商变更材料"]),
  };
  const forms: readonly Change[] = [
    { ...common, name, change: `企业名称变更（原名：${oldName}）`, remarks: null },
    { ...common, name: oldName, change: `（1）企业名称变更，变更为${name}`, remarks: null },
    { ...common, name, change: "企业名称变更", remarks: `原名称：${oldName}` },
    { ...common, name: oldName, change: "名称变更", remarks: `现名称：${name}` },
    { ...common, name, change: `由“${oldName}”更名为“${name}”`, remarks: "/" },
    { ...common, name: `${name}（原${oldName}）`, change: "(1)企业名称变更", remarks: null },
    { ...common, name, change: `${oldName}变更为${name}`, remarks: null },
  ];
  return dice.pick(forms);
}
