import type { Serial } from "./calendar";
import type { Cell, Cells } from "./cells";
import { textMonth } from "./date-forms";
import type { Dice } from "./dice";
import { stageFields, type Stage } from "./milestone-forms";

const blanks = [
  null,
  null,
  null,
  "/",
  "／",
  "\\",
  "-",
  "—",
  "——",
  "–",
  "--",
  "无",
  "暂无",
  "N/A",
  "未",
  "否",
  "×",
  "…",
  "/ /",
  " ",
  "\u3000",
];
const started = ["未开展", "未启动", "已启动", "进行中", "审核中", "报告编制中", "已签合同", "已委托", "正在审核"];

/** How far the audit has come, before 评估; and before 验收. */
const underway: Readonly<Record<Stage, readonly string[]>> = {
  评估: [
    "预评估阶段",
    "已完成预评估",
    "现场调研",
    "方案产生与筛选阶段",
    "审核报告编制中",
    "正在编制审核报告",
    "报告修改中",
    "审核准备阶段",
    "企业内部审核中",
    "资料收集中",
    "已启动审核",
    "已开展",
    "审核开展中",
    "正在开展审核",
    "已签订合同",
    "正在招标",
    "前期准备",
    "审核准备",
    "审核报告初稿已完成",
    "正常推进",
    "按计划推进",
    "尚在审核",
    "物料平衡测试",
    "无变化",
    "培训阶段",
  ],
  验收: [
    "未到期",
    "未到验收期",
    "未到时间",
    "方案实施中",
    "中高费方案实施中",
    "正在实施方案",
    "准备中",
    "验收材料准备中",
    "筹备验收",
    "实施方案中",
    "暂未到期",
    "未到验收时间",
    "方案未实施完",
    "下季度验收",
    "近期安排验收",
    "暂不具备验收条件",
    "中高费方案未完成",
    "整改中",
    "待方案实施完成后验收",
  ],
};

/** A stage that has not come yet. `awaited`: the enterprise has applied. */
export function writtenNothing(dice: Dice, stage: Stage, awaited: boolean, plan: Serial | null): Cells {
  const fields = stageFields[stage];
  const blank = () => dice.pick(blanks);
  const kind = dice.next();
  let word: Cell = blank();
  if (plan !== null && kind < 0.15) {
    const month = textMonth(dice, plan);
    word = dice.pick([
      `计划${month}${stage}`,
      `预计${month}`,
      `拟于${month}${stage}`,
      `暂定${month}`,
      `计划${month}完成${stage}`,
    ]);
  } else if (awaited && kind < 0.45) {
    word = dice.pick([`待${stage}`, `未${stage}`, `已申请${stage}`, "已提交报告", `尚未${stage}`, `暂未${stage}`]);
  } else if (kind < 0.5) word = dice.pick(underway[stage]);
  else if (stage === "评估" && kind < 0.65) word = dice.pick(started);
  else if (kind < 0.75) word = dice.pick([`未${stage}`, `尚未${stage}`, `待${stage}`]);
  const settled = word === null ? blank() : word;
  const where = dice.chance(0.5);
  return {
    [fields.whole]: word,
    [fields.on]: where ? settled : blank(),
    [fields.result]: where && dice.chance(0.6) ? blank() : settled,
  };
}
