import { gridOfBlueprint } from "../../../test/support/blueprint-grid";
import { today } from "../../../test/support/clean-day";
import { adjustmentSheet } from "../../annexes/adjustment-sheet";
import { archiveChecklist, archiveItems } from "../../annexes/archive-checklist";
import { check } from "../../checking/check";
import { day } from "../../dates/day";
import { recognise } from "../../sheets/recognise/recognise";
import { blankAnnex, type BlankOptions } from "./blank";
import type { Blueprint } from "../../sheets/blueprint";

const quarter = { year: 2026, quarter: 3 } as const;
const filled: BlankOptions = { quarter, authority: "申江区生态环境局" };

function textsOf({ cells }: Blueprint): string[] {
  return cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

function findings(blueprint: Blueprint) {
  const { sheets } = check([gridOfBlueprint(blueprint)], { today });
  return sheets.flatMap((sheet) => sheet.findings.map(({ rule, column }) => `${rule}${column ?? ""}`));
}

describe("空白附表3、附表4", () => {
  test.each([3, 4] as const)("附表%i：自己的识别认得出，只提示没有填的期间和落款", (annex) => {
    const blueprint = blankAnnex(annex);
    const { layouts } = recognise(gridOfBlueprint(blueprint));
    expect(layouts).toMatchObject([{ annex, data: null, isReport: true, header: { top: 3, bottom: 3, left: 0 } }]);
    expect(findings(blueprint).sort()).toEqual([
      "sign-off-missing",
      "sign-off-missing",
      "sign-off-missing",
      "title-period-missing",
    ]);
  });

  test.each([3, 4] as const)("附表%i：填好期间和单位后，只剩填报人、填报时间", (annex) => {
    const blueprint = blankAnnex(annex, filled);
    const [layout] = recognise(gridOfBlueprint(blueprint)).layouts;
    expect(layout?.period.quarter).toEqual(quarter);
    expect(layout?.signOff.reportingAuthority?.value).toBe("申江区生态环境局");
    expect(findings(blueprint)).toEqual(["sign-off-missing", "sign-off-missing"]);
  });

  test("官方栏目一个不少，标题、期间是指引的原文", () => {
    expect(textsOf(blankAnnex(3)).slice(0, 10)).toEqual([
      "附表3",
      "重点行业实施强制性清洁生产审核情况表",
      "(       年第   季度）",
      "序号",
      "企业名称",
      "名单公布时间",
      "要求完成期限",
      "审核咨询机构名称",
      "评估时间和评估结果",
      "验收时间和验收结果",
    ]);
    const texts = textsOf(blankAnnex(4));
    expect(texts).toEqual(
      expect.arrayContaining(["强制性清洁生产审核名单调整表", "变化情况¹", "调整结果²", "证明材料³"]),
    );
    expect(texts).toEqual(expect.arrayContaining([...adjustmentSheet.notes]));
  });

  test("A4横向、一页宽、每页印表头和页码；方正小标宋的标题", () => {
    const { page, styles, frozenRows } = blankAnnex(3);
    expect(page).toMatchObject({ landscape: true, fitToWidth: true, titleRows: { from: 3, to: 3 } });
    expect(page.footerCenter).toBe("第 &P 页，共 &N 页");
    expect(frozenRows).toBe(4);
    expect(styles["title"]?.font.family).toBe("方正小标宋简体");
  });

  test("日期栏是日期格式，选中时有填写提示；变化情况、调整结果有下拉", () => {
    const status = blankAnnex(3);
    const listed = status.cells.find(({ row, column }) => row === 4 && column === 2);
    expect(status.styles[listed?.style ?? ""]?.numberFormat).toContain("yyyy");
    expect(status.validations.find(({ cells }) => cells.left === 2)).toMatchObject({
      date: true,
      cells: { top: 4, bottom: 17, left: 2, right: 2 },
      promptTitle: "名单公布时间",
    });
    const lists = blankAnnex(4).validations.filter(({ list }) => list);
    expect(lists.map(({ promptTitle }) => promptTitle)).toEqual(["变化情况", "调整结果"]);
    for (const { list } of lists) {
      expect(list?.join(",").length).toBeLessThanOrEqual(255);
      expect(list?.some((choice) => choice.includes(","))).toBe(false);
    }
  });

  test("要求完成期限可写成公式：公布后一年，月末不越月", () => {
    const { cells } = blankAnnex(3, { deadlineFormula: true });
    const formulas = cells.filter(({ formula }) => formula !== undefined);
    expect(formulas).toHaveLength(14);
    expect(formulas[0]).toMatchObject({ row: 4, column: 3, formula: 'IF(ISNUMBER(C5),EDATE(C5,12),"")' });
    expect(blankAnnex(3).cells.some(({ formula }) => formula !== undefined)).toBe(false);
  });

  test("空行数可以自己定；没有数据也留一张完整的表", () => {
    expect(blankAnnex(3, { lines: 40 }).validations[0]?.cells).toMatchObject({ top: 4, bottom: 43 });
  });
});

describe("空白附表1", () => {
  const blueprint = blankAnnex(1, { enterprise: "上海申岚精细化工有限公司" });

  test("四项能力各有一个可打勾的格子，人员表五行，声明和签字都在", () => {
    const texts = textsOf(blueprint);
    expect(texts.filter((text) => text === "□")).toHaveLength(4);
    expect(texts).toContain("以下内容符合的打√，不符合的打×");
    expect(texts).toContain("清洁生产相关证书名称");
    expect(texts.slice(-3)).toEqual(["经办人签字：", "企业盖章：", "时间：        年      月      日"]);
    expect(texts).toContain("机构技术能力\n符合情况");
    expect(blueprint.validations).toMatchObject([{ list: ["√", "×", "□"] }]);
  });

  test("写上企业名称；A4纵向", () => {
    const name = blueprint.cells.find(({ value }) => value === "上海申岚精细化工有限公司");
    const label = blueprint.cells.find(({ value }) => value === "企业名称");
    expect(name?.row).toBe(label?.row);
    expect(blueprint.page).toMatchObject({ landscape: false, fitToWidth: true });
  });

  test("同类的行一样高，正好一页A4；签字各占一行，在同一个框里", () => {
    const heightsAt = (look: string) =>
      new Set(blueprint.cells.filter(({ style }) => style === look).map(({ row }) => blueprint.rowHeights[row]));
    for (const look of ["tick", "signature", "center", "section"])
      expect([look, heightsAt(look).size]).toEqual([look, 1]);
    const total = Object.values(blueprint.rowHeights).reduce((sum, height) => sum + height, 0);
    const { top, bottom } = blueprint.page.margins ?? { top: 0, bottom: 0 };
    expect(total).toBeLessThanOrEqual(842 - (top + bottom) * 72);
    const signed = blueprint.cells.filter(({ value }) => typeof value === "string" && /签字|盖章：|时间：/.test(value));
    expect(new Set(signed.map(({ column }) => column))).toEqual(new Set([6]));
    expect(blueprint.styles["signature"]?.border).toEqual(["right"]);
  });

  test("不会被认成附表3或附表4", () => {
    expect(recognise(gridOfBlueprint(blueprint)).layouts).toEqual([]);
  });
});

describe("空白附表2", () => {
  test("22项资料分三级，各有一个打勾格", () => {
    const blueprint = blankAnnex(2);
    const texts = textsOf(blueprint);
    expect(texts.filter((text) => text === "□")).toHaveLength(archiveItems.length);
    expect(texts).toEqual(expect.arrayContaining(["项目启动证明", "22、验收报告终稿（企业和企业委托的审核机构盖章）"]));
    expect(texts.filter((text) => text.includes("归档期限："))).toHaveLength(2);
    expect(recognise(gridOfBlueprint(blueprint)).layouts).toEqual([]);
  });

  test("官方版式：只有印着的三栏，没有打勾格和归档期限；行高一样", () => {
    const blueprint = blankAnnex(2, { enterprise: "上海甲厂", assessedOn: day("2026-06-11"), officialForm: true });
    const texts = textsOf(blueprint);
    expect(texts.slice(0, 5)).toEqual([archiveChecklist.name, archiveChecklist.title, ...archiveChecklist.columns]);
    expect(texts.filter((text) => /□|归档期限|企业名称：/.test(text))).toEqual([]);
    expect(texts).toContain("现场评估后一个月内");
    expect(blueprint.columnWidths).toHaveLength(3);
    expect(blueprint.validations).toEqual([]);
    for (const form of [blueprint, blankAnnex(2)]) {
      const rows = Object.entries(form.rowHeights).filter(([row]) => Number(row) >= (form.frozenRows ?? 0));
      expect(new Set(rows.map(([, height]) => height)).size).toBe(1);
    }
  });

  test("知道现场评估日，就写出一个月的归档期限，遇休息日顺延", () => {
    const texts = textsOf(
      blankAnnex(2, { enterprise: "上海鼎禾电镀有限公司", assessedOn: day("2026-06-11"), selfAudit: true }),
    );
    expect(texts).toContain("企业名称：上海鼎禾电镀有限公司");
    // 2026-07-11 is a Saturday.
    expect(texts.find((text) => text.includes("现场评估后"))).toContain(
      "现场评估：\n2026年6月11日\n归档期限：\n2026年7月13日",
    );
    expect(texts.filter((text) => text === "—")).toHaveLength(2);
  });
});

test.each([1, 2, 3, 4] as const)("附表%i的提示不超过 Excel 的长度", (annex) => {
  for (const { prompt = "", promptTitle = "" } of blankAnnex(annex, filled).validations) {
    expect(prompt.length).toBeLessThanOrEqual(255);
    expect(promptTitle.length).toBeLessThanOrEqual(32);
  }
});

test.each([1, 2, 3, 4] as const)("附表%i的合并格不重叠，每格的样式都有定义", (annex) => {
  const { merges, cells, styles } = blankAnnex(annex, filled);
  const covered = merges.flatMap(({ top, left, bottom, right }) => {
    const places: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) places.push(`${row},${column}`);
    }
    return places;
  });
  expect(new Set(covered).size).toBe(covered.length);
  expect(cells.every(({ style }) => style in styles)).toBe(true);
  expect(new Set(cells.map(({ row, column }) => `${row},${column}`)).size).toBe(cells.length);
});
