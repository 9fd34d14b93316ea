import { pairs } from "../../../test/annexes/milestone-lines";
import { toldStatement } from "../../../test/support/told-statement";
import { readStatements } from "./read-statements";

const says = (text: string) => readStatements(text).map(toldStatement);

describe("只是可能、打算、听说、假设的，没有发生", () => {
  test.each(
    pairs(`
      企业近期有迁建意愿 → standstill relocation planned
      存在停产风险 → standstill halt planned
      停产计划 → standstill halt planned
      打算搬迁 → standstill relocation planned
      濒临倒闭 → departure closure planned
      下月搬迁 → standstill relocation planned
      今年停产 → standstill halt done
      今年4月已复工 → standstill halt over yearless 4-?
      没有迁建计划 → standstill relocation notDone
      现场未发现停产 → standstill halt notDone
      企业反映已停产 → standstill halt unsure
      据企业反映，已停产 → standstill halt unsure
      企业要求暂缓 → standstill deferral proposed
      若停产则另报 → standstill halt planned
      一旦搬迁，终止审核 → departure termination planned
      每年停产检修 → standstill halt over
      是否停产：否 → standstill halt notDone
      是否停产：是 → standstill halt done
      有无延期 无 → standstill extension notDone
      是否停产 → standstill halt planned
      评估不合格的可能性大 → step assessment awaited
      恐难通过 → step own planned
      企业透露已通过评估 → other
      区局要求尽快评估 → step assessment planned
      按区局要求2026.3.9完成评估 → step assessment done passed 2026-03-09
      要求修改后评估 → step technicalReview awaited
      若资料齐全，11月评估通过 → step assessment planned yearless 11-?
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

describe("要关、快停、有难处：打算是打算，难处是缘故", () => {
  test.each(
    pairs(`
      厂房年底要关 → departure closure planned
      传闻明年要关 → departure closure planned
      厂里准备关 → departure closure applied
      疑似已关 → departure closure unsure
      企业于3月已关 → departure closure done yearless 3-?
      眼看要停产 → standstill halt planned
      企业快搬了 → standstill relocation planned
      企业打了申请要延期，局里尚未批复 → standstill extension planned
      想搬迁，先缓办 → standstill deferral planned
      拟停产，经区局同意暂缓 → standstill deferral done
      订单不足，没开展 → step own notDone
      企业效益差，一直未推进 → step start notDone
      催了两次没反应 → step start notDone
      2026.8.3约谈，要求年底前完成评估 → step assessment notDone
      2026.8.3约谈，企业承诺年底前完成评估 → step assessment planned
      同意延期到2026.8.31，又申请第二次 → standstill extension applied
      有意退出 → departure closure planned
      产量太小，申请退出 → departure closure applied
      企业打算撤 → departure closure planned
      领导讲先放放 → standstill deferral unsure
      延期申请交了，没人批 → standstill extension applied
      正在等专家给时间 → step own awaited
      车间已不生产 → standstill halt done
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });

  test.each(["主要产线已拆除", "重要设备已停用"])("%s：这个“要”不是打算", (text) => {
    expect(says(text)).toEqual(["standstill halt done"]);
  });
});
