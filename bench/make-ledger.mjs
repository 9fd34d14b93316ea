import { strToU8, zipSync } from "fflate";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const folder = path.join(os.tmpdir(), "qiangshen-bench");
const header = [
  "序号",
  "企业名称",
  "名单公布时间",
  "要求完成期限",
  "审核咨询机构名称",
  "评估时间和评估结果",
  "验收时间和验收结果",
];
const agencies = ["上海绿衡环境科技有限公司", "上海清源节能环保咨询有限公司", "自行审核", "上海澄宇环境技术有限公司"];
const trades = ["精细化工", "电镀", "半导体材料", "铸造", "橡塑制品", "印染", "涂料", "制药", "食品", "造纸"];
const parts = [
  "申岚",
  "恒泽",
  "新纬",
  "嘉朔",
  "鼎禾",
  "沪岳",
  "康沛",
  "维陆",
  "澜科",
  "博洁",
  "凌川",
  "启域",
  "东昶",
  "宏屹",
];

/** Batches of the list as [公布, 要求完成期限] serials, with the year of the usual 评估. */
const batches = [
  [45471, 45836, 2025],
  [45590, 45954, 2025],
  [45828, 46192, 2026],
  [45975, 46339, 2026],
];

function rowOf(index) {
  const [listed, due, year] = batches[index % batches.length];
  const name = `上海${parts[index % parts.length]}${trades[index % trades.length]}第${index + 1}有限公司`;
  const day = 1 + (index % 28);
  const late = index % 100 === 0;
  const assessed = late ? "/" : `${year}年5月${day}日 通过`;
  const accepted = !late && year === 2025 ? `2026年4月${day}日 通过` : "";
  return [index + 1, name, listed, due, agencies[index % agencies.length], assessed, accepted];
}

/** Numbers that look like chance and are the same on every machine. */
function dice(seed) {
  let state = seed + 1;
  return (sides) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) % sides;
  };
}

/** A row of a neglected ledger: its names, dates and words are its own, and nine rows in ten are at fault. */
function variedRowOf(index) {
  const roll = dice(index * 7919);
  const listed = 44927 + roll(900);
  const name = `上海${parts[roll(parts.length)]}${trades[roll(trades.length)]}${index + 1}号${roll(1000)}有限公司`;
  const agency = `上海${parts[roll(parts.length)]}${index}环境科技有限公司`;
  const day = `${2024 + roll(2)}年${1 + roll(12)}月${1 + roll(28)}日`;
  const due = `${2024 + roll(3)}.${1 + roll(12)}.${1 + roll(28)}`;
  const assessed = [
    "/",
    `${day} 未通过，专家组要求补充第${index}号车间物料平衡`,
    `${day} 评估，得分${60 + roll(40)}，编号${index}`,
    `待评估（${day}报告已报送，收文${index}号）`,
    `${day} 完成第${index}次现场核查`,
  ][roll(5)];
  const accepted = ["", `${day} 验收，第${index}号意见`, `计划${day}验收（${index}）`][roll(3)];
  const clean = index % 10 === 0;
  return clean
    ? [index + 1, name, 46023 + roll(90), 46388 + roll(90), agency, "", ""]
    : [index + 1, name, listed, due, agency, assessed, accepted];
}

const kinds = { plain: rowOf, varied: variedRowOf };

/** The rows of a ledger of 附表3 with this many enterprises: plain (one in a hundred overdue) or varied (nine in ten at fault). */
export function ledgerRows(count, kind = "plain") {
  return Array.from({ length: count }, (_, index) => kinds[kind](index));
}

function sheetXml(count, kind, stringIndex) {
  const lines = [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:G${count + 3}"/><sheetData>`,
  ];
  const text = (address, value, style) => `<c r="${address}" s="${style}" t="s"><v>${stringIndex(value)}</v></c>`;
  lines.push(
    `<row r="1">${text("A1", "重点行业实施强制性清洁生产审核情况表", 0)}</row><row r="2">${text("A2", "（2026年第3季度）", 0)}</row>`,
  );
  lines.push(`<row r="3">${header.map((value, column) => text(`${"ABCDEFG"[column]}3`, value, 1)).join("")}</row>`);
  for (const [index, cells] of ledgerRows(count, kind).entries()) {
    const row = index + 4;
    const xml = cells.map((value, column) => {
      const address = `${"ABCDEFG"[column]}${row}`;
      if (value === "") return `<c r="${address}" s="1"/>`;
      return typeof value === "number"
        ? `<c r="${address}" s="${column > 0 ? 2 : 1}"><v>${value}</v></c>`
        : text(address, value, 1);
    });
    lines.push(`<row r="${row}" spans="1:7" ht="15">${xml.join("")}</row>`);
  }
  lines.push("</sheetData></worksheet>");
  return lines.join("");
}

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function packageOf(count, kind) {
  const strings = new Map();
  const stringIndex = (value) => {
    if (!strings.has(value)) strings.set(value, strings.size);
    return strings.get(value);
  };
  const sheet = sheetXml(count, kind, stringIndex);
  const partKinds = {
    workbook: "sheet.main",
    "worksheets/sheet1": "worksheet",
    styles: "styles",
    sharedStrings: "sharedStrings",
  };
  const overrides = Object.entries(partKinds).map(
    ([part, kind]) =>
      `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
  );
  return {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets><sheet name="附表3" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${spreadsheet}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf applyAlignment="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/sharedStrings.xml": `${head}<sst xmlns="${spreadsheet}" count="${strings.size}" uniqueCount="${strings.size}">${[...strings.keys()].map((value) => `<si><t xml:space="preserve">${value}</t></si>`).join("")}</sst>`,
  };
}

/** The path of a ledger file of this many rows, made once per machine. */
export function ledgerFile(count, kind = "plain") {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `ledger-${kind}-${count}-v3.xlsx`);
  if (!existsSync(file)) {
    const entries = Object.entries(packageOf(count, kind)).map(([name, xml]) => [name, strToU8(xml)]);
    writeFileSync(file, zipSync(Object.fromEntries(entries), { level: 6 }));
  }
  return file;
}
