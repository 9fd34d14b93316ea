import { civil, type Serial } from "./calendar";
import type { Dice } from "./dice";

interface Listing {
  readonly listed: Serial;
  readonly asOf: Serial;
}

const ends = ["停产", "搬迁", "关停", "注销", "停业", "整体搬迁"];
const before = ["拟", "计划", "打算", "可能", "考虑", "有意", "企业称拟", "准备"];
const behind = ["意向", "计划", "打算", "风险", "可能", "意愿", "的可能性较大", "方案研究中", "事宜洽谈中", "的想法"];
const supposed = ["若", "如", "一旦", "如果"];

/** What may come, and has not: 拟搬迁, 搬迁意向, 若停产则…, 是否停产：否. */
export function prospects(dice: Dice): string {
  const what = dice.pick(ends);
  const forms: readonly (() => string)[] = [
    () => `${dice.pick(["", "企业"])}${dice.pick(before)}${what}`,
    () => `${dice.pick(["", "企业", "企业有"])}${what}${dice.pick(behind)}`,
    () => `${dice.pick(supposed)}${what}，另行报区局`,
    () => `是否${what}：否`,
    () => `集团正在${dice.pick(["研究", "讨论", "论证"])}${what}`,
    () => `${dice.pick(["未", "没有", "暂未"])}${what}`,
    () => `${what}协议尚未签订`,
  ];
  return dice.pick(forms)();
}

const tellers = ["听说", "据说", "据了解", "企业反映", "据企业反映，", "企业表示"];

/** Somebody says so, and nobody has seen it. */
export function hearsay(dice: Dice): string {
  return `${dice.pick(tellers)}${dice.pick(["已通过评估", "已评估", "评估已通过", "已完成评估"])}`;
}

/** It may be so: heard of, of a part of the works, or only a sign of it. */
export function doubts(dice: Dice): string {
  const what = dice.pick(["已停产", "已关停", "已搬走", "已停业"]);
  const forms: readonly (() => string)[] = [
    () => `${dice.pick(["听说", "据说", "企业反映", "企业自述", "街坊讲", "疑似", "可能"])}${what}`,
    () => `据企业反映，${what}`,
    () => `${dice.pick(["一条产线", "个别车间", "部分设备", "其中一条线"])}${dice.pick(["停产", "已停用", "已拆除"])}`,
    () => dice.pick(["厂房空置", "大门紧锁，无人应门", "员工已遣散", "现场无人"]),
    () => `${dice.pick(["浴室", "班车", "小卖部", "职工之家"])}${dice.pick(["已关闭", "已注销", "已取消"])}`,
  ];
  return dice.pick(forms)();
}

const others = ["供应商", "周边企业", "附近地块", "隔壁企业", "咨询机构", "下游客户", "邻厂", "子公司"];

/** It is somebody else who stands still, moves or closes. */
export function elsewhere(dice: Dice): string {
  const happens = dice.pick(["停产", "已搬离", "已注销", "破产"]);
  // Two enterprises in one cell: the row's own goes on.
  if (dice.chance(0.3)) {
    const other = dice.pick(["同园区企业", "隔壁厂", "租户", "母公司", "股东", "检测单位"]);
    return dice.pick([`${other}${happens}，本企业未停产`, `本企业正常生产；${other}${happens}`, `${other}${happens}`]);
  }
  const consequence = dice.chance(0.3) ? "，本企业正常生产" : "";
  return `${dice.pick(others)}${dice.pick(["停产", "搬迁", "注销", "停业", "已关停"])}${consequence}`;
}

/** A halt of days, a halt before 公布, a halt that comes every year. */
export function shortHalts(dice: Dice, { listed }: Listing): string {
  const year = civil(listed).year - dice.between(1, 4);
  const forms: readonly (() => string)[] = [
    () => `停产${dice.between(1, 9)}天`,
    () => `${dice.pick(["春节", "国庆", "夏季", "高温"])}停产${dice.pick(["一周", "两周", "半个月", "10天"])}`,
    () => `${year}年停产${dice.pick(["", "检修", "半年", "过"])}`,
    () => `${dice.pick(["每年", "历年"])}${dice.pick(["夏季", "7月", ""])}停产检修`,
    () => `曾停产${dice.pick(["", "三个月", "整顿"])}`,
  ];
  return dice.pick(forms)();
}
