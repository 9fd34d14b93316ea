import { strToU8 } from "fflate";
import { packed, relationshipsXml, workbookBytes, workbookParts } from "../../test/fixtures/files/parts";
import { crc32 } from "./zip/crc";
import type { Limits } from "./limits";
import { readWorkbook } from "./read/read";
import { UnreadableFileError, type UnreadableReason } from "./unreadable";

const sheet = (xml: string): Uint8Array => workbookBytes({ sheets: { 附表3: xml } });
const good = sheet('<sheetData><row r="1"><c t="inlineStr"><is><t>企业名称</t></is></c></row></sheetData>');

async function reasonOf(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<UnreadableReason | "read"> {
  try {
    await readWorkbook(bytes, { limits });
    return "read";
  } catch (error) {
    if (error instanceof UnreadableFileError) return error.reason;
    throw error;
  }
}

/** Where a signature stands for the nth time. */
function placeOf(bytes: Uint8Array, signature: number, nth = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let place = 0, seen = 0; place + 4 <= bytes.length; place++) {
    if (view.getUint32(place, true) === signature && seen++ === nth) return place;
  }
  throw new RangeError("no such signature");
}

const centralSignature = 0x02014b50;

function changed(bytes: Uint8Array, change: (view: DataView, copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), copy);
  return copy;
}

function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1_024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

describe("不是工作簿的文件", () => {
  test.each<[string, Uint8Array, UnreadableReason]>([
    ["空文件", new Uint8Array(), "empty"],
    ["改名 .xlsx 的文本文件", strToU8("序号,企业名称\n1,上海申岚精细化工有限公司"), "not-zip"],
    ["改名 .xlsx 的网页", strToU8("<html><table><tr><td>企业名称</td></tr></table></html>"), "not-zip"],
    ["旧版 .xls", ole("Workbook"), "old-xls"],
    ["带密码的工作簿", ole("EncryptedPackage"), "encrypted"],
    ["改名的旧版 .doc", ole("WordDocument"), "not-workbook"],
    ["别的压缩包", packed({ "word/document.xml": "<w/>" }), "not-workbook"],
    ["空的压缩包", packed({}), "not-workbook"],
    [
      "二进制工作簿",
      packed({
        "_rels/.rels": relationshipsXml({ rId1: ["officeDocument", "xl/workbook.bin"] }),
        "xl/workbook.bin": "x",
      }),
      "xlsb",
    ],
    [
      "Word 文档",
      packed({
        "_rels/.rels": relationshipsXml({ rId1: ["officeDocument", "word/document.xml"] }),
        "word/document.xml": "<document/>",
      }),
      "not-workbook",
    ],
    [
      "只有图表工作表的工作簿",
      packed({
        ...workbookParts({}),
        "xl/_rels/workbook.xml.rels": relationshipsXml({ rId1: ["chartsheet", "x.xml"] }),
      }),
      "no-sheets",
    ],
  ])("%s：一句话拒收", async (_, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(reason);
    const { message } = new UnreadableFileError(reason);
    expect(message).toMatch(/^[^a-z]*(\.xls|\.et|\.xlsx|\.xlsm|\.xlsb|Excel|WPS|Zip64|DOCTYPE|UTF-8|[^a-z])*$/i);
    expect(message.length).toBeLessThanOrEqual(60);
  });
});

describe("损坏的文件", () => {
  test("在哪里截断都拒收，不读一半", async () => {
    for (let length = 1; length < good.length; length += 7) {
      expect(["truncated", "damaged", "not-zip"]).toContain(await reasonOf(good.slice(0, length)));
    }
  });

  test("改动一个比特，或拒收，或读得一样", async () => {
    const { grids } = await readWorkbook(good);
    for (let place = 0; place < good.length; place += 3) {
      const bytes = changed(good, (_, copy) => (copy[place] = (copy[place] ?? 0) ^ (1 << (place % 8))));
      const outcome = await readWorkbook(bytes).then(
        ({ grids: read }) => read,
        (error: unknown) => error,
      );
      if (!(outcome instanceof UnreadableFileError)) expect(outcome).toEqual(grids);
    }
  });

  test.each<[string, string]>([
    ["找不到的共享字符串", '<sheetData><row r="1"><c t="s"><v>3</v></c></row></sheetData>'],
    ["超过最大行号的行", '<sheetData><row r="1048577"><c><v>3</v></c></row></sheetData>'],
    ["超过最大列号的列", '<sheetData><row r="1"><c r="XFE1"><v>3</v></c></row></sheetData>'],
    ["不收尾的 XML", "<sheetData><row>"],
  ])("有%s，拒收", async (_, xml) => {
    expect(await reasonOf(sheet(xml))).toBe("damaged");
  });

  test("少了工作表、关系损坏，拒收", async () => {
    const parts = workbookParts({});
    delete parts["xl/worksheets/sheet1.xml"];
    expect(await reasonOf(packed(parts))).toBe("damaged");
    expect(await reasonOf(packed({ ...workbookParts({}), "xl/_rels/workbook.xml.rels": "<Relationships" }))).toBe(
      "damaged",
    );
  });
});

describe("有意捣乱的文件", () => {
  const zeros = 16 * 1_048_576;
  const bomb = packed({ ...workbookParts({}), "xl/worksheets/sheet1.xml": new Uint8Array(zeros) });

  function bombWithSize(declared: number): Uint8Array {
    return changed(bomb, (view) => {
      for (let nth = 0; ; nth++) {
        const place = placeOf(bomb, centralSignature, nth);
        if (view.getUint32(place + 24, true) !== zeros) continue;
        view.setUint32(place + 24, declared, true);
        return;
      }
    });
  }

  test("解开大得多、照实声明的，不解开就拒收", async () => {
    const bytes = bombWithSize(zeros);
    expect(await reasonOf(bytes)).toBe("too-large");
  });

  test("声明得少、解开得多的，一看出来就拒收", async () => {
    expect(await reasonOf(bombWithSize(5_000))).toBe("damaged");
  });

  test("部件、字符串、单元格、合并太多，工作表太大，拒收", async () => {
    const strings = "<si><t>a</t></si>".repeat(50);
    const row = `<row>${"<c><v>1</v></c>".repeat(50)}</row>`;
    const merges = Array.from({ length: 50 }, (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`).join("");
    expect(await reasonOf(good, { parts: 4 })).toBe("too-many-parts");
    expect(await reasonOf(good, { partBytes: 100 })).toBe("too-large");
    expect(await reasonOf(good, { totalBytes: 1_000 })).toBe("too-large");
    expect(await reasonOf(workbookBytes({ strings }), { sharedStrings: 49 })).toBe("too-many-cells");
    expect(await reasonOf(sheet(`<sheetData>${row}</sheetData>`), { cells: 49 })).toBe("too-many-cells");
    expect(await reasonOf(sheet(`<sheetData/><mergeCells>${merges}</mergeCells>`), { merges: 49 })).toBe(
      "too-much-work",
    );
  });

  test("极宽的行里零星几格，拒收，不补齐", async () => {
    const rows = Array.from({ length: 30 }, () => '<row><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>');
    expect(await reasonOf(sheet(`<sheetData>${rows.join("")}</sheetData>`), { places: 400_000 })).toBe(
      "too-many-cells",
    );
    const again = Array.from({ length: 30 }, () => '<row r="1"><c r="XFD1"><v>1</v></c></row>');
    expect(await reasonOf(sheet(`<sheetData>${again.join("")}</sheetData>`), { places: 400_000 })).toBe(
      "too-many-cells",
    );
  });

  test("公式没完没了，拒收", async () => {
    expect(
      await reasonOf(sheet(`<sheetData><row>${"<c><f>1</f></c>".repeat(50)}</row></sheetData>`), { cells: 49 }),
    ).toBe("too-many-cells");
  });

  test("整张表上合并叠合并，拒收，不逐格走", async () => {
    const rows = Array.from({ length: 2_000 }, () => "<row><c><v>1</v></c><c><v>1</v></c></row>").join("");
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(5_000);
    expect(await reasonOf(sheet(`<sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells>`))).toBe(
      "too-much-work",
    );
    const overlapping = '<mergeCell ref="A1:XFD1048576"/>'.repeat(20);
    const crowded = Array.from({ length: 2_000 }, () => "<row><c><v>1</v></c></row>").join("");
    expect(await reasonOf(sheet(`<sheetData>${crowded}</sheetData><mergeCells>${overlapping}</mergeCells>`))).toBe(
      "read",
    );
  });

  test("两个部件同名，拒收，只差大小写也算", async () => {
    const parts = workbookParts({});
    expect(await reasonOf(packed({ ...parts, "XL/workbook.XML": "<x/>" }))).toBe("duplicate-parts");
  });

  test("哪个部件有 DOCTYPE 都拒收，用不着读的也算", async () => {
    const lol = '<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz>&lol;</lolz>';
    for (const part of ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "docProps/app.xml", "customXml/item1.xml"]) {
      expect(await reasonOf(packed({ ...workbookParts({}), [part]: lol }))).toBe("doctype");
    }
  });

  test("嵌套比什么表格都深，拒收", async () => {
    const deep = "<a>".repeat(1_000) + "</a>".repeat(1_000);
    expect(await reasonOf(sheet(`<sheetData/>${deep}`))).toBe("too-deep");
    expect(await reasonOf(packed({ ...workbookParts({}), "xl/_rels/workbook.xml.rels": deep }))).toBe("too-deep");
  });

  test("Zip64，拒收", async () => {
    const end = placeOf(good, 0x06054b50);
    expect(await reasonOf(changed(good, (view) => view.setUint16(end + 10, 0xffff, true)))).toBe("zip64");
  });

  test("部件的名称与目录里写的不同，拒收", async () => {
    expect(await reasonOf(changed(good, (_, copy) => (copy[30] = 0x78)))).toBe("damaged");
  });

  test("zip 带密码，按加密拒收", async () => {
    const place = placeOf(good, centralSignature, 2);
    expect(await reasonOf(changed(good, (view) => view.setUint16(place + 8, 1, true)))).toBe("encrypted");
  });

  test("几个部件共用一段字节，拒收", async () => {
    const [first, second] = [placeOf(good, centralSignature, 2), placeOf(good, centralSignature, 3)];
    expect(
      await reasonOf(changed(good, (view) => view.setUint32(second + 42, view.getUint32(first + 42, true), true))),
    ).toBe("damaged");
  });

  test("格式一直设到很后面的行，照读", async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="1"/><c r="B${row + 1}" s="1"/></row>`,
    );
    const { grids } = await readWorkbook(sheet(`<sheetData>${rows.join("")}</sheetData>`));
    expect(grids[0]?.values).toEqual([]);
  });
});

describe("校验和", () => {
  test("就是 zip 用的 CRC-32，一次算、分段算都一样", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
    expect(crc32(strToU8("0123456789abcdef"), crc32(strToU8("企业")))).toBe(crc32(strToU8("企业0123456789abcdef")));
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
