import { adjustmentSheet, saysNothingChanged } from "./adjustment-sheet";
import {
  foreignTitles,
  officialSignOff,
  periodLine,
  pivotField,
  reportTitle,
  sealLine,
  signOffLabels,
  unfilledAuthority,
  voluntaryTitle,
} from "./sheet-form";
import { compact } from "./compact";
import { statusSheet } from "./status-sheet";

const isStatus = (title: string) => statusSheet.titlePattern.test(compact(title));
const isAdjustment = (title: string) => adjustmentSheet.titlePattern.test(compact(title));

describe("标题", () => {
  test.each([
    "重点行业实施强制性清洁生产审核情况表",
    "申江区2023年第二季度重点行业实施强制性清洁生产审核情况表",
    "重点行业强制性清洁生产审核情况表",
    "强制性清洁生产审核 进展情况表",
    "强制性清洁生产审核企业情况汇总表",
    "强制性清洁生产审核台账",
    "强审企业台账",
    "强审工作进展情况表",
    "附表3",
    "附表 ３：情况表",
  ])("“%s”是附表3的标题", (title) => {
    expect(isStatus(title)).toBe(true);
    expect(isAdjustment(title)).toBe(false);
  });

  test.each([
    "强制性清洁生产审核名单调整表",
    "强制性清洁生产审核企业名单调整表",
    "强制性清生产审核企业名单调整表",
    "附表4：强制性清洁生产审核名单调整表",
    "强审企业调整情况表",
    "强审名单变化情况表",
  ])("“%s”是附表4的标题", (title) => {
    expect(isAdjustment(title)).toBe(true);
    expect(isStatus(title)).toBe(false);
  });

  test.each([
    "咨询服务机构基本情况表",
    "附表2 强制性清洁生产审核评估、验收档案材料清单",
    "建设项目竣工环保验收台账",
    "2023年环评审批台账",
    "固定资产投资项目节能评估台账",
  ])("“%s”是别的表的标题", (title) => {
    expect(isStatus(title)).toBe(false);
    expect(isAdjustment(title)).toBe(false);
    expect(foreignTitles.some(({ pattern }) => pattern.test(compact(title)))).toBe(true);
  });

  test("附表3、附表4的标题不当作别的表", () => {
    for (const { title } of [statusSheet, adjustmentSheet]) {
      expect(foreignTitles.filter(({ pattern }) => pattern.test(title))).toEqual([]);
      expect(reportTitle.test(title)).toBe(true);
    }
    expect(reportTitle.test("强审企业台账")).toBe(false);
    expect(voluntaryTitle.test("自愿性清洁生产审核情况表")).toBe(true);
  });

  test("季度照附表的写法", () => {
    expect(periodLine({ year: 2026, quarter: 3 })).toBe("（2026年第3季度）");
  });
});

describe("官方栏目", () => {
  test("次序同附表", () => {
    const labels = statusSheet.columns.filter(({ official }) => official).map(({ label }) => label);
    expect(labels.join("、")).toBe(
      "序号、企业名称、名单公布时间、要求完成期限、审核咨询机构名称、评估时间和评估结果、验收时间和验收结果",
    );
    const adjusted = adjustmentSheet.columns.filter(({ official }) => official).map(({ label }) => label);
    expect(adjusted.join("、")).toBe("序号、企业名称、变化情况、调整结果、证明材料、备注");
  });

  test("除序号外都有填写提示", () => {
    const silent = [...statusSheet.columns, ...adjustmentSheet.columns]
      .filter(({ official, key }) => official && key !== "serialNumber")
      .filter(({ prompt }) => prompt === undefined);
    expect(silent).toEqual([]);
  });
});

describe("表下的落款", () => {
  test.each([
    ["申江区生态环境局（盖章）", "申江区生态环境局"],
    ["申江化学工业区管理委员会 (公章)", "申江化学工业区管理委员会"],
    ["              区生态环境局（盖章）", "区生态环境局"],
    ["（盖章）", ""],
    ["填报单位（盖章）：", "填报单位"],
  ])("“%s”是盖章的一行", (line, authority) => {
    expect(sealLine.exec(compact(line))?.[1]).toBe(authority);
  });

  test("空白附表上没有单位名称", () => {
    const unfilled = sealLine.exec(compact(officialSignOff.reportingAuthority))?.[1] ?? "";
    expect(unfilledAuthority.test(unfilled)).toBe(true);
    expect(unfilledAuthority.test("××区生态环境局")).toBe(true);
    expect(unfilledAuthority.test("申江区生态环境局")).toBe(false);
    expect(unfilledAuthority.test("临江新片区管理委员会")).toBe(false);
  });

  test("标签不留空格，一个只归一项", () => {
    const labels = Object.values(signOffLabels).flat();
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.map(compact)).toEqual(labels);
  });

  test("数据透视表的字段看前缀就认得", () => {
    expect(pivotField.test(compact("计数项:企业名称"))).toBe(true);
    expect(pivotField.test("企业名称")).toBe(false);
  });
});

describe("名单有变化才有附表4", () => {
  test.each([
    "无",
    "本季度无变化",
    "本季度名单无变化。",
    "本季度无企业调整",
    "无调整",
    "/",
    "—",
    "暂无",
    "本季度强审名单无调整情况",
    "零报告",
    "未发生变化",
    "没有变化",
    "无变化情况",
    "本季无",
  ])("“%s”就是没有变化", (text) => {
    expect(saysNothingChanged(text)).toBe(true);
  });

  test.each(["", "上海申岚精细化工有限公司", "无锡申岚分厂", "本季度有调整", "名称变更", "无法联系企业"])(
    "%j 不是",
    (text) => {
      expect(saysNothingChanged(text)).toBe(false);
    },
  );
});
