import { pairs } from "../../../../test/annexes/milestone-lines";
import { toldStatement } from "../../../../test/support/told-statement";
import { day } from "../../../dates/day";
import { readStatements } from "../read-statements";
import { standing } from "../standing";

const calendar = { asOf: day("2026-10-09"), listed: day("2025-06-20"), limit: day("2026-06-20") };

/** 停着: the clock stands still; 待核实: it may; 不停: it runs on. */
function stands(text: string): string {
  const told = [readStatements(text)];
  if (standing(told, calendar).length > 0) return "停着";
  return standing(told, calendar, "unsure").length > 0 ? "待核实" : "不停";
}

describe("停的、关的、搬的是谁", () => {
  test.each(
    pairs(`
      已关停 → 停着
      该企业已注销 → 停着
      厂房已征收 → 停着
      营业执照已吊销 → 停着
      被街道清退 → 停着
      生产设备被法院查封 → 停着
      消防停产整改 → 停着
      因股东纠纷停业 → 待核实
      因销路不好停业 → 停着
      环保不达标关停 → 停着
      环保验收未通过停产 → 停着
      己关停 → 停着
      巳停产 → 停着
      工商已销户 → 停着
      与上海某某公司合并 → 停着
      邻厂停产 → 不停
      同园区企业关停 → 不停
      租户已搬离 → 不停
      检测单位停业 → 不停
      母公司破产清算 → 不停
      办公室搬到三楼 → 不停
      注册地址迁往崇明 → 不停
      老板账号已注销 → 不停
      危废移交有资质的公司 → 不停
      台账移交新的专管员 → 不停
      中高费方案中的产线搬迁完成 → 不停
      班车线路已取消 → 待核实
      浴室已关闭 → 待核实
      某某公司停产 → 待核实
      游泳池停用 → 待核实
    `),
  )("%s：%s", (text, expected) => {
    expect(stands(text)).toBe(expected);
  });
});

describe("只停了一部分，或者只是听说、看着像", () => {
  test.each(
    pairs(`
      一条产线停产 → 待核实
      个别车间已停产 → 待核实
      部分设备已拆除 → 待核实
      停了一台镀槽 → 待核实
      企业称已停产 → 待核实
      疑似关停 → 待核实
      可能已搬走 → 待核实
      门卫讲已经关门 → 待核实
      企业自述停产 → 待核实
      现场无人应门 → 待核实
      厂房空置 → 待核实
      员工已遣散 → 待核实
      责令停产整治 → 待核实
      待复产 → 待核实
      复工后评估 → 待核实
      据说停产，现场核实在产 → 不停
      谎称停产 → 不停
      停产情况不属实 → 不停
      企业称准备关停 → 不停
      可能搬迁 → 不停
      时开时停 → 不停
      约谈时企业已停产 → 停着
    `),
  )("%s：%s", (text, expected) => {
    expect(stands(text)).toBe(expected);
  });
});

describe("缓多久、谁同意、到没到头", () => {
  test.each(
    pairs(`
      缓一年 → 停着
      再缓半年 → 停着
      缓至2027年2月 → 停着
      区局同意缓 → 停着
      先放一放 → 待核实
      延期批复2026年9月底到期 → 不停
      企业同意延期 → 不停
      咨询机构同意推迟 → 不停
      推进缓慢 → 不停
      2027年5月关停 → 不停
      9月20日起停产两周 → 不停
      疫情时停过一阵 → 不停
      停产，今年已开工 → 不停
      被收购，正常生产 → 不停
      曾计划搬迁，现取消 → 不停
      延期，现已取消 → 不停
      宽限期放宽到2027年3月底 → 停着
      2026.5起停产，何时恢复未定 → 停着
      停产，恢复时间不详 → 停着
      兼并一事告吹 → 不停
      听说要搬迁，没有的事 → 不停
      暂缓，报区局定夺 → 不停
      经区局2026.6.12批准，推迟到明年 → 停着
      镀铬（唯一产污工序）已外包 → 待核实
      停产，2026年3月起 → 停着
      法院已受理破产申请 → 停着
      被申请破产，法院未受理 → 不停
    `),
  )("%s：%s", (text, expected) => {
    expect(stands(text)).toBe(expected);
  });
});

test.each(
  pairs(`
    函审意见已返 → step technicalReview underway
    租期届满 → other
    5月28日收到清审报告，至今未排评估 → step report done yearless 5-28
    申请延期3个月，局里还没批 → standstill extension applied +3
    申请暂缓，街道尚未答复 → standstill deferral applied
    区局批了延期，至2026年11月30日 → standstill extension done →2026-11-30
    2026.3设备拆除并通过拆除验收 → other
    审核报告及评估申请已于2026年4月递交 → step report done 2026-04-01/2026-04-30 month
    要求按期完成 → step own planned
    法定代表人由陈某变更为刘某 → change other done
    企业送来报告，区局2026年5月29日签收 → step report done 2026-05-29
    审核报告上报时间：2026年5月 → step report done 2026-05-01/2026-05-31 month
    等区局安排验收 → step acceptance awaited
    停产，2026年3月起 → standstill halt done 2026-03-01/2026-03-31 month
    经区局2026.6.12批准，推迟到明年 → standstill extension done →next year 1-12
    2026年6月法院查封 → standstill halt done 2026-06-01/2026-06-30 month
  `),
)("%s：%s", (text, expected) => {
  expect(readStatements(text).map(toldStatement)).toContain(expected);
});

describe("别处的事、局部的事，不算本企业停了", () => {
  test.each(
    pairs(`
      3号线停用，其余照常生产 → 待核实
      喷漆线停产，其他线正常 → 待核实
      仅喷漆工序外迁 → 待核实
      喷漆线停产，其余未生产 → 停着
      隔壁××公司已注销，与本企业无关 → 不停
      停产，与我厂无关 → 不停
      房东讲老板跑了 → 待核实
      房东停产 → 不停
      窗口调整到二楼 → 不停
      工厂半停产 → 待核实
      暂缓资金审计 → 不停
      暂缓某某款拨付 → 待核实
      延期缴费 → 待核实
      延期缴费至2027年2月 → 停着
      产业升级中 → 不停
    `),
  )("%s：%s", (text, expected) => {
    expect(stands(text)).toBe(expected);
  });
});
