import { adjustmentColumns } from "./adjustment-columns";
import type { Column } from "./columns";
import { headingForms, headingIndex, normaliseHeading } from "./heading";
import { statusColumns } from "./status-columns";

describe("各种写法的表头", () => {
  test.each([
    ["变化情况1", "变化情况"],
    ["变化情况¹", "变化情况"],
    ["调整结果②", "调整结果"],
    ["证明材料（注3）", "证明材料"],
    ["\n序号", "序号"],
    ["序　号", "序号"],
    ["评估时间和\n评估结果", "评估时间和评估结果"],
    ["评估时间、结果", "评估时间结果"],
    ["评估时间/结果", "评估时间结果"],
    ["Ｎｏ．", "no"],
    ["№", "no"],
    ["*企业名称：", "企业名称"],
    ["备注1", "备注"],
    ["备 注", "备注"],
  ])("%j 读成“%s”", (written, normalised) => {
    expect(normaliseHeading(written)).toBe(normalised);
  });

  test("括号里的可以不看", () => {
    expect(headingForms("要求完成期限（年/月/日）")).toEqual(["要求完成期限年月日", "要求完成期限"]);
    expect(headingForms("企业名称")).toEqual(["企业名称"]);
    expect(headingForms("（备注）")).toEqual(["备注"]);
  });
});

describe.each([
  ["附表3", statusColumns as readonly Column[]],
  ["附表4", adjustmentColumns as readonly Column[]],
])("%s的表头", (_name, columns) => {
  test("一种写法只属于一栏", () => {
    const headings = columns.flatMap((column) => column.headings);
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
    const weak = columns.flatMap((column) => column.weakHeadings ?? []);
    expect(weak.filter((heading, index) => weak.indexOf(heading) !== index)).toEqual([]);
  });

  test("记下的就是整理后的写法，栏目名也在内", () => {
    for (const column of columns) {
      expect(column.headings).toContain(column.label);
      for (const heading of [...column.headings, ...(column.weakHeadings ?? [])]) {
        expect(normaliseHeading(heading)).toBe(heading);
      }
    }
  });

  test("没有一栏声明两次", () => {
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  });
});

describe("附表3的表头认作哪一栏", () => {
  const { sure, weak } = headingIndex(statusColumns);

  test.each([
    ["序 号", "serialNumber"],
    ["单位名称", "enterprise"],
    ["名单发布日期", "listPublishedOn"],
    ["强制执行时限", "requiredCompletionDate"],
    ["审核机构名称", "consultingAgency"],
    ["第三方", "consultingAgency"],
    ["公布名单时间", "listPublishedOn"],
    ["市局名单公布日期", "listPublishedOn"],
    ["纳入强审时间", "listPublishedOn"],
    ["要求完成审核期限", "requiredCompletionDate"],
    ["清洁生产审核完成期限", "requiredCompletionDate"],
    ["委托咨询机构", "consultingAgency"],
    ["第三方机构名称", "consultingAgency"],
    ["技术支撑单位", "consultingAgency"],
    ["评估结果和时间", "assessment"],
    ["评估通过时间及结果", "assessment"],
    ["专家评估时间及结果", "assessment"],
    ["是否通过评估及时间", "assessment"],
    ["评估时间和评估结果", "assessment"],
    ["评估时间及结果", "assessment"],
    ["评估情况", "assessment"],
    ["现场评估情况", "assessment"],
    ["评估", "assessment"],
    ["完成评估时间", "assessedOn"],
    ["评估日期", "assessedOn"],
    ["评估结论", "assessmentResult"],
    ["清洁生产审核验收时间和验收结果", "acceptance"],
    ["完成验收时间", "acceptedOn"],
    ["验收结论", "acceptanceResult"],
    ["批次", "batch"],
    ["提交审核报告时间", "reportSubmittedOn"],
    ["统一社会信用代码", "creditCode"],
  ])("“%s”是 %s", (heading, key) => {
    expect(sure.get(normaliseHeading(heading))).toBe(key);
  });

  test.each([
    "验收证明材料",
    "上轮清洁生产验收时间",
    "最近一轮清洁生产审核时段",
    "预评估时间",
    "计划评估时间",
    "验收截止日期",
    "组织机构代码",
    "评估机构",
    "环评批复时间",
    "竣工验收时间",
    "信息公布时间表",
    "企业变更时间",
  ])("“%s”哪一栏也不是", (heading) => {
    expect(sure.has(heading)).toBe(false);
    expect(weak.has(heading)).toBe(false);
  });

  test("没有别的栏时，“批次”才当作名单公布时间", () => {
    expect(weak.get("批次")).toBe("listPublishedOn");
    expect(weak.get("编号")).toBe("serialNumber");
    expect(weak.get("名称")).toBe("enterprise");
  });
});

describe("附表4的表头认作哪一栏", () => {
  const { sure } = headingIndex(adjustmentColumns);

  test.each([
    ["变化情况1", "change"],
    ["变更情况", "change"],
    ["调整原因", "change"],
    ["调整结果2", "adjustment"],
    ["建议调整意见", "adjustment"],
    ["证明材料3", "evidence"],
    ["附件", "evidence"],
    ["佐证资料", "evidence"],
    ["变更类型", "change"],
    ["名单变化情况", "change"],
    ["备注", "remarks"],
  ])("“%s”是 %s", (heading, key) => {
    expect(sure.get(normaliseHeading(heading))).toBe(key);
  });

  test("“验收证明材料”不是证明材料", () => {
    expect(sure.has("验收证明材料")).toBe(false);
  });
});
