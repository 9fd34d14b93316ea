import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { valueAt } from "../sheets/grid";
import { smallBlueprint } from "../../test/contract/inserting-contract";
import { type Feature, features } from "../../test/fixtures/files/features";
import { carrierRows } from "../../test/fixtures/files/carrier-rows";
import { dialectBytes } from "../../test/fixtures/files/dialect-writer";
import { dialects } from "../../test/fixtures/files/dialects";
import { producers } from "../../test/fixtures/files/producers";
import { richWorkbook } from "../../test/fixtures/files/rich-workbook";
import { defaultLimits } from "./limits";
import { outlineOf } from "./xml/outline";
import type { OutlineElement } from "./xml/outline-element";
import { readWorkbook } from "./read/read";
import { type FileWorkbook, openFileWorkbook } from "./workbook";

type Parts = Record<string, Uint8Array>;

const sheet = "附表3";
const marks = [
  { cell: { sheet, row: 3, column: 1 }, severity: "error" as const },
  { cell: { sheet, row: 0, column: 0 }, severity: "warning" as const },
  { cell: { sheet, row: 9, column: 2 }, severity: "hint" as const },
];

/** What we do to a file, as the columns of the table in the docs. */
const operations: readonly { readonly label: string; readonly run: (bytes: Uint8Array) => Promise<Uint8Array> }[] = [
  { label: "标出", run: (bytes) => after(bytes, (workbook) => workbook.mark(marks)) },
  {
    label: "标出后再清除",
    run: async (bytes) =>
      after(await after(bytes, (workbook) => workbook.mark(marks)), (workbook) => workbook.unmark()),
  },
  { label: "写入修正", run: (bytes) => after(bytes, writeFix) },
  {
    label: "忽略并说明",
    run: (bytes) => after(bytes, (workbook) => workbook.remember("waivers", [{ reason: "已核实" }])),
  },
  { label: "插入工作表", run: (bytes) => after(bytes, (workbook) => workbook.insert(smallBlueprint)) },
];

async function after(bytes: Uint8Array, work: (workbook: FileWorkbook) => Promise<unknown>): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(bytes, "台账.xlsx");
  await work(workbook);
  return workbook.save();
}

async function writeFix(workbook: FileWorkbook): Promise<void> {
  const grid = (await workbook.sheets())[0];
  if (!grid) throw new Error("no sheet");
  const cell = { sheet, row: 3, column: 1 };
  const outcome = await workbook.write([
    { cell, expected: valueAt(grid, 3, 1), value: "=上海申岚", group: "一", numberFormat: "@" },
  ]);
  expect(outcome).toEqual({ done: 1, skipped: [] });
}

/** What a feature is made of, in a file: the very characters of its elements, or the bytes of its parts. */
function trace({ parts: pattern, element, having }: Feature, parts: Parts): string[] {
  const names = Object.keys(parts).filter((name) => pattern.test(name));
  if (element === undefined) return names.map((name) => `${name}:${Buffer.from(parts[name] ?? []).toString("base64")}`);
  return names.flatMap((name) => {
    const bytes = parts[name] as Uint8Array;
    const found = within(outlineOf(bytes, defaultLimits).root, element).filter(
      ({ attributes }) => !having || having[1].test(attributes.get(having[0])?.value ?? ""),
    );
    return found.map(({ from, to }) => strFromU8(bytes.subarray(from, to)));
  });
}

function within(root: OutlineElement, local: string): OutlineElement[] {
  return [...(root.local === local ? [root] : []), ...root.children.flatMap((child) => within(child, local))];
}

/** Kept = everything that was there is there, unchanged; more of the same may have come. */
function isKept(feature: Feature, before: Parts, now: Parts): boolean {
  const had = trace(feature, before);
  const has = new Set(trace(feature, now));
  if (had.length === 0) throw new Error(`the fixture has no ${feature.label}`);
  return had.every(
    (each) => has.has(each) || (feature.grows === true && [...has].some((other) => containsEntries(other, each))),
  );
}

/** A list that only grew: the same entries in the same order, then ours. */
function containsEntries(grown: string, list: string): boolean {
  const inner = (xml: string): string => xml.replace(/^<[^>]*>/, "").replace(/<\/[^>]*>$/, "");
  return inner(list) !== "" && inner(grown).startsWith(inner(list));
}

function changedParts(before: Parts, now: Parts): { same: number; changed: string[]; gone: string[]; added: string[] } {
  const names = Object.keys(before);
  const same = names.filter((name) => now[name] && Buffer.compare(before[name] as Uint8Array, now[name]) === 0);
  return {
    same: same.length,
    changed: names.filter((name) => now[name] && !same.includes(name)),
    gone: names.filter((name) => !now[name]),
    added: Object.keys(now).filter((name) => !before[name]),
  };
}

describe(".xlsx 文件什么也不丢", () => {
  const rich = unzipSync(richWorkbook());
  let results: readonly Parts[] = [];

  beforeAll(async () => {
    results = await Promise.all(operations.map(async ({ run }) => unzipSync(await run(richWorkbook()))));
  });

  test.each(features.map((feature) => [feature.label, feature] as const))("%s：做哪一样都还在", (_, feature) => {
    expect(results.map((parts) => isKept(feature, rich, parts))).toEqual(operations.map(() => true));
  });

  test("真坏了也看得出来", () => {
    const name = "xl/worksheets/sheet1.xml";
    const damaged = {
      ...rich,
      [name]: strToU8(strFromU8(rich[name]!).replace(/(?<!UTF-)\d/g, (digit) => String((Number(digit) + 1) % 10))),
    };
    const ofSheet = features.filter(({ parts }) => parts.test(name));
    expect(ofSheet.filter((feature) => isKept(feature, rich, damaged))).toEqual([]);
  });

  describe.each(producers.map((producer) => [producer.name, producer] as const))("%s", (_, producer) => {
    test("清除标记后每个部件还原，当时清除或另开再清除都一样", async () => {
      const bytes = await producer.bytes();
      const workbook = await openFileWorkbook(bytes, "台账.xlsx");
      await workbook.mark(marks);
      await workbook.unmark();
      expect(await workbook.save()).toBe(bytes);
      const { changed, gone, added } = changedParts(unzipSync(bytes), unzipSync(await operations[1]!.run(bytes)));
      expect([changed, gone, added]).toEqual([[], [], []]);
    });

    test("看得见标记，值都不变，标两遍和标一遍一样", async () => {
      const bytes = await producer.bytes();
      const once = await operations[0]!.run(bytes);
      const [before, marked] = [await readWorkbook(bytes), await readWorkbook(once)];
      expect(marked.grids).toEqual(before.grids);
      expect(marked.facts[0]?.marks.map(({ severity }) => severity)).toEqual(["error", "warning", "hint"]);
      expect(await operations[0]!.run(once)).toEqual(once);
    });

    test("写得进修正和新工作表，记下的也能忘掉", async () => {
      const bytes = await producer.bytes();
      const fixed = await readWorkbook(await operations[2]!.run(bytes));
      expect(valueAt(fixed.grids[0]!, 3, 1)).toBe("=上海申岚");
      expect(fixed.grids[0]!.numberFormats[3]?.[1]).toBe("@");
      const larger = await readWorkbook(await operations[4]!.run(bytes));
      expect(larger.grids).toHaveLength(fixed.grids.length + 1);
      const remembered = await operations[3]!.run(bytes);
      const forgotten = await after(remembered, (workbook) => workbook.remember("waivers", null));
      expect(unzipSync(forgotten)).toEqual(unzipSync(bytes));
    });
  });

  test("与“文件保真”写的一样", async () => {
    const file = path.join(__dirname, "../../docs/文件保真.md");
    const page = await fidelityPage(rich, results);
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(file, page);
    expect(readFileSync(file, "utf8")).toBe(page);
  });
});

async function fidelityPage(rich: Parts, results: readonly Parts[]): Promise<string> {
  const head = (first: string): string[] => [first, ...operations.map(({ label }) => label)];
  const kept = features.map((feature) => [
    feature.label,
    ...results.map((parts) => (isKept(feature, rich, parts) ? "保留" : "**不保留**")),
  ]);
  const counts: string[][] = [];
  const written = dialects.map((dialect) => ({
    name: dialect.name,
    bytes: () => Promise.resolve(dialectBytes(dialect)),
  }));
  for (const { name, bytes } of [...producers, ...written]) {
    const before = await bytes();
    const cells: string[] = [];
    for (const { run } of operations) {
      const { same, changed, added } = changedParts(unzipSync(before), unzipSync(await run(before)));
      cells.push(`${same}/${changed.length}/${added.length}`);
    }
    counts.push([`${name}（${Object.keys(unzipSync(before)).length}）`, ...cells]);
  }
  const first = table([head("文件里的内容"), ...kept]);
  const second = table([head("写出文件的程序（部件数）"), ...counts]);
  return (
    [...intro, ...first, ...middle, ...second, ...references, ...table(carrierRows()), ...limits].join("\n") + "\n"
  );
}

/** A Markdown table as Prettier lays it out: the first column left, the others centred; 汉字 are two wide. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string[] {
  const width = (text: string): number =>
    [...text].reduce((sum, letter) => sum + (letter > "\u2E7F" || "“”".includes(letter) ? 2 : 1), 0);
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => width(row[column] ?? ""))));
  const padded = (text: string, column: number): string => {
    const room = (widths[column] ?? 0) - width(text);
    const left = column === 0 ? 0 : Math.floor(room / 2);
    return " ".repeat(left) + text + " ".repeat(room - left);
  };
  const rule = widths.map((each, column) => (column === 0 ? "-".repeat(each) : `:${"-".repeat(each - 2)}:`));
  return [head.map(padded), rule, ...rows.map((row) => row.map(padded))].map((cells) => `| ${cells.join(" | ")} |`);
}

const intro = [
  "# 文件保真：改了什么，没改什么",
  "",
  "本页由 `src/xlsx/fidelity.test.ts` 生成并核对，不要手工修改（`UPDATE_DOCS=1` 运行该测试即可更新）。",
  "",
  "网页版和命令行在写入 .xlsx 文件时，只改必须改的部件，其余部件连压缩后的字节都原样复制。下表以一个手工构造、含 55 个部件的 .xlsm 为样本，逐项比较操作前后的内容：「保留」指原有内容一个字符都没有变（列表类的内容允许在末尾追加）。",
  "",
];
const middle = [
  "",
  "各类程序写出的文件，操作后“原样/改动/新增”的部件个数（没有一个部件会丢失）。「标出后再清除」一列改动必须为 0：",
  "",
];
const references = [
  "",
  "## 插入行、删除行时，指着各行的内容",
  "",
  "在网页版里插入、删除行，或填自己的模板而空行不够时插入行，下面各行移动，指着它们的内容跟着改。只删去所指的一部分行时，区域缩小。公式按语法解析后改地址（`表1[A8]` 是列名，不是地址）；部件按内容认，不看放在哪个文件夹。下表由 `src/xlsx/rows/reference-carriers.ts` 生成，每一行都有测试（插入：`move-rows.test.ts`；删去：`carriers-gone.test.ts`、`taken-rows.test.ts`）。",
  "",
  "插在分级显示的一组里的行属于这一组，插在组的边上的不属于，与 Excel 相同。格式一直设到最后一行的表，插入行时末尾只有格式的行推出表外；最后几行写了内容的不插入，说明原因。",
  "",
];
const limits = [
  "",
  "## 不保留和不处理的",
  "",
  "- 设了打开密码、带数字签名、使用 Zip64 或含有 DOCTYPE 的文件：不写入，并说明原因。",
  "- 写入修正后，依赖这些单元格的公式不由本程序计算：文件里记下“打开时重新计算”，由 Excel 或 WPS 在打开时完成。含公式的单元格从不覆盖。",
  "- 写入的文字保存为单元格内的文字（inlineStr），Excel 下次保存时会并入共享字符串表；被替换的旧文字仍留在共享字符串表里，直到 Excel 保存。",
  "- 被改写的单元格，其文字内部的局部格式（富文本）随旧文字一起被替换；单元格格式保留。",
  "- 用户自己的条件格式优先于标记：两者都设了填充色时显示用户的颜色，标记的边框、加粗仍然显示。",
  "- 写入新值时行的 `spans` 提示可能被去掉，工作表的 `dimension` 会随之扩大；两者都只是给读取程序的提示。",
  "- 插入工作表时不更新 `docProps/app.xml` 里的工作表目录，Excel 保存时会自行更新。",
];
