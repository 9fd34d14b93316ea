import { day } from "../../src/dates/day";
import { blankAnnex, type AnnexToPrint } from "../../src/templates/blueprints/blank";
import { fill } from "../../src/templates/fill";
import { statusBlueprint } from "../../src/templates/blueprints/status-blueprint";
import { newWorkbook } from "../../src/xlsx/insert/new-workbook";
import { temporaryFolder } from "../support/folder";
import { gridOf, readsOf } from "../support/ledger-grid";
import { calculated, printed, type PrintedPage } from "./office";

const head = { quarter: { year: 2026, quarter: 3 }, authority: "申江区生态环境局" } as const;

function textOf({ words }: PrintedPage): string {
  return words.map(({ text }) => text).join("");
}

/** Nothing stands outside of the paper. */
function expectInside({ width, height, words }: PrintedPage): void {
  for (const { right, bottom } of words) {
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeLessThanOrEqual(height);
  }
}

const when = process.env["LIBREOFFICE"] ? describe : describe.skip;

when("LibreOffice 打开并打印我们生成的表", () => {
  const folder = temporaryFolder();

  test.each<[AnnexToPrint, boolean, string]>([
    [1, false, "经办人签字"],
    [2, false, "22、验收报告终稿（企业和企业委托的审核机构盖章）"],
    [3, true, "填报时间："],
    [4, true, "填报时间："],
  ])("空白附表%i：A4一页，从题头到最后一行都在", (annex, landscape, last) => {
    const file = folder.file(`空白${annex}.xlsx`, newWorkbook([blankAnnex(annex, head)]));
    const pages = printed(file);
    expect(pages).toHaveLength(1);
    const [page] = pages;
    if (!page) throw new Error("没有打印出来");
    expect(Math.round(page.width)).toBe(landscape ? 842 : 595);
    expect(textOf(page)).toContain(`附表${annex}`);
    expect(textOf(page)).toContain(last);
    expect(textOf(page)).toContain("第1页，共1页");
    expectInside(page);
  });

  test("五十家：一页宽，每页都印表头和页码，名称不截断", () => {
    const names = Array.from(
      { length: 50 },
      (_, index) => `上海第${index + 1}恒泽表面处理科技（集团）股份有限公司申江分公司`,
    );
    const ledger = gridOf("台账", [
      ["序号", "企业名称", "名单公布时间", "要求完成期限", "审核咨询机构名称", "评估", "验收"],
      ...names.map((name, index) => [
        index + 1,
        name,
        { date: "2025-11-14" },
        { date: "2026-11-13" },
        "上海清源节能环保咨询有限公司",
        "2026年8月3日未通过，2026年9月28日通过",
        null,
      ]),
    ]);
    const made = fill(readsOf(ledger), head);
    const pages = printed(folder.file("五十家.xlsx", newWorkbook(made?.blueprints ?? [])));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(Math.round(page.width)).toBe(842);
      expect(textOf(page)).toContain("验收时间和验收结果");
      expect(textOf(page)).toContain(`共${pages.length}页`);
      expectInside(page);
    }
    const all = pages.map(textOf).join("");
    for (const index of [1, 25, 50]) expect(all).toContain(`上海第${index}恒泽`);
    expect(all.match(/申江分公司/g)).toHaveLength(50);
    expect(all.match(/2026年9月28日/g)).toHaveLength(50);
  });

  test("要求完成期限的公式算得出来：闰年2月29日公布的到下一年2月28日；= 开头的名称是文本", () => {
    const sheet = statusBlueprint(head, {
      entries: [
        { enterprise: "=1+1有限公司", listPublishedOn: { day: day("2024-02-29") } },
        { enterprise: "上海乙有限公司", listPublishedOn: "2025年6月" },
      ],
      deadlineFormula: true,
    });
    const lines = calculated(folder.file("公式.xlsx", newWorkbook([sheet])));
    expect(lines[4]).toContain("=1+1有限公司,2024年2月29日,2025年2月28日");
    expect(lines[5]).toContain("上海乙有限公司,2025年6月,,");
  });
});
