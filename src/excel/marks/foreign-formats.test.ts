import { bookOf, openAndRead } from "../../../test/contract/excel-face";
import { ledger, mark } from "../../../test/contract/contract-ledger";
import { rectangleOf } from "../../../test/excel-host/model/address";
import { type ConditionalFormatData, newId } from "../../../test/excel-host/model/sheet";
import { type Reading, asDocumented, asReported } from "../../../test/excel-host/readings";
import { markFormula, severityOfFormula } from "../../workbooks/marks";
import type { MarkSeverity } from "../../workbooks/port";

function format(address: string, formula: string): ConditionalFormatData {
  return {
    id: newId(),
    type: "Custom",
    areas: [rectangleOf(address)],
    formula,
    stopIfTrue: false,
    format: new Map(),
  };
}

function ours(severity: MarkSeverity, address: string): ConditionalFormatData {
  return format(address, `=${markFormula(severity)}`);
}

/** 附表3 with these conditional formats and no others. */
async function opened(formats: readonly ConditionalFormatData[], reading: Reading, options = {}) {
  const face = await openAndRead(bookOf(ledger), "1.14", { reading, ...options });
  const sheet = face.book.sheet("附表3");
  if (!sheet) throw new Error("no sheet");
  sheet.conditionalFormats = [...formats];
  const left = () => sheet.conditionalFormats.map(({ formula }) => severityOfFormula(formula) ?? formula);
  return { ...face, sheet, left };
}

/** Ids and the place of a new format vary by themselves: all four ways. */
const ways: readonly (readonly [string, Reading])[] = [
  ["编号是位置，新规则在最后", asReported],
  ["编号是位置，新规则在最前", { ...asReported, newRule: "first" }],
  ["编号不变，新规则在最后", { ...asDocumented, newRule: "last" }],
  ["编号不变，新规则在最前", asDocumented],
];

describe.each(ways)("%s", (_way, reading) => {
  test("清除标记只删我们的规则，原有规则一条不少", async () => {
    const { workbook, left } = await opened(
      [ours("error", "B2"), format("A1:C4", "=$A1>2"), ours("warning", "B3"), format("C1:C4", "=$A1>1")],
      reading,
    );
    expect(await workbook.unmark()).toEqual({ done: 2, skipped: [] });
    expect(left()).toEqual(["=$A1>2", "=$A1>1"]);
  });

  test("重新标记时我们的规则排在最前，必改在最上面", async () => {
    const { workbook, left } = await opened([format("A1:C4", "=$A1>2"), ours("hint", "B2")], reading);
    const marks = [mark(2, 2), mark(3, 1, "warning"), mark(4, 1, "hint")];
    expect(await workbook.mark(marks)).toEqual({ done: 3, skipped: [] });
    expect(left()).toEqual(["error", "warning", "hint", "=$A1>2"]);
    expect(await workbook.mark(marks)).toEqual({ done: 3, skipped: [] });
    expect(left()).toEqual(["error", "warning", "hint", "=$A1>2"]);
  });

  test("有一条规则读不出时照样标记、清除，并说出有几条读不出", async () => {
    const unreadable = { ...format("A1:A4", ""), unreadable: true };
    const { workbook, left } = await opened([format("D1", "=1"), unreadable, ours("error", "B2")], reading);
    expect(await workbook.unmark()).toEqual({ done: 1, skipped: [], unreadable: 1 });
    expect(left()).toEqual(["=1", ""]);
    expect(await workbook.mark([mark(2, 2)])).toEqual({ done: 1, skipped: [] });
    expect(left()).toEqual(["error", "=1", ""]);
    expect(await workbook.unmark()).toEqual({ done: 1, skipped: [], unreadable: 1 });
    expect(left()).toEqual(["=1", ""]);
  });

  test("公式被拒绝而留下的空规则会收走", async () => {
    const { workbook, host, left } = await opened([format("A1:C4", "=$A1>2")], reading);
    host.faults.failNext("Formula", "InvalidArgument", 1);
    host.faults.failNext("Formula", "GeneralException", 1);
    const marks = [mark(2, 2), mark(3, 1, "warning")];
    await workbook.mark(marks);
    expect(left()).not.toContain("");
    await workbook.unmark();
    expect(left()).toEqual(["=$A1>2"]);
  });
});

test("原有规则若少了，当场说出来", async () => {
  const { workbook, sheet } = await opened([format("A1", "=1"), ours("error", "B2")], asReported);
  const formats = sheet.conditionalFormats;
  // Some other program takes the clerk's format away at the same moment.
  Object.defineProperty(sheet, "conditionalFormats", {
    get: () => formats.filter(({ formula }) => formats.length > 1 || formula !== "=1"),
    set: () => void formats.splice(0),
  });
  expect((await workbook.unmark()).skipped).toEqual([{ sheet: "附表3", reason: "formats-lost" }]);
});

test("被原有规则盖住的标记再提一次；提不上去就说出来", async () => {
  const { workbook, host, left } = await opened([format("A1", "=1")], asReported);
  const sheet = host.book.sheet("附表3");
  if (!sheet) throw new Error("no sheet");
  const formats: ConditionalFormatData[] = [format("A1", "=1")];
  Object.defineProperty(sheet, "conditionalFormats", {
    get: () => formats,
    // Keeps the clerk's format first whatever is asked.
    set: (wanted: ConditionalFormatData[]) => {
      const sorted = [...wanted].sort((one, other) => Number(other.formula === "=1") - Number(one.formula === "=1"));
      formats.splice(0, formats.length, ...sorted);
    },
  });
  expect(await workbook.mark([mark(2, 2)])).toEqual({ done: 1, skipped: [{ sheet: "附表3", reason: "covered" }] });
  expect(left()).toEqual(["=1", "error"]);
});

test.each(ways)(
  "%s：第一次没有提到最上面的标记，第二次按必改、核实、提示排好，原有规则的次序不变",
  async (_way, reading) => {
    const { workbook, sheet, left } = await opened([], reading);
    let formats: ConditionalFormatData[] = [format("A1", "=1"), format("A2", "=2")];
    let ignored = 3;
    Object.defineProperty(sheet, "conditionalFormats", {
      get: () => formats,
      set: (wanted: ConditionalFormatData[]) => {
        ignored -= 1;
        if (ignored < 0) formats = wanted;
      },
    });
    if (reading.newRule === "first") formats.unshift = (...added) => formats.push(...added);
    const marks = [mark(2, 2), mark(3, 1, "warning"), mark(4, 1, "hint")];
    expect(await workbook.mark(marks)).toEqual({ done: 3, skipped: [] });
    expect(left()).toEqual(["error", "warning", "hint", "=1", "=2"]);
  },
);

describe("很长的地址", () => {
  const rows = Array.from({ length: 1_200 }, (_, row) => [row, "甲", row]);
  const scattered = rows.flatMap((_, row) => (row % 2 === 0 ? [mark(row, row % 4 === 0 ? 0 : 2)] : []));

  test.each([
    ["拒绝", "refused"],
    ["截断", "cut"],
  ] as const)("Excel %s时改用短地址，一个单元格也不漏", async (_what, longAddress) => {
    const reading = { ...asReported, longAddress };
    const face = await openAndRead(bookOf([{ name: "附表3", rows }]), "1.14", { reading, addressLimit: 1_200 });
    expect(await face.workbook.mark(scattered)).toEqual({ done: 600, skipped: [] });
    expect(await face.marked()).toHaveLength(600);
  });
});

test("有图表工作表时，其余的表照样标记和清除", async () => {
  const { workbook, book, left } = await opened([], asReported);
  book.add("图表1").kind = "chart";
  expect(await workbook.mark([mark(2, 2)])).toEqual({ done: 1, skipped: [] });
  expect(await workbook.unmark()).toEqual({ done: 1, skipped: [] });
  expect(left()).toEqual([]);
});
