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

describe("titles", () => {
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
  ])("%s is 附表3's", (title) => {
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
  ])("%s is 附表4's", (title) => {
    expect(isAdjustment(title)).toBe(true);
    expect(isStatus(title)).toBe(false);
  });

  test.each([
    "咨询服务机构基本情况表",
    "附表2 强制性清洁生产审核评估、验收档案材料清单",
    "建设项目竣工环保验收台账",
    "2023年环评审批台账",
    "固定资产投资项目节能评估台账",
  ])("%s is neither's", (title) => {
    expect(isStatus(title)).toBe(false);
    expect(isAdjustment(title)).toBe(false);
    expect(foreignTitles.some(({ pattern }) => pattern.test(compact(title)))).toBe(true);
  });

  test("our own titles are not foreign", () => {
    for (const { title } of [statusSheet, adjustmentSheet]) {
      expect(foreignTitles.filter(({ pattern }) => pattern.test(title))).toEqual([]);
      expect(reportTitle.test(title)).toBe(true);
    }
    expect(reportTitle.test("强审企业台账")).toBe(false);
    expect(voluntaryTitle.test("自愿性清洁生产审核情况表")).toBe(true);
  });

  test("a quarter is written as the form has it", () => {
    expect(periodLine({ year: 2026, quarter: 3 })).toBe("（2026年第3季度）");
  });
});

describe("the official columns", () => {
  test("stand in the form's order", () => {
    const labels = statusSheet.columns.filter(({ official }) => official).map(({ label }) => label);
    expect(labels.join("、")).toBe(
      "序号、企业名称、名单公布时间、要求完成期限、审核咨询机构名称、评估时间和评估结果、验收时间和验收结果",
    );
    const adjusted = adjustmentSheet.columns.filter(({ official }) => official).map(({ label }) => label);
    expect(adjusted.join("、")).toBe("序号、企业名称、变化情况、调整结果、证明材料、备注");
  });

  test("have a prompt where there is something to say", () => {
    const silent = [...statusSheet.columns, ...adjustmentSheet.columns]
      .filter(({ official, key }) => official && key !== "serialNumber")
      .filter(({ prompt }) => prompt === undefined);
    expect(silent).toEqual([]);
  });
});

describe("the foot of a sheet", () => {
  test.each([
    ["申江区生态环境局（盖章）", "申江区生态环境局"],
    ["申江化学工业区管理委员会 (公章)", "申江化学工业区管理委员会"],
    ["              区生态环境局（盖章）", "区生态环境局"],
    ["（盖章）", ""],
    ["填报单位（盖章）：", "填报单位"],
  ])("%s is a seal line", (line, authority) => {
    expect(sealLine.exec(compact(line))?.[1]).toBe(authority);
  });

  test("the unfilled form names no authority", () => {
    const unfilled = sealLine.exec(compact(officialSignOff.reportingAuthority))?.[1] ?? "";
    expect(unfilledAuthority.test(unfilled)).toBe(true);
    expect(unfilledAuthority.test("××区生态环境局")).toBe(true);
    expect(unfilledAuthority.test("申江区生态环境局")).toBe(false);
    expect(unfilledAuthority.test("临江新片区管理委员会")).toBe(false);
  });

  test("labels are kept compact and belong to one field", () => {
    const labels = Object.values(signOffLabels).flat();
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.map(compact)).toEqual(labels);
  });

  test("a pivot table's field is known by its prefix", () => {
    expect(pivotField.test(compact("计数项:企业名称"))).toBe(true);
    expect(pivotField.test("企业名称")).toBe(false);
  });
});

describe("附表4 only where the list has changed", () => {
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
  ])("%s declares it empty", (text) => {
    expect(saysNothingChanged(text)).toBe(true);
  });

  test.each(["", "上海申岚精细化工有限公司", "无锡申岚分厂", "本季度有调整", "名称变更", "无法联系企业"])(
    "%j does not",
    (text) => {
      expect(saysNothingChanged(text)).toBe(false);
    },
  );
});
