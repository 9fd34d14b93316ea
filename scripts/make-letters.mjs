// Makes the three letters of assets/letters anew, in the form of official letters (GB/T 9704), and prints what it wrote. They are templates like a bureau's
// own: whoever changes one in Word keeps the placeholders, puts it back, and runs `npm run generate`.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { AlignmentType, Document, LineRuleType, Packer, Paragraph, TextRun } from "docx";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../assets/letters");

/** Millimetres as twentieths of a point. */
const mm = (length) => Math.round((length / 25.4) * 1440);
const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(15), footer: mm(15) },
};
const line = { line: 28 * 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
const font = (eastAsia) => ({ ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia });
/** Half points: 二号 and 三号. */
const sizes = { title: 44, body: 32 };
const twoCharacters = 2 * sizes.body * 10;

const title = (text) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 35 * 20, lineRule: LineRuleType.EXACT, before: 0, after: 28 * 20 },
    children: [new TextRun({ text, size: sizes.title, font: font("方正小标宋简体") })],
  });
const body = (text, more = {}) =>
  new Paragraph({
    spacing: line,
    indent: { firstLine: twoCharacters },
    children: [new TextRun({ text, size: sizes.body, font: font("仿宋_GB2312") })],
    ...more,
  });
const heading = (text) =>
  body("", { children: [new TextRun({ text, size: sizes.body, font: font("黑体") })], keepNext: true });
const addressee = body("{{企业名称}}：", { indent: {} });
const empty = body("", { indent: {} });
const right = { alignment: AlignmentType.RIGHT, indent: { right: 4 * sizes.body * 10 }, keepLines: true };
const closing = (words) => [
  body(words, { keepNext: true }),
  empty,
  body("{{填报单位}}", { ...right, keepNext: true }),
  body("{{发文日期}}", { ...right, keepNext: true }),
  body("（联系人：{{联系人}}；联系电话：{{联系电话}}）"),
];
const guideline = "《上海市强制性清洁生产审核管理工作指引》";

const letters = {
  通知书: [
    title("关于开展强制性清洁生产审核的通知书"),
    addressee,
    body(
      `根据{{法律依据}}${guideline}，你单位已列入{{名单名称}}，名单于{{名单公布时间}}公布。现将审核的各项要求和期限通知如下：`,
    ),
    heading("一、信息公开"),
    body(
      "{{信息公开期限}}前，登录“上海企事业单位环境信息公开平台”，按照“双超”“双有”企业信息公开的要求公布相关信息，并对其真实性负责。",
    ),
    heading("二、审核启动"),
    body(
      "{{启动期限}}前启动清洁生产审核，可自行独立开展，也可委托具备相应能力的咨询服务机构协助开展。启动时向我局报送企业营业执照、审核工作计划、委托审核的技术服务合同、审核咨询服务机构基本情况表（附表1）等材料。",
    ),
    heading("三、审核评估"),
    body(
      "{{完成期限}}前完成本轮清洁生产审核；具备评估条件的，向我局提出评估申请，同时提交《清洁生产审核报告》及相关附件材料。",
    ),
    heading("四、审核验收"),
    body(
      "评估后积极组织实施清洁生产方案；方案全部实施完成并达到一定绩效、具备验收条件的，向我局提出验收申请，同时提交《清洁生产审核验收报告》及相关附件材料。验收原则上于{{验收期限}}前完成。",
    ),
    ...closing("特此通知。"),
    empty,
    body("附件：咨询服务机构基本情况表（附表1）"),
  ],
  提醒函: [
    title("关于强制性清洁生产审核期限的提醒函"),
    addressee,
    body(
      `你单位已列入{{名单名称}}，名单于{{名单公布时间}}公布。根据{{法律依据}}${guideline}，截至{{截至日期}}，下列事项的期限将到：`,
    ),
    body("{{到期事项}}"),
    body("请妥善安排，按期完成，并及时将进展书面告知我局。已经完成的，请将有关材料报送我局。"),
    ...closing("特此函告。"),
  ],
  督办函: [
    title("关于督促开展强制性清洁生产审核的督办函"),
    addressee,
    body(
      `你单位已列入{{名单名称}}，名单于{{名单公布时间}}公布。根据{{法律依据}}${guideline}，截至{{截至日期}}，下列事项已经逾期：`,
    ),
    body("{{逾期事项}}"),
    body(
      "请立即采取措施，尽快完成；并于{{答复期限}}前，将未按期完成的原因、目前的进展和计划完成的时间书面答复我局。已经完成的，请将有关材料一并报送。",
    ),
    ...closing("特此函告。"),
  ],
};

/** The library stamps the present time; a file that differs each time it is made could not be compared. */
const constant = { mtime: "2026-01-01T00:00:00" };

mkdirSync(folder, { recursive: true });
for (const [name, children] of Object.entries(letters)) {
  const document = new Document({
    creator: "强审台账助手",
    title: name,
    sections: [{ properties: { page }, children }],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const settled = Object.fromEntries(
    Object.entries(parts).map(([part, bytes]) => {
      const xml = strFromU8(bytes);
      return [part, strToU8(xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*(<)/g, `$1${constant.mtime}Z$2`))];
    }),
  );
  const file = path.join(folder, `${name}.docx`);
  writeFileSync(file, zipSync(settled, { ...constant, level: 9 }));
  console.log(path.relative(process.cwd(), file));
}
