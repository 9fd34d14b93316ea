import fc from "fast-check";
import { lines, pairs } from "../../../test/annexes/milestone-lines";
import { inOriginal } from "./tokens/normalised";
import { readStatements } from "./read-statements";
import { toldStatement } from "../../../test/support/told-statement";

const says = (text: string) => readStatements(text.replaceAll("⏎", "\n")).map(toldStatement);
const passes = (text: string) => says(text).filter((line) => line.includes("passed") && !line.includes("planned"));

describe("别的事情成了，不是评估或验收成了", () => {
  test.each(
    lines(`
      2026.3.9审核完成，待评估
      审核工作已全部结束
      2026.3.9自评估完成
      2026.3.9内审通过
      2026.3.9完成信息公开
      中高费方案均已完成
      2026.3.9验收监测完成，待验收
      达到技术审查要求，待现场评估
      具备验收条件，待安排
      同意受理
      废水达标排放，待验收
      2026.3.9采样合格
      2026.3.9报告审核通过，待现场评估
      资料审查通过
      2026.3.9环保竣工验收通过
      2026.3.9补贴资金验收合格
      2026.3.9企业自验收合格
      2026.3.9通过中期评估
      2026.3.9合同审批通过
      2026.3.9能源审计通过评估
      2026.3.9通过消防验收
      2026.3.9土壤自行监测方案通过专家评审
      排污许可证变更，已通过
      2026.3.9完成培训
      同意开展审核
      报告通过公司内部评审
      2026.3.9绩效审核达标
      与扩建项目合并评估
      现场不存在不合格情况
      原评估专家
      据说已通过评估
      停产，待复产后完成评估
      待方案落实后，完成验收
      搬迁已完成
      疫情影响已结束
      与上年评估合并进行，已通过
    `),
  )("%s", (text) => {
    expect(passes(text)).toEqual([]);
  });
});

describe("停下来的话，有没有着落", () => {
  test.each(
    pairs(`
      延期申请未获批准 → standstill extension refused
      延期报告被退回 → standstill extension refused
      申请延期，区局未同意 → standstill extension refused
      拟停产 → standstill halt planned
      建议暂缓 → standstill deferral proposed
      企业称准备搬迁 → standstill relocation planned
      不符合暂缓条件 → standstill deferral refused
      停产，现已恢复生产 → standstill halt over
      曾停产 → standstill halt over
      未停产 → standstill halt notDone
      申请延期 → standstill extension applied
      申请延期，已获批准 → standstill extension done
      经区局同意延期至2026年12月 → standstill extension done →2026-12-01/2026-12-31 month
      自2026年3月起停产 → standstill halt done 2026-03-01/2026-03-31 month
      停产，待恢复生产后继续审核 → standstill halt done
      酸洗线已拆除 → standstill halt done
      已注销 → departure closure done
      注销排污许可证 → foreign
      合同终止 → other
      已划转至临港新片区 → departure transfer done
      整厂迁至安徽，原厂址停产 → standstill halt done
      延期半年 → standstill extension done +6
      2026年3月起暂缓三个月 → standstill deferral done 2026-03-01/2026-03-31 month +3
      延期，至今已到期 → standstill extension over
      已过展期期限 → standstill extension over
      延期至2026年12月，未到期 → standstill extension done →2026-12-01/2026-12-31 month
      企业申请展期，尚未答复 → standstill extension applied
      因火灾推迟 → standstill extension done
      生产线已停用，2026年4月 → standstill halt done 2026-04-01/2026-04-30 month
      2026年2季度停产 → standstill halt done 2026-04-01/2026-06-30 quarter →2026-04-01/2026-06-30 quarter
      2026年2季度起停产 → standstill halt done 2026-04-01/2026-06-30 quarter
      经市局同意，2027年2月评估 → standstill extension done →2027-02-01/2027-02-28 month
      停产（见附表四） → annex
      据说已停产 → standstill halt unsure
      已提议撤出名单 → departure revocation proposed
      停产检修已结束 → standstill halt over
      停产申请材料已报送 → standstill halt applied
      关停部分生产线 → other
      已调整出名单 → departure revocation done
      2026.7.3检查时企业停产检修半个月 → standstill halt done 2026-07-03 +0.5
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

describe("评估、验收说到了哪一步", () => {
  test.each(
    pairs(`
      还没评 → step assessment notDone
      待验 → step acceptance awaited
      力争年底完成评估 → step assessment planned
      2026.5.12评估，63分，报告质量不符合要求 → step assessment done failed
      随评估一并通过 → step joint done passed
      毋须验收 → step acceptance exempt
      2026.7.8 国际清洁生产先进水平 → step own done 2026-07-08
      期限已届满 → step own notDone
      是否验收：否 → step acceptance notDone
      验收时间待区局通知 → step acceptance awaited
      本拟6月评估，后改期 → step assessment planned yearless 6-?
      3位专家、2个评审均同意，2026.5.9通过 → step own done passed 2026-05-09
      2个专家一致同意通过 → step own done passed
      2026.5.9专家验收组同意通过验收 → step acceptance done passed 2026-05-09
      2026.5.9验收（与邻厂一起验收），合格 → step acceptance done passed
      已定于2026年11月验收 → step acceptance planned 2026-11-01/2026-11-30 month
      本月未安排验收 → step acceptance notDone
      待修改完成后评估 → step technicalReview awaited
      不需另行验收 → step acceptance exempt
      □已评估 ☑未评估 → step assessment notDone
      已验收□ 未验收☑ → step acceptance notDone
      6月3日（2026年）评估通过 → step own done 2026-06-03
      2026.6.10验收合格 评估材料待归档 → step acceptance done passed 2026-06-10
      2026.6.10评估通过验收未安排 → step assessment done passed 2026-06-10
      6.10过 → step own done passed yearless 6-10
      6.10过验收 → step acceptance done passed yearless 6-10
      6月10日收到企业审核报告 → step report done yearless 6-10
      2026.6.10评估，专家认为数据有误，不同意通过 → step assessment done failed
      上轮：2019.5通过 → former 2019-05-01/2019-05-31 month
      不再开展审核 → departure termination done
      拟不再审核 → departure termination planned
      委托评估机构2026.3.9召开验收会 → step acceptance done 2026-03-09
      委托上海绿衡编制报告 → step start underway
      专家现场检查2026.3.9，通过 → step own done 2026-03-09
      企业现场检查已完成 → step start underway
      2019.5评估合格（首轮） → former 2019-05-01/2019-05-31 month
      与邻厂合并验收2026.3.9合格 → step acceptance done passed 2026-03-09
      停产，今后不再恢复 → standstill halt done
      2026.3.9完成验收会，意见未出 → step acceptance done 2026-03-09
      2026.3.9验收被否决 → step acceptance done failed 2026-03-09
      据悉已验收 → other
      据说验收已合格 → other
      已不在本区 → departure transfer done
      区专家组验收2026.3.9合格 → step acceptance done passed 2026-03-09
      2026年3月9日上午十点召开验收会 → step acceptance done 2026-03-09
      某园区2026.3.9召开评估会 → step assessment done 2026-03-09
      2026.3.9专家组认为不符合通过条件 → step own done failed 2026-03-09
      报告评审中 → step technicalReview underway
      已上报验收申请书及报告 → step acceptanceReport done
      计划三季度验收 → step acceptance planned
      合格与否由专家决定 → step own awaited
      评估合格后方可验收 → step assessment planned
      2026.3.9通过稳评 → foreign 2026-03-09
      明年初验收 → step acceptance planned
      自行召开验收会，合格 → foreign
      由宝山区移交我区 → change joining done
      移交宝山区 → departure transfer done
      2026年新纳入 → change joining done 2026-01-01/2026-12-31 year
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

describe("主管部门做了什么", () => {
  test.each(
    pairs(`
      2026.3.9发督办函 → measure urging done 2026-03-09
      3月9日约谈法人 → measure interview done yearless 3-9
      下达限期整改通知 → measure order done
      立案查处中 → measure case done
      拒不配合 → step start notDone
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toEqual([expected]);
  });
});

test("话在单元格的哪几个字上", () => {
  const text = "　２０２６．３．９　通过，　现已停产";
  const [passed, halted] = readStatements(text);
  const written = (words: readonly [number, number] | undefined) => text.slice(...inOriginal(text, words ?? [0, 0]));
  expect([written(passed?.words), written(halted?.words)]).toEqual(["２０２６．３．９　通过", "现已停产"]);
});

test("写什么都读得完", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const { words } of readStatements(text)) inOriginal(text, words);
    }),
  );
  // A reader that backtracks would take minutes here: the test runner's own time limit catches it.
  for (const piece of ["、未", "2023.", "已提交", "经", "（", "停产"]) readStatements(piece.repeat(16_000));
});
