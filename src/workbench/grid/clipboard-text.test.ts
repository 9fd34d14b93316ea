import fc from "fast-check";
import { blockOfText, tableOfBlock, textOfBlock } from "./clipboard-text";

describe("和 Excel、WPS 之间复制粘贴的文字", () => {
  test.each<[name: string, text: string, block: string[][]]>([
    ["一格", "通过", [["通过"]]],
    [
      "Excel 复制的一块，末尾带换行",
      "1\t上海甲公司\r\n2\t上海乙公司\r\n",
      [
        ["1", "上海甲公司"],
        ["2", "上海乙公司"],
      ],
    ],
    ["格内换行，引号成双", '"2026年5月6日\n通过"\t"他说""好"""', [["2026年5月6日\n通过", '他说"好"']]],
    ["格内有制表符", '"甲\t乙"\t丙', [["甲\t乙", "丙"]]],
    ["中间和末尾的空格子", "甲\t\t丙\t", [["甲", "", "丙", ""]]],
    [
      "行有长短，补成一样长",
      "甲\n乙\t丙",
      [
        ["甲", ""],
        ["乙", "丙"],
      ],
    ],
    ["引号在字中间，不是括起来的", '5"管道\t甲', [['5"管道', "甲"]]],
    ["引号没有收尾，照原样", '"甲\t乙', [['"甲', "乙"]]],
    ["空白的剪贴板", "", [[""]]],
  ])("%s", (_name, text, block) => expect(blockOfText(text)).toEqual(block));

  test("复制出去再粘回来，一字不差", () => {
    const cell = fc.string({ unit: fc.constantFrom("甲", '"', "\t", "\n", " ", "1", "/") });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    // A last row of one empty cell cannot be told from a last line break.
    const tellable = block.filter((rows) => rows.at(-1)?.join("") !== "" || (rows[0]?.length ?? 0) > 1);
    fc.assert(fc.property(tellable, (rows) => expect(blockOfText(textOfBlock(rows))).toEqual(rows)));
  });

  test("给 Word 的表格，尖括号不成标签", () =>
    expect(tableOfBlock([["甲<b>", "乙\n丙"]])).toBe(
      "<table><tr><td>甲&#60;b&#62;</td><td>乙<br>丙</td></tr></table>",
    ));
});
