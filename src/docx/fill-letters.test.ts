import { strFromU8, unzipSync } from "fflate";
import { run, wordFile, wordParagraphs } from "../../test/support/word-file";
import { filledLetter, lettersTogether } from "./fill-letters";
import { openLetterTemplate } from "./letter-template";

const known = new Set(["企业名称", "逾期天数", "启动期限", "填报单位", "逾期事项"]);
const eastAsia = '<w:rFonts w:hint="eastAsia"/>';
const texts = {
  企业名称: '上海甲&乙<丙>"丁"𠮷𬭎有限公司',
  逾期天数: "109",
  启动期限: "2025年8月20日",
  填报单位: "申江区生态环境局",
  逾期事项: "1. 甲\n2. 乙",
};

/** As Word writes them: spelling marks, bookmarks and another font in the middle of a placeholder. */
const wordLike = `<w:p>${run("致")}${run("{{", eastAsia)}<w:proofErr w:type="spellStart"/>${run("企业", eastAsia)}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${run("名称", "<w:b/>")}<w:proofErr w:type="spellEnd"/>${run("}", eastAsia)}${run("}：逾期{{逾期天数}}天")}</w:p><w:tbl><w:tr><w:tc><w:p>${run("{{启")}${run("动期限}}")}</w:p></w:tc></w:tr></w:tbl>`;
/** As WPS does: a brace at a time, links and content controls around. */
const wpsLike = `<w:p>${run("致")}${run("{", eastAsia)}${run("{企业名称}", eastAsia)}${run("}：逾期", eastAsia)}<w:r><w:t>{{逾期</w:t></w:r><w:r><w:t>天数}}天</w:t></w:r></w:p><w:sdt><w:sdtContent><w:p><w:hyperlink w:anchor="x">${run("{{ 启动期限 }}")}</w:hyperlink></w:p></w:sdtContent></w:sdt>`;
/** As LibreOffice does: a run for each script. */
const libreOfficeLike = `<w:p><w:pPr><w:pStyle w:val="Normal"/><w:bidi w:val="0"/></w:pPr><w:r><w:rPr></w:rPr><w:t>致</w:t></w:r><w:r><w:rPr></w:rPr><w:t>{{</w:t></w:r><w:r><w:rPr></w:rPr><w:t>企业名称</w:t></w:r><w:r><w:rPr></w:rPr><w:t>}}</w:t></w:r><w:r><w:rPr></w:rPr><w:t>：逾期</w:t></w:r><w:r><w:rPr></w:rPr><w:t>{{</w:t></w:r><w:r><w:rPr></w:rPr><w:t>逾期天数</w:t></w:r><w:r><w:rPr></w:rPr><w:t>}}</w:t></w:r><w:r><w:rPr></w:rPr><w:t>天</w:t></w:r></w:p><w:p><w:r><w:rPr></w:rPr><w:t>{{</w:t></w:r><w:r><w:rPr></w:rPr><w:t>启动期限</w:t></w:r><w:r><w:rPr></w:rPr><w:t>}}</w:t></w:r></w:p>`;

describe("填模板", () => {
  test.each([
    ["Word", wordLike],
    ["WPS", wpsLike],
    ["LibreOffice", libreOfficeLike],
  ])("%s 写出的模板，占位符拆成几段也填得进去，特殊字符和生僻字不变", async (_, body) => {
    const template = openLetterTemplate(wordFile(body), known);
    expect([...template.inBody]).toEqual(["企业名称", "逾期天数", "启动期限"]);
    expect(wordParagraphs(await filledLetter(template, texts))).toEqual([
      `致${texts.企业名称}：逾期109天`,
      "2025年8月20日",
    ]);
  });

  test("页眉也填，其他内容一个字节不变", async () => {
    const bytes = wordFile(`<w:p>${run("{{企业名称}}")}</w:p>`, `<w:p>${run("{{填报单位}}")}</w:p>`, {
      "word/styles.xml": '<w:styles xmlns:w="x"><!-- 原样 --></w:styles>',
    });
    const filled = await filledLetter(openLetterTemplate(bytes, known), texts);
    expect(wordParagraphs(filled, "word/header1.xml")).toEqual(["申江区生态环境局"]);
    expect(strFromU8(unzipSync(filled)["word/styles.xml"]!)).toBe('<w:styles xmlns:w="x"><!-- 原样 --></w:styles>');
  });

  test("值里的换行成为换行，控制字符去掉", async () => {
    const template = openLetterTemplate(wordFile(`<w:p>${run("{{逾期事项}}")}</w:p>`), known);
    expect(wordParagraphs(await filledLetter(template, texts))).toEqual(["1. 甲\n2. 乙"]);
    expect(wordParagraphs(await filledLetter(template, { ...texts, 逾期事项: "甲\u0007乙\ud800" }))).toEqual(["甲乙"]);
  });

  test("合成一个文件：每家从新的一页开始，第一页前没有空页", async () => {
    const template = openLetterTemplate(wordFile(`<w:p>${run("{{企业名称}}")}</w:p><w:p>${run("完")}</w:p>`), known);
    const names = ["甲公司", "乙公司", "丙公司"];
    const together = await lettersTogether(
      template,
      names.map((name) => ({ ...texts, 企业名称: name })),
    );
    expect(wordParagraphs(together)).toEqual(["甲公司", "完", "乙公司", "完", "丙公司", "完"]);
    const xml = strFromU8(unzipSync(together)["word/document.xml"]!);
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
    expect(xml.indexOf("pageBreakBefore")).toBeGreaterThan(xml.indexOf("甲公司"));
    expect(xml.match(/<w:sectPr/g)).toHaveLength(1);
  });

  test("页眉里有每家不同的占位符时不合成", async () => {
    const bytes = wordFile(`<w:p>${run("正文")}</w:p>`, `<w:p>${run("{{企业名称}}")}</w:p>`);
    const template = openLetterTemplate(bytes, known);
    const letters = ["甲公司", "乙公司"].map((name) => ({ ...texts, 企业名称: name }));
    await expect(lettersTogether(template, letters)).rejects.toThrow("页眉页脚里有“{{企业名称}}”");
  });
});

describe("用不了的模板", () => {
  const body = (text: string) => wordFile(`<w:p>${run(text)}</w:p>`);
  test.each([
    ["不认识的占位符", body("{{企业名}}"), "占位符“{{企业名}}”不认识"],
    ["没有写完整", body("致{{企业名称："), "没有写完整"],
    ["全角大括号", body("｛｛企业名称｝｝"), "全角的大括号"],
    ["没有占位符", body("正文"), "没有占位符"],
    ["循环标记不是占位符", body("{{#企业名称}}"), "不认识"],
    ["修订标记", wordFile(`<w:p><w:ins w:id="1" w:author="甲">${run("{{企业名称}}")}</w:ins></w:p>`), "修订标记"],
    ["带宏", wordFile(`<w:p>${run("{{企业名称}}")}</w:p>`, undefined, { "word/vbaProject.bin": "x" }), "带有宏"],
    ["旧版 .doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "旧版 Word 文件（.doc）"],
    ["损坏的文件", body("{{企业名称}}").slice(0, 300), "不完整或已损坏"],
    ["别的文件", new TextEncoder().encode("hello"), "不是 Word 文档"],
  ])("%s：一句话说明", (_, bytes, sentence) => {
    expect(() => openLetterTemplate(bytes, known)).toThrow(sentence);
  });
});
