import { bookOf, openInExcel } from "../../../test/contract/excel-face";
import { at, ledger } from "../../../test/contract/contract-ledger";
import { asDocumented, asReported } from "../../../test/excel-host/readings";
import { smallBlueprint } from "../../../test/contract/inserting-contract";

async function inserted(reading = asDocumented) {
  const opened = await openInExcel(bookOf(ledger), "1.9", { reading });
  opened.book.selection = { top: 5, left: 2, bottom: 5, right: 2 };
  const lacks: string[] = [];
  const name = await opened.workbook.insert(smallBlueprint, (lack) => lacks.push(lack));
  const sheet = opened.book.sheet(name);
  if (!sheet) throw new Error("no sheet");
  return { ...opened, name, sheet, lacks };
}

test("插入一张表最多三个来回，不动用户的选区", async () => {
  const { host, book } = await inserted();
  expect(host.traffic.roundTrips).toBeLessThanOrEqual(3);
  expect(book.activeSheet?.name).toBe("附表3");
  expect(book.selection).toEqual({ top: 5, left: 2, bottom: 5, right: 2 });
});

test("图由 Excel 照表里的格子画，各段各色", async () => {
  const opened = await openInExcel(bookOf(ledger), "1.9", {});
  const column = (left: number) => ({ top: 2, left, bottom: 3, right: left });
  const series = [1, 2].map((left) => ({
    name: { row: 1, column: left },
    values: column(left),
    color: `#00000${left}`,
  }));
  const chart = { title: "进展", area: { top: 6, left: 0, bottom: 12, right: 3 }, categories: column(0), series };
  const name = await opened.workbook.insert({ ...smallBlueprint, chart });
  expect(opened.book.sheet(name)?.charts).toEqual([
    {
      type: "BarStacked",
      by: "Columns",
      source: { top: 1, left: 0, bottom: 3, right: 2 },
      title: "进展",
      position: "A7:D13",
      reversed: true,
      colors: ["#000001", "#000002"],
    },
  ]);
});

test("Excel 画不出图，表照样在", async () => {
  const opened = await openInExcel(bookOf(ledger), "1.9", {});
  const one = { top: 0, left: 0, bottom: 0, right: 0 };
  // More parts than the block has columns.
  const part = { name: { row: 0, column: 0 }, values: one, color: "#000000" };
  const chart = { title: "进展", area: one, categories: one, series: [part, part, part] };
  const name = await opened.workbook.insert({ ...smallBlueprint, chart });
  expect(opened.book.sheet(name)?.cellAt(2, 1)).toBeDefined();
});

test("样子照 blueprint 写的", async () => {
  const { sheet } = await inserted();
  expect(sheet.merges).toEqual(smallBlueprint.merges);
  expect(sheet.cellAt(0, 1)?.style).toMatchObject({
    fontName: "方正小标宋简体",
    fontSize: 18,
    bold: true,
    horizontal: "Center",
  });
  const text = sheet.cellAt(1, 0);
  expect(text?.style).toMatchObject({ fontName: "宋体", wrap: true });
  expect(Object.keys(text?.style.borders ?? {})).toEqual(
    expect.arrayContaining(["EdgeTop", "EdgeLeft", "InsideHorizontal"]),
  );
  expect(sheet.cellAt(2, 1)?.numberFormat).toBe('yyyy"年"m"月"d"日"');
  expect(sheet.cellAt(3, 0)?.style).toMatchObject({ fill: "#F2F2F2", indent: 1, fontColor: "#0563C1" });
  expect(sheet.cellAt(3, 0)?.link).toEqual({ documentReference: "'附表4'!A2", textToDisplay: "见附表4" });
  expect(sheet.cellAt(3, 1)?.formula).toBe("=COUNTA(A2:A3)");
  expect([sheet.columnWidths.get(0), sheet.rowHeights.get(0), sheet.frozenRows]).toEqual([161.25, 36, 1]);
});

test("A4打印，每页印标题行；下拉和日期校验都在", async () => {
  const { sheet } = await inserted();
  expect(Object.fromEntries(sheet.page)).toMatchObject({
    Orientation: "Landscape",
    PaperSize: "A4",
    Zoom: { horizontalFitToPages: 1 },
    PrintTitleRows: "$1:$1",
    PrintArea: "A1:B4",
    CenterHorizontally: true,
    CenterFooter: "第 &P 页",
    Margins: { unit: "Inches", top: 0.75, left: 0.5 },
  });
  const [list, date] = sheet.validations.map(({ values }) => Object.fromEntries(values));
  expect(list).toMatchObject({
    Rule: { list: { source: "通过,不通过" } },
    ErrorAlert: { showAlert: false },
    Prompt: { title: "结果" },
  });
  expect(date).toMatchObject({
    Rule: { date: { operator: "GreaterThanOrEqualTo" } },
    ErrorAlert: { showAlert: true, style: "Stop" },
  });
});

test("不理会“缩成一页宽”的 Excel 看得出来，其余照样设好", async () => {
  expect((await inserted(asDocumented)).lacks).toEqual([]);
  const { lacks, sheet } = await inserted(asReported);
  expect(lacks).toEqual(["fit-to-width"]);
  expect(Object.fromEntries(sheet.page)).toMatchObject({ Orientation: "Landscape", PrintTitleRows: "$1:$1" });
});

test("打印设不了，照样冻结；冻结不了，照样设打印", async () => {
  const opened = await openInExcel(bookOf(ledger), "1.14");
  opened.host.faults.failNext("Orientation");
  await opened.workbook.insert({ ...smallBlueprint, name: "甲" });
  expect(opened.book.sheet("甲")?.frozenRows).toBe(1);
  opened.host.faults.failNext("FreezeRows");
  await opened.workbook.insert({ ...smallBlueprint, name: "乙" });
  expect(opened.book.sheet("乙")?.page.get("Orientation")).toBe("Landscape");
});

test("前面是别的工作簿时不插入，说明点哪里", async () => {
  for (const reading of [asReported, asDocumented]) {
    const opened = await openInExcel(bookOf(ledger), "1.14", { reading });
    opened.host.faults.otherWorkbookInFront = true;
    await expect(opened.workbook.insert(smallBlueprint)).rejects.toMatchObject({
      reason: "other-workbook-in-front",
      action: "请先点一下本工作簿的窗口，再试一次。",
    });
    expect(opened.book.sheets).toHaveLength(ledger.length);
  }
});

test("没做完又删不掉的表，说出名称", async () => {
  const opened = await openInExcel(bookOf(ledger), "1.14");
  opened.host.faults.failNext("Merge");
  opened.host.faults.failNext("Delete", "InvalidSelection");
  await expect(opened.workbook.insert({ ...smallBlueprint, name: "模板" })).rejects.toMatchObject({
    message: "新工作表“模板”没有做完，也没能删去。请删除这张工作表，再试一次。",
  });
});

test("没有打印机，表照样插入", async () => {
  const opened = await openInExcel(bookOf(ledger), "1.14");
  opened.host.faults.failNext("Orientation");
  const name = await opened.workbook.insert({ ...smallBlueprint, name: "模板" });
  expect(opened.book.value(name, "A1")).toBe("附表3 名单");
});

test("没做完的表删去，说明原因", async () => {
  const opened = await openInExcel(bookOf(ledger), "1.14");
  opened.host.faults.failNext("Merge", "GeneralException");
  await expect(opened.workbook.insert({ ...smallBlueprint, name: "模板" })).rejects.toMatchObject({
    sentence: "Excel 没有完成这一步。",
  });
  expect(opened.book.sheets.map(({ name }) => name)).toEqual(ledger.map(({ name }) => name));
});

test("1904日期系统的工作簿里，日期还是同一天", async () => {
  const book = bookOf(ledger);
  book.date1904 = true;
  const { workbook } = await openInExcel(book, "1.14");
  const name = await workbook.insert(smallBlueprint);
  expect(book.value(name, "B2")).toBe(45_418 - 1_462);
  expect((await workbook.sheets()).every(({ date1904 }) => date1904)).toBe(true);
  expect((await workbook.rows(name, 0, 1))?.date1904).toBe(true);
});

test("12000行的报告分批写入，每批不到 4 MB", async () => {
  const { workbook, host, book } = await openInExcel(bookOf(ledger), "1.14");
  const cells = Array.from({ length: 12_000 }, (_, row) => [
    { row, column: 0, value: `上海申岚精细化工第${row}分厂有限公司`, style: "text" },
    { row, column: 1, value: "验收时间晚于名单公布后的期限，请核对。", style: "text" },
  ]).flat();
  const name = await workbook.insert({ ...smallBlueprint, name: "报告", cells, merges: [], validations: [] });
  expect(book.value(name, "A12000")).toContain("11999");
  expect(host.traffic.maxPayloadMb).toBeLessThan(4);
});

test("表名带单引号的，链接加引号", async () => {
  const { workbook, book } = await openInExcel(bookOf(ledger), "1.14");
  const link = at(2, 3, "说明 '草稿'");
  const name = await workbook.insert({
    ...smallBlueprint,
    name: "报告",
    cells: [{ row: 0, column: 0, value: "去", style: "link", link }],
  });
  expect(book.sheet(name)?.cellAt(0, 0)?.link?.documentReference).toBe("'说明 ''草稿'''!D3");
});
