import { enterpriseLine, layoutsOf, statusHeadings } from "../../../test/support/annex-lines";
import { gridOf } from "../../../test/support/sheet-canvas";
import type { CellValue } from "../grid";
import { recognise } from "./recognise";

const company = (number: number): CellValue[] => enterpriseLine(number, `上海申岚精细化工${number}厂`);

describe("自己指定的列对应", () => {
  const lines: CellValue[][] = [
    ["情况表"],
    ["厂名", "何时上名单", "何时评估", "结论", "验收情况"],
    ["上海申岚精细化工有限公司", 45_471, 45_800, "通过", "/"],
  ];

  test("比认出的优先", () => {
    expect(layoutsOf(lines)).toEqual([]);
    const columns = { enterprise: 0, listPublishedOn: 1, assessedOn: 2, assessmentResult: 3, acceptance: 4 };
    const [layout] = recognise(gridOf(lines), { annex: 3, headerRow: 1, columns }).layouts;
    expect(Object.fromEntries(layout?.columns ?? [])).toEqual(columns);
    expect(layout).toMatchObject({
      annex: 3,
      header: { top: 1, bottom: 1 },
      data: { top: 2, bottom: 2 },
      title: { text: "情况表" },
    });
  });

  test("可以指定这张表不检查", () => {
    expect(recognise(gridOf([statusHeadings, company(1)]), { annex: null, headerRow: 0, columns: {} })).toMatchObject({
      layouts: [],
      reason: "已按您的设置不检查这张工作表",
    });
  });

  test("指定的行没有了，就不再用", () => {
    const [layout] = recognise(gridOf([statusHeadings, company(1)]), {
      annex: 3,
      headerRow: 40,
      columns: { enterprise: 0 },
    }).layouts;
    expect(layout?.columns.get("enterprise")).toBe(1);
  });

  test("可以只指定表头行，栏目照认", () => {
    const [layout] = recognise(
      gridOf([
        ["企业名称", "评估", "验收"],
        ["上海申岚精细化工有限公司", "/", "/"],
      ]),
      { annex: 3, headerRow: 0, columns: {} },
    ).layouts;
    expect([...(layout?.columns.keys() ?? [])]).toEqual(["enterprise", "assessment", "acceptance"]);
  });
});
