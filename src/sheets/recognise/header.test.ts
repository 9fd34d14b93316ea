import { enterpriseLine, onlyLayout, statusHeadings } from "../../../test/support/annex-lines";
import type { CellValue } from "../grid";

const company = (number: number): CellValue[] => enterpriseLine(number, `上海申岚精细化工${number}厂`);

describe("表头", () => {
  test("“评估”下分时间、结果，合并的", () => {
    const layout = onlyLayout(
      [
        ["序号", "企业名称", "名单公布时间", "完成期限", "评估", null, "验收", null],
        [null, null, null, null, "时间", "结果", "时间", "结论"],
        [1, "上海申岚精细化工有限公司", 45_471, 45_835, 45_800, "通过", null, null],
      ],
      {
        merges: [
          { top: 0, left: 4, bottom: 0, right: 5 },
          { top: 0, left: 6, bottom: 0, right: 7 },
          { top: 0, left: 1, bottom: 1, right: 1 },
        ],
      },
    );
    expect(layout.header).toEqual({ top: 0, left: 0, bottom: 1, right: 7 });
    expect(Object.fromEntries(layout.columns)).toMatchObject({
      assessedOn: 4,
      assessmentResult: 5,
      acceptedOn: 6,
      acceptanceResult: 7,
    });
  });

  test("三层表头，都没合并", () => {
    const layout = onlyLayout([
      ["序号", "企业名称", "名单公布时间", "期限", "进展情况", null, null, null],
      [null, null, null, null, "评估", null, "验收", null],
      [null, null, null, null, "时间", "结果", "时间", "结果"],
      [1, "上海申岚精细化工有限公司", 45_471, 45_835, 45_800, "通过", null, null],
    ]);
    expect(layout.header).toMatchObject({ top: 0, bottom: 2 });
    expect(Object.fromEntries(layout.columns)).toMatchObject({
      assessedOn: 4,
      assessmentResult: 5,
      acceptedOn: 6,
      acceptanceResult: 7,
    });
  });

  test("第一行没写名称，也不算表头的下一层", () => {
    const layout = onlyLayout([statusHeadings, [1, null, null, null, "自行审核", "未启动", "无"]]);
    expect(layout.header.bottom).toBe(0);
    expect(layout.data).toMatchObject({ top: 1, bottom: 1 });
  });

  test("两层表头：“企业信息”在上，企业名称在下", () => {
    const layout = onlyLayout([
      ["企业信息", null, "名单", null, "评估", "验收"],
      ["序号", "企业名称", "公布时间", "完成期限", "情况", "情况"],
      [1, "上海申岚精细化工有限公司", 45_471, 45_835, "2026.5.6通过", "/"],
    ]);
    expect(layout.header).toMatchObject({ top: 0, bottom: 1 });
    expect(layout.columns.size).toBe(6);
  });

  test("评估时间、评估结果就是两栏", () => {
    const layout = onlyLayout([
      ["企业名称", "公布日期", "要求完成期限", "评估时间", "评估结果"],
      ["上海申岚精细化工有限公司", 45_471, 45_835, 45_800, "通过"],
    ]);
    expect([...layout.columns.keys()]).toEqual([
      "enterprise",
      "listPublishedOn",
      "requiredCompletionDate",
      "assessedOn",
      "assessmentResult",
    ]);
  });

  test("次序不同，还有自己加的栏目", () => {
    const layout = onlyLayout([
      ["单位名称", "验收情况", "评估情况", "咨询单位", "联系人", "名单发布日期", "所属街镇", "备注"],
      ["上海申岚精细化工有限公司", "/", "/", "自行", "张某", 45_471, "申江镇", ""],
    ]);
    expect(Object.fromEntries(layout.columns)).toEqual({
      enterprise: 0,
      acceptance: 1,
      assessment: 2,
      consultingAgency: 3,
      listPublishedOn: 5,
      district: 6,
      remarks: 7,
    });
    expect(layout.evidence).toContain("8个栏目认出7个");
  });

  test("“批次”填的是日期才当作名单公布时间，填“第一批”不当", () => {
    const sheet = (batch: CellValue) =>
      onlyLayout([
        ["企业名称", "批次", "完成期限", "评估情况", "验收情况"],
        ["上海申岚精细化工有限公司", batch, 45_835, "/", "/"],
      ]);
    expect(sheet("2022年第二批").columns.get("listPublishedOn")).toBe(1);
    expect(sheet("第二批").columns.has("listPublishedOn")).toBe(false);
    expect(sheet("第二批").columns.get("batch")).toBe(1);
  });

  test("表头下的栏号不算一行", () => {
    const layout = onlyLayout([statusHeadings, [1, 2, 3, 4, 5, 6, 7], company(1)]);
    expect(layout.data?.bottom).toBe(2);
  });

  test("评估、验收下分时间、结果、得分三栏，各认各的", () => {
    const layout = onlyLayout(
      [
        ["企业名称", "公布时间", "评估", null, null, "验收", null, null],
        [null, null, "时间", "结果", "得分", "时间", "结果", "得分"],
        ["上海申岚精细化工有限公司", 45_471, 45_800, "通过", 88, null, null, null],
      ],
      {
        merges: [
          { top: 0, left: 2, bottom: 0, right: 4 },
          { top: 0, left: 5, bottom: 0, right: 7 },
        ],
      },
    );
    expect(Object.fromEntries(layout.columns)).toMatchObject({
      assessedOn: 2,
      assessmentResult: 3,
      assessmentScore: 4,
      acceptedOn: 5,
      acceptanceResult: 6,
      acceptanceScore: 7,
    });
    expect(layout.columns.has("assessment")).toBe(false);
  });

  const board = (start: CellValue, assessed: CellValue) =>
    onlyLayout([
      ["企业名称", "公布时间", "启动", "签订合同", "提交报告", "评估", "验收", "目前进度"],
      ["上海申岚精细化工有限公司", 45_471, start, 45_520, 45_800, assessed, null, "待验收"],
    ]).columns;

  test("只写步骤名称的栏目，填的是日期才认作那一步的时间", () => {
    expect(Object.fromEntries(board(45_530, 45_830))).toMatchObject({
      auditStartedOn: 2,
      contractSignedOn: 3,
      reportSubmittedOn: 4,
      assessedOn: 5,
      acceptance: 6,
      remarks: 7,
    });
    expect(board("√", 45_830).has("auditStartedOn")).toBe(false);
  });

  test("评估一栏里还有结果的，仍是时间和结果合为一栏", () => {
    expect(board(45_530, "2025.6.20通过").get("assessment")).toBe(5);
  });

  test.each(["未开展原因", "进度说明", "目前进度", "本月进展情况", "未完成原因", "情况说明"])(
    "“%s”可当备注看",
    (heading) => {
      const layout = onlyLayout([
        ["企业名称", "公布时间", "完成期限", "评估", heading],
        ["上海申岚精细化工有限公司", 45_471, 45_835, "/", "停产"],
      ]);
      expect(layout.columns.get("remarks")).toBe(4);
    },
  );

  test("预评估不是评估", () => {
    const layout = onlyLayout([
      ["企业名称", "公布时间", "完成期限", "预评估", null, "评估", null],
      [null, null, null, "时间", "结果", "时间", "结果"],
      ["上海申岚精细化工有限公司", 45_471, 45_835, 45_600, "通过", 45_800, "通过"],
    ]);
    expect(layout.columns.get("assessedOn")).toBe(5);
  });
});
