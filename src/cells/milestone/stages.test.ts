import { acceptance, assessment, auditWindow, cell, lines, pairs } from "../../../test/annexes/milestone-lines";
import { readMilestone } from "./read-milestone";
import { listed } from "../../annexes/word-list";

describe("还没有评估", () => {
  test.each(
    listed(`
      / ／ \\ - — —— – -- 无 暂无 空 N/A 未 否 × 0 … 未评估 未开展 尚未评估 暂未开展 未到期 未启动 待开始 未开展评估 还未开展
      未验收 尚未完成评估 未进行。 尚未通过 没有评估 暂未安排评估 未到评估时间 申请延期 延期至2023年12月 逾期未完成 未按期完成评估 无法完成评估 不具备评估条件 逾期 上一轮2018年通过 无变化 同上季度 暂无进展
    `),
  )("%j", (text) => {
    expect(assessment(text)).toBe("none");
  });

  test.each(["", " ", "　", "/ /", "\u200b", "□通过 □不通过", "通过□ 不通过□"])("%j", (text) => {
    expect(assessment(text)).toBe("none");
  });

  test.each(
    lines(`
      已启动
      进行中
      审核中
      报告编制中
      已签合同
      已委托
      正在编制报告
      已和咨询机构签订合同
      2023.5.6启动，审核中
      2023.5.6签订合同，正在编制
      已完成预评估
      2023.3.1完成预评估
      2023年3月预评估通过
      正在开展审核
      方案实施中
      已启动，未评估
      2023.5.6⏎已启动
      前期准备
      现场调研
      资料收集中
      方案产生与筛选阶段
      实施方案中
      审核准备
      审核报告初稿已完成
      已完成现场审核
      正常推进
      按计划推进
      尚在审核
    `),
  )("%j 是进行中", (text) => {
    expect(assessment(text)).toBe("started");
  });

  test.each(
    lines(`
      待评估
      已申请评估
      申请中
      已提交报告
      已送审
      审查中
      待定
      待安排
      修改中
      评估中
      2026年6月1日提交报告，待评估
      2023年6月1日提交报告，待评估
      2023.6.1已提交评估申请
      2023.6.1 待评估
      2023.6.1⏎待评估
      未评估，已申请
      已完成审核，待评估
      已完成清洁生产审核报告
      材料已报区局
      已于2023年6月1日报送审核报告
      报告已完成，待专家评审
      已提交评估申请，待现场评估
      等待专家评审
      通过技术审查，待现场评估
      结果待定
    `),
  )("%j 是待评估", (text) => {
    expect(assessment(text)).toBe("awaited");
  });

  test.each(
    pairs(`
      预计2023年10月 → planned >2023-10-01…2023-10-31
      计划2023.10评估 → planned >2023-10-01…2023-10-31
      2023年10月拟评估 → planned >2023-10-01…2023-10-31
      拟于11月评估 → planned
      暂定 → planned
      预计2023年10月通过评估 → planned >2023-10-01…2023-10-31
      2023年12月底前完成评估 → planned >2023-12-21…2023-12-31
      已启动，计划2023.10.8评估 → planned >2023-10-08
      2025年3月 → planned >2025-03-01…2025-03-31
      2024.12.1评估 → planned >2024-12-01
      将于2024年8月组织评估 → planned >2024-08-01…2024-08-31
      准备评估 → planned
      年内完成评估 → planned
      近期安排评估 → planned
    `),
  )("%j 是计划", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });

  test.each(
    lines(`
      延期
      已延期至2024年6月
      顺延
      暂缓
      停产
      2023年3月起停产
      搬迁中
      因疫情推迟
      经同意延期至2024年12月
      区局同意延期
      企业已注销
      停产，未评估
      因停产未评估
      延期评估
    `),
  )("%j 停表", (text) => {
    expect(assessment(text)).toBe("excused");
  });

  test.each(
    lines(`
      视同开展一次清洁生产审核
      视同通过
      视同通过（2023.5）
      无需评估
      免于评估
    `),
  )("%j 不用评估", (text) => {
    expect(assessment(text)).toBe("exempt");
  });

  test("“未停产”“按工作计划开展”照字面读", () => {
    expect(assessment("未停产")).not.toBe("excused");
    expect(assessment("按工作计划开展审核")).not.toContain("planned");
  });
});

describe("验收栏", () => {
  test.each(
    pairs(`
      评估：2023.5.6⏎验收：2024.3.1 → held 2024-03-01 ?
      评估：2023.5.6通过；验收：2024.3.1通过 → held 2024-03-01 passed
      评估2023.5.6通过验收2024.3.1未通过 → held 2024-03-01 failed
      评估⏎2023.5.6通过⏎验收⏎2024.3.1未通过 → held 2024-03-01 failed
      通过评估，未验收 → none
      通过评估未验收 → none
      2023.5.6通过评估 → none
      2023.5.6通过评估，待验收 → awaited
      2024.3.1 → held 2024-03-01 ?
      2024.3.1 验收合格 → held 2024-03-01 passed
      待验收 → awaited
      方案实施中 → started
      2024.3.1评估验收通过 → held 2024-03-01 passed
      已提交验收报告 → awaited
      计划2024年12月验收 → planned >2024-12-01…2024-12-31
      未到验收时间 → none
      / → none
      已评估，2023.5.6 → none
      因停产未评估 → excused
      上一轮2018年验收通过 → none
      验收中 → awaited
    `),
  )("%j", (text, expected) => {
    expect(acceptance(text)).toBe(expected);
  });
});

describe("读不懂的", () => {
  test.each(
    pairs(`
      2023.2.30通过 → date-impossible
      2023年13月5日通过 → date-impossible
      2023.6.31 → date-impossible
      201979通过 → milestone-unreadable
      2024418日通过 → milestone-unreadable
      201979 → milestone-unreadable
      详见附件 → milestone-unreadable
      张三 → milestone-unreadable
      验收：2024.3.1通过 → milestone-unreadable
      #REF! → milestone-unreadable
      12月31日通过 → date-ambiguous
      5/6/2023通过 → date-ambiguous
    `),
  )("%j：%s", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });

  test("没写年份的日期，要知道名单哪天公布", () => {
    const reading = readMilestone(cell("5月6日通过"), {
      earliest: null,
      latest: auditWindow.latest,
      step: "assessment",
    });
    expect(reading).toEqual({
      problem: { kind: "date-ambiguous", text: "5月6日通过", at: "date", readings: [] },
    });
  });
});
