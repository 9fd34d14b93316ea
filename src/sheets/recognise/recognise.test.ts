import {
  adjustmentHeadings,
  enterpriseLine,
  layoutsOf,
  onlyLayout,
  statusHeadings,
} from "../../../test/support/annex-lines";
import type { CellValue } from "../grid";

const company = (number: number): CellValue[] => enterpriseLine(number, `上海申岚精细化工${number}厂`);
const suspended: CellValue[] = [1, "上海博洁危险废物处置有限公司", "停产", "审核暂缓", "", ""];

describe("照指引原样的附表3、附表4", () => {
  test("有“填报单位”一栏的是各区汇总，不要求落款", () => {
    const collected = (heading: string) =>
      onlyLayout([["2026年第3季度情况汇总表"], [...statusHeadings, heading], [...company(1), "申江区生态环境局"]]);
    expect(collected("填报单位").isReport).toBe(false);
    expect(collected("备注").isReport).toBe(true);
  });

  test("附表3", () => {
    const layout = onlyLayout([
      ["附表3"],
      ["重点行业实施强制性清洁生产审核情况表"],
      ["(       2026年第3季度）"],
      statusHeadings,
      company(1),
      company(2),
      [null, null, null, null, "申江区生态环境局（盖章）"],
      [null, null, null, null, "填报人：沈知微"],
      [null, null, null, null, "填报时间：2026年10月9日"],
    ]);
    expect(layout).toMatchObject({
      annex: 3,
      header: { top: 3, left: 0, bottom: 3, right: 6 },
      data: { top: 4, left: 0, bottom: 5, right: 6 },
      title: { row: 1, column: 0 },
      period: { quarter: { year: 2026, quarter: 3 }, at: { row: 2 } },
      isReport: true,
      voluntary: false,
    });
    expect(layout.signOff.preparedBy).toEqual({ row: 7, column: 4, text: "填报人：沈知微", value: "沈知微" });
    expect(layout.evidence).toEqual([
      "标题：重点行业实施强制性清洁生产审核情况表",
      "表头在第4行，A至G列",
      "7个栏目认出7个",
    ]);
  });

  test.each(["强制性清洁生产审核企业名单调整表", "强制性清生产审核企业名单调整表", "强制性清洁生产审核名单调整表"])(
    "附表4，标题是%s",
    (title) => {
      const layout = onlyLayout([
        [title],
        ["（       年第  季度）"],
        adjustmentHeadings,
        suspended,
        ["注1：变化情况根据企业情况选填"],
      ]);
      expect(layout).toMatchObject({
        annex: 4,
        period: { quarter: null, at: { row: 1 } },
        data: { top: 3, bottom: 3 },
      });
      expect([...layout.columns.keys()]).toEqual([
        "serialNumber",
        "enterprise",
        "change",
        "adjustment",
        "evidence",
        "remarks",
      ]);
    },
  );

  test("空白附表认得出，一行也没有", () => {
    const layout = onlyLayout([["附表3"], statusHeadings, [], [1], [2], ["填报人："]]);
    expect(layout.data).toBeNull();
    expect(layout.signOff.preparedBy?.value).toBe("");
  });
});

describe("一张工作表上有几张表", () => {
  const status = [
    ["附表3"],
    ["重点行业实施强制性清洁生产审核情况表"],
    ["（2026年第3季度）"],
    statusHeadings,
    company(1),
    company(2),
    ["填报人：张某", null, "填报时间：2026年10月9日"],
  ];
  const adjustments = [
    ["附表4"],
    ["强制性清洁生产审核名单调整表"],
    ["（2026年第3季度）"],
    adjustmentHeadings,
    suspended,
    ["填报人：李某"],
  ];

  test("附表3在上，附表4在下", () => {
    const [first, second] = layoutsOf([...status, [], ...adjustments]);
    expect(first).toMatchObject({ annex: 3, data: { top: 4, bottom: 5 }, title: { row: 1 } });
    expect(first?.signOff.preparedBy?.value).toBe("张某");
    expect(second).toMatchObject({ annex: 4, header: { top: 11 }, data: { top: 12, bottom: 12 }, title: { row: 9 } });
    expect(second?.signOff.preparedBy?.value).toBe("李某");
  });

  test("附表3的最后一行写得再少，也是附表3的", () => {
    const last: CellValue[] = [3, "上海东昶橡塑制品厂", "详见附表4"];
    const dated: CellValue[] = [null, "上海恒泽表面处理厂", "2023年5月6日"];
    for (const line of [last, dated]) {
      const [first] = layoutsOf([...status.slice(0, 6), line, ...adjustments]);
      expect(first?.data?.bottom).toBe(6);
    }
  });

  test("附表3和附表4左右并排", () => {
    const pad = (cells: readonly CellValue[]) => [...cells, ...Array<CellValue>(8 - cells.length).fill(null)];
    const lines = status.map((cells, row) => [...pad(cells), ...(adjustments[row] ?? [])]);
    const [first, second] = layoutsOf(lines);
    expect(first).toMatchObject({ annex: 3, header: { left: 0, right: 6 }, data: { bottom: 5 } });
    expect(second).toMatchObject({
      annex: 4,
      header: { left: 8, right: 13 },
      data: { bottom: 4 },
      title: { column: 8 },
    });
  });

  test("上下两个季度的附表3是两张表", () => {
    const earlier = status.map((cells) =>
      cells.map((cell) => (cell === "（2026年第3季度）" ? "（2026年第2季度）" : cell)),
    );
    const [first, second] = layoutsOf([...earlier, [], ...status]);
    expect(first?.period.quarter).toEqual({ year: 2026, quarter: 2 });
    expect(second?.period.quarter).toEqual({ year: 2026, quarter: 3 });
  });

  test("换页重印标题和表头的，还是一张表", () => {
    const layout = onlyLayout([...status.slice(0, 6), ...status.slice(0, 6), ["填报人：张某"]]);
    expect(layout.data).toMatchObject({ top: 4, bottom: 11 });
  });

  test("附表4标题上面的“附件4”不是附表3的一行", () => {
    const [first, second] = layoutsOf([
      ...status.slice(0, 6),
      [null, null, "附件4"],
      ...adjustments.slice(1).map((cells) => [null, null, ...cells]),
    ]);
    expect(first?.data).toMatchObject({ bottom: 5 });
    expect(second?.annex).toBe(4);
  });

  test("附表4的标题就是附表3的末尾，它自己的表头认不出也一样", () => {
    const table = status.slice(0, 6);
    const layout = onlyLayout([
      ...table,
      ["附表4"],
      ["强制性清洁生产审核名单调整表（2026年第3季度）"],
      ["序号", null, "变化情况", "调整结果"],
      [1, "上海申岚精细化工有限公司", "企业关停并转", "名单撤销"],
    ]);
    expect(layout.data).toEqual(onlyLayout(table).data);
  });

  test.each<[string, CellValue[]]>([
    ["缺了一栏的字", statusHeadings.with(6, "")],
    ["有一栏写法不同", statusHeadings.with(4, "咨询机构")],
  ])("重印的表头%s，也还是那个表头", (_, again) => {
    const layout = onlyLayout([...status.slice(0, 6), again, company(7), ["填报人：张某"]]);
    expect(layout.data).toMatchObject({ top: 4, bottom: 7 });
  });

  test("另一栏每行都写“企业”，不是表头", () => {
    const withKind = (cells: readonly CellValue[]) => [...cells, cells === statusHeadings ? "类型" : "企业"];
    const lines = [statusHeadings, company(1), company(2), statusHeadings, company(3), company(4)].map(withKind);
    expect(onlyLayout(lines).data).toMatchObject({ top: 1, bottom: 5 });
  });

  test("同样表头，强制性在上、自愿性在下，是两张表", () => {
    const voluntary = [["自愿性清洁生产审核情况表"], statusHeadings, company(7)];
    const layouts = layoutsOf([["强制性清洁生产审核情况表"], statusHeadings, company(1), [], ...voluntary]);
    expect(layouts.map((layout) => [layout.voluntary, layout.data?.bottom])).toEqual([
      [false, 2],
      [true, 6],
    ]);
  });

  test("下面另有一张表，就到那里为止", () => {
    const contacts = [
      ["企业通讯录"],
      ["序号", "企业名称", "联系人", "电话"],
      [1, "上海鼎禾电镀有限公司", "张某", "021-0"],
    ];
    expect(onlyLayout([statusHeadings, company(1), [], ...contacts]).data?.bottom).toBe(1);
    const inspections = [["建设项目竣工环保验收台账"], statusHeadings, company(7)];
    expect(onlyLayout([["情况表"], statusHeadings, company(1), [], ...inspections]).data?.bottom).toBe(2);
  });

  test("每页都有落款的，表还没完", () => {
    const layout = onlyLayout([...status.slice(0, 6), ["填报人：张某"], statusHeadings, company(3), ["填报人：张某"]]);
    expect(layout.data?.bottom).toBe(8);
  });
});

describe("报表和工作台账", () => {
  const ledger: CellValue[][] = [
    ["企业名称", "公布时间", "完成期限", "评估情况", "验收情况"],
    ["上海申岚精细化工有限公司", 45_471, 45_835, "/", "/"],
  ];

  test("光有台账不是报表", () => {
    expect(onlyLayout(ledger, { name: "台账" }).isReport).toBe(false);
    expect(onlyLayout([["强审企业台账"], ...ledger]).isReport).toBe(false);
  });

  test.each<[string, CellValue[][], string]>([
    ["报表的标题", [["强制性清洁生产审核情况表"], ...ledger], "Sheet1"],
    ["期间", [["强审台账"], ["2026年第3季度"], ...ledger], "Sheet1"],
    ["期间（写在工作表名里）", ledger, "2026Q3"],
    ["落款", [...ledger, ["填报人："]], "Sheet1"],
  ])("有%s就是报表", (_, lines, name) => {
    expect(onlyLayout(lines, { name }).isReport).toBe(true);
  });

  test("自愿性的认得出，并注明", () => {
    expect(onlyLayout([["2026年自愿性清洁生产审核情况表"], ...ledger]).voluntary).toBe(true);
    expect(onlyLayout(ledger, { name: "自愿性" }).voluntary).toBe(true);
    expect(onlyLayout([["强制性清洁生产审核情况表（不含自愿性）"], ...ledger]).voluntary).toBe(false);
    expect(onlyLayout([["自愿性（非强制性）清洁生产审核情况表"], ...ledger]).voluntary).toBe(true);
  });
});
