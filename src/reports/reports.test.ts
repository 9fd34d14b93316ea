import { day } from "../dates/day";
import type { CheckRun } from "../checking/run";
import { check } from "../checking/check";
import { exampleBook } from "./example-book";
import { waiverFor } from "../checking/waivers";
import { inStatus } from "../rules/kit/example";
import { rules } from "../rules/index";
import { exampleOf, handbook } from "./handbook";
import { htmlPage } from "./html-page";
import { reportSheet } from "./report-sheet";
import { wholeOf } from "./pieces";
import { textReport } from "./text";

const today = day("2026-10-09");
const meta = { fileName: "三季度<定稿>.xlsx", generatedAt: "2026年10月9日 14:05" };

function runWith(...typed: Parameters<typeof inStatus>) {
  return check(exampleBook(inStatus(...typed)).grids, { today });
}

function textOf(run: CheckRun): string {
  return wholeOf(textReport([{ path: "a.xlsx", run }]));
}

const late = runWith({ requiredCompletionDate: { date: "2028-07-17" }, enterprise: " =申江<宏业>铸造厂" }, "丁");

describe("可打印的网页", () => {
  const page = wholeOf(htmlPage([{ run: late, meta }]));

  test("写明文件、时间、按哪一天判断、检查了什么、没检查什么和原因", () => {
    for (const words of [
      "三季度",
      "2026年10月9日 14:05",
      "按填报时间2026年10月9日判断",
      "条规则已检查",
      "没有上季度附表3",
      "1处必改",
    ])
      expect(page).toContain(words);
  });

  test("单元格里的尖括号不成为标签", () => {
    expect(page).not.toContain("<宏业>");
    expect(page).not.toContain("<定稿>");
    expect(page).toContain("&#60;宏业&#62;");
  });

  test("页面不带脚本，也不从别处取任何东西", () => {
    expect(page).not.toMatch(/<script|src=|href=|url\(/);
    expect(page).toContain("default-src 'none'");
  });
});

describe("检查结果表", () => {
  const sheet = reportSheet(late, meta);

  test("每一处问题一行，单元格是跳回原处的链接", () => {
    const link = sheet.cells.find(({ link: target }) => target !== undefined);
    expect(link).toMatchObject({ value: "B8", link: { sheet: "附表3", row: 7, column: 1 } });
    expect(sheet.cells.filter(({ link: target }) => target !== undefined)).toHaveLength(2);
  });

  test("以等号开头的名称仍是文字，不成为公式", () => {
    const name = sheet.cells.find(({ value }) => typeof value === "string" && value.startsWith("=申江"));
    expect(name?.formula).toBeUndefined();
    expect(sheet.styles[name?.style ?? ""]?.numberFormat).toBe("@");
  });

  test("表头每页都打印，标题写结论", () => {
    expect(sheet.cells[0]?.value).toBe("1处必改");
    expect(sheet.page.titleRows).toBeDefined();
  });
});

describe("终端上的文字", () => {
  test("已说明的问题带着理由，不再计入", () => {
    const [finding] = late.sheets.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error"));
    if (!finding) throw new Error("没有必改");
    const text = textOf(late.withWaivers([waiverFor(finding, "市局已同意延期", "2026-10-09")]));
    expect(text).toContain("a.xlsx：可以报送");
    expect(text).toContain("已说明：市局已同意延期（2026-10-09）");
  });

  test("单元格里的换行写成一行", () => {
    expect(textOf(runWith({ assessment: "不知道\n怎么写" }, "丁"))).toContain("（现为：不知道 ⏎ 怎么写）");
  });
});

describe("规则手册", () => {
  test("每条规则都有由示例运行得到的一句话", () => {
    expect(rules.filter((rule) => exampleOf(rule).length !== 1).map(({ id }) => id)).toEqual([]);
  });

  test("每条规则只在一节里出现一次", () => {
    const text = handbook(rules);
    for (const { id } of rules) expect(text.split(`\`${id}\``)).toHaveLength(2);
  });
});
