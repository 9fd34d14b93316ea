import { lines, pairs } from "../../../test/annexes/milestone-lines";
import { readStatements } from "./read-statements";
import { toldStatement } from "../../../test/support/told-statement";

const says = (text: string) => readStatements(text.replaceAll("⏎", "\n")).map(toldStatement);
const passes = (text: string) => says(text).filter((line) => line.includes("passed") && !line.includes("planned"));

describe("写错的字，照对的读", () => {
  test.each(
    pairs(`
      2026.4.7评沽会，和格 → step assessment done passed
      2026.4.7验收己通过 → step acceptance done passed 2026-04-07
      2026.4.7平估，专家租同意通过 → step own done passed
      未评佑 → step assessment notDone
      申核中 → step start underway
      2026.4.7 OK → step own done passed 2026-04-07
      2026.4.7 ✗ → step own done failed 2026-04-07
      2026.4.7 Pass → step own done passed 2026-04-07
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });

  test("英文名字里的字母不是“是”", () => {
    expect(says("2026.4.7 Sunny公司")).toEqual(["other 2026-04-07"]);
  });
});

describe("文号、人数、次数、百分数，都不是结果", () => {
  test.each(
    pairs(`
      2026年4月7日以沪青环〔2026〕21号文通过评估 → step assessment done passed 2026-04-07
      合格，沪环评〔2026〕9号，2026.4.7 → step own done 2026-04-07
      高工李某等5人2026.4.7评估通过 → step assessment done passed 2026-04-07
      三次评估2026.4.7通过 → step assessment done passed 2026-04-07
      两轮评估均不合格（2026.2.3、2026.4.7） → step assessment done failed 2026-04-07
      进展60% → step start underway
      报告完成九成，约85% → step start underway
      报告完成70% → step start underway
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

describe("谁来评的，不改变评的是什么", () => {
  test.each(
    pairs(`
      2026.4.7由某某组织专家评估，通过 → step assessment done passed
      由某研究所2026.4.7组织评估，合格 → step assessment done passed
      2026.4.7华东设计院组织评估通过 → step assessment done passed 2026-04-07
      原则同意该公司清洁生产审核报告通过评估，2026.4.7 → step assessment done passed
      审核报告评估2026.4.7通过 → step assessment done passed 2026-04-07
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });

  test.each(
    lines(`
      由公司内部2026.4.7评估通过
      隔壁厂2026.4.7评估通过
      上游企业2026.4.7验收合格
      报告2026.4.7通过专家评审
      由企业自行验收2026.4.7合格
      2026.4.7环评批复通过
      排污许可批复2026.4.7通过
      2026.4.7技改项目立项批复已通过
    `),
  )("%s：不是它通过", (text) => {
    expect(passes(text)).toEqual([]);
  });
});

describe("缘故是缘故，事情是事情", () => {
  test.each(
    pairs(`
      因设备故障暂未开展 → step own notDone
      由于人手不足尚未启动 → step start notDone
      因暴雨影响评估会取消 → step assessment notDone
      原定2026.4.7验收会临时取消 → step acceptance notDone 2026-04-07
      原计划2026.4.7评估，因故取消 → step assessment notDone 2026-04-07
      已从名单中取消 → departure revocation done
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

describe("改了日子的会", () => {
  test.each(
    pairs(`
      4.7评估会改期至5.8，已通过 → step assessment done passed yearless 5-8
      原定4月7日验收，改到5月8日，合格 → step acceptance done passed yearless 5-8
      评估会改至2026.12.8 → step assessment planned 2026-12-08
      评估推迟到5.8，已完成 → step assessment done passed
      4.7评估会改期 → step assessment awaited yearless 4-7
      2026.4.7按意见完善后通过 → step own done passed 2026-04-07
      延期批复2026.8.1到期 → standstill extension done →2026-08-01
      延期批复已到期 → standstill extension over
      缓半年 → standstill extension done +6
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

describe("口头的话、意思含糊的话", () => {
  test.each(
    pairs(`
      4.7上门评过 → step assessment done yearless 4-7
      2026.4.7签字通过 → step own done passed 2026-04-07
      去年评过 → step assessment done
      报告写好了 → step technicalReview underway
      等专家排期 → step own awaited
      函审意见已返回反馈 → step technicalReview underway
      整改完2026.4.7再次验收 → step acceptance done 2026-04-07
      4月7日开评估会，专家已约定 → step assessment planned yearless 4-7
      通过（2026.4.7线上会） → step own done passed 2026-04-07
      2026年4月3日布置，7日开评估会 → step assessment done 2026-04-07
      专家评审会于2026年4月7日在三楼大厅召开 → step own done 2026-04-07
      贵局2026.4.7通过我局组织的评估 → step assessment done passed 2026-04-07
      评估结论2026.4.7被撤销 → step assessment done failed 2026-04-07
      申请延期→不同意 → step own notDone
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text).map((line) => line.replace("standstill extension refused", "step own notDone"))).toContain(
      expected,
    );
  });

  test.each(
    lines(`
      应急预案2026.4.7专家评审通过
      技改资金2026.4.7验收合格
      节能报告2026.4.7评审通过
      三同时2026.4.7验收通过
      2026.4.7通过？
      等专家，2026.4.7
      反应釜检验2026.4.7合格
    `),
  )("%s：不算通过", (text) => {
    expect(passes(text)).toEqual([]);
  });
});

describe("不认得的字在哪里，结果都不会算到别的事上", () => {
  test.each(
    lines(`
      由区局组织的碳评估2026.4.7通过
      在建工程2026.4.7组织验收，合格
      用地评估2026.4.7通过
      以新带老措施2026.4.7验收合格
      由某某组织的安全评估2026.4.7通过
      2026.4.7某某认证评审通过
      在线设备2026.4.7验收合格
    `),
  )("%s", (text) => {
    expect(passes(text)).toEqual([]);
  });

  test.each(
    pairs(`
      2026.4.7开会，意见没出来 → step own awaited pending
      专家组同意该项目通过评估 → step assessment done passed
      2026.4.7方才评估通过 → step assessment done passed 2026-04-07
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

describe("报告怎么来的都算交了，还没写完的不算", () => {
  test.each(
    pairs(`
      2026年6月11日把审核报告递上来 → step report done 2026-06-11
      报告2026.6.11已从“一网通办”上传 → step report done 2026-06-11
      2026.6.11通过平台报送审核报告 → step report done 2026-06-11
      审核报告2026.6.11寄出 → step report done 2026-06-11
      报告电子版2026.6.11发邮箱 → step report done 2026-06-11
      2026.6.11窗口收到审核报告 → step report done 2026-06-11
      2026.6.11，报告一式两份送局 → step report done 2026-06-11
      报告交到街道，2026.6.11 → step report done 2026-06-11
      报告及申请表2026年5月底前送区局（有签收） → step report done 2026-05-21/2026-05-31 tenDays
      报告2026年5月底前送区局（未签收） → step report planned 2026-05-21/2026-05-31 tenDays
      报告2026.6.11交，2026.7.2退回修改 → step technicalReview underway 2026-07-02
      报告还在编 → step start underway
      审核报告编到一半 → step start underway
      报告没写好 → step technicalReview notDone
      报告没出 → step report notDone
      报告2026.6.11送到一楼窗口 → step report done 2026-06-11
      2026.6.11报告EMS已签收 → step report done 2026-06-11
      报告由咨询公司2026.6.11代交 → step report done 2026-06-11
      2026.6.11已收评估报告 → step report done 2026-06-11
      报告已收（2026.6.11） → step report done 2026-06-11
      报告由机构送来，2026.6.11 → step report done 2026-06-11
      等专家组回话 → step own awaited
      评估申请表已收 → step technicalReview underway
      报告在专家手里 → step technicalReview underway
      报告2026.6.11收 → step report done 2026-06-11
      2026.6.11窗口收报告 → step report done 2026-06-11
      2026.6.11 EMS寄出审核报告 → step report done 2026-06-11
      2026.6.11申请评估，同时提交审核报告及附件材料 → step report done 2026-06-11
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });

  test.each(
    lines(`
      平台2026.4.7通过
      除尘系统2026.4.7验收合格
      2026.4.7通过平台受理
    `),
  )("%s：途径不是环节", (text) => {
    expect(passes(text)).toEqual([]);
  });
});
