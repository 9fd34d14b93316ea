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

describe("a file that is no workbook", () => {
  it.each<[string, Uint8Array, UnreadableReason]>([
    ["an empty file", new Uint8Array(), "empty"],
    ["a text file called .xlsx", strToU8("序号,企业名称\n1,上海申岚精细化工有限公司"), "not-zip"],
    ["a web page called .xlsx", strToU8("<html><table><tr><td>企业名称</td></tr></table></html>"), "not-zip"],
    ["an old .xls", ole("Workbook"), "old-xls"],
    ["a workbook with a password", ole("EncryptedPackage"), "encrypted"],
    ["a zip of something else", packed({ "word/document.xml": "<w/>" }), "not-workbook"],
    ["an empty zip", packed({}), "not-workbook"],
    [
      "a binary workbook",
      packed({
        "_rels/.rels": relationshipsXml({ rId1: ["officeDocument", "xl/workbook.bin"] }),
        "xl/workbook.bin": "x",
      }),
      "xlsb",
    ],
    [
      "a Word document",
      packed({
        "_rels/.rels": relationshipsXml({ rId1: ["officeDocument", "word/document.xml"] }),
        "word/document.xml": "<document/>",
      }),
      "not-workbook",
    ],
    [
      "a workbook of charts only",
      packed({
        ...workbookParts({}),
        "xl/_rels/workbook.xml.rels": relationshipsXml({ rId1: ["chartsheet", "x.xml"] }),
      }),
      "no-sheets",
    ],
  ])("%s is refused in one sentence", async (_, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(reason);
    const { message } = new UnreadableFileError(reason);
    expect(message).toMatch(/^[^a-z]*(\.xls|\.et|\.xlsx|\.xlsm|\.xlsb|Excel|WPS|Zip64|DOCTYPE|UTF-8|[^a-z])*$/i);
    expect(message.length).toBeLessThanOrEqual(60);
  });
});

describe("a damaged file", () => {
  it("cut off anywhere is refused, never read in part", async () => {
    for (let length = 1; length < good.length; length += 7) {
      expect(["truncated", "damaged", "not-zip"]).toContain(await reasonOf(good.slice(0, length)));
    }
  });

  it("with one changed bit is refused or reads the same", async () => {
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

  it.each<[string, string]>([
    ["a shared string that is not there", '<sheetData><row r="1"><c t="s"><v>3</v></c></row></sheetData>'],
    ["a row beyond the last", '<sheetData><row r="1048577"><c><v>3</v></c></row></sheetData>'],
    ["a column beyond the last", '<sheetData><row r="1"><c r="XFE1"><v>3</v></c></row></sheetData>'],
    ["XML that does not close", "<sheetData><row>"],
  ])("with %s is refused", async (_, xml) => {
    expect(await reasonOf(sheet(xml))).toBe("damaged");
  });

  it("without its sheet, or with broken relationships, is refused", async () => {
    const parts = workbookParts({});
    delete parts["xl/worksheets/sheet1.xml"];
    expect(await reasonOf(packed(parts))).toBe("damaged");
    expect(await reasonOf(packed({ ...workbookParts({}), "xl/_rels/workbook.xml.rels": "<Relationships" }))).toBe(
      "damaged",
    );
  });
});

describe("a hostile file", () => {
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

  it("that unpacks to far more than it is, honestly declared, is refused before anything is unpacked", async () => {
    const bytes = bombWithSize(zeros);
    expect(await reasonOf(bytes)).toBe("too-large");
  });

  it("that declares less than it unpacks to is refused as soon as that shows", async () => {
    expect(await reasonOf(bombWithSize(5_000))).toBe("damaged");
  });

  it("with too many parts, sheets too large, too many strings, cells or merges is refused", async () => {
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

  it("with a few cells scattered over impossibly wide rows is refused, not filled up", async () => {
    const rows = Array.from({ length: 30 }, () => '<row><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>');
    expect(await reasonOf(sheet(`<sheetData>${rows.join("")}</sheetData>`), { places: 400_000 })).toBe(
      "too-many-cells",
    );
    const again = Array.from({ length: 30 }, () => '<row r="1"><c r="XFD1"><v>1</v></c></row>');
    expect(await reasonOf(sheet(`<sheetData>${again.join("")}</sheetData>`), { places: 400_000 })).toBe(
      "too-many-cells",
    );
  });

  it("with formulas without end is refused", async () => {
    expect(
      await reasonOf(sheet(`<sheetData><row>${"<c><f>1</f></c>".repeat(50)}</row></sheetData>`), { cells: 49 }),
    ).toBe("too-many-cells");
  });

  it("with merges over merges over the whole sheet is refused, not walked through", async () => {
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

  it("with two parts of one name is refused, also where only the case differs", async () => {
    const parts = workbookParts({});
    expect(await reasonOf(packed({ ...parts, "XL/workbook.XML": "<x/>" }))).toBe("duplicate-parts");
  });

  it("with a DOCTYPE in any part is refused, also in one that is never read", async () => {
    const lol = '<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz>&lol;</lolz>';
    for (const part of ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "docProps/app.xml", "customXml/item1.xml"]) {
      expect(await reasonOf(packed({ ...workbookParts({}), [part]: lol }))).toBe("doctype");
    }
  });

  it("nested deeper than any spreadsheet is refused", async () => {
    const deep = "<a>".repeat(1_000) + "</a>".repeat(1_000);
    expect(await reasonOf(sheet(`<sheetData/>${deep}`))).toBe("too-deep");
    expect(await reasonOf(packed({ ...workbookParts({}), "xl/_rels/workbook.xml.rels": deep }))).toBe("too-deep");
  });

  it("in Zip64 is refused", async () => {
    const end = placeOf(good, 0x06054b50);
    expect(await reasonOf(changed(good, (view) => view.setUint16(end + 10, 0xffff, true)))).toBe("zip64");
  });

  it("whose part goes by another name than the directory says is refused", async () => {
    expect(await reasonOf(changed(good, (_, copy) => (copy[30] = 0x78)))).toBe("damaged");
  });

  it("with a zip password is refused as encrypted", async () => {
    const place = placeOf(good, centralSignature, 2);
    expect(await reasonOf(changed(good, (view) => view.setUint16(place + 8, 1, true)))).toBe("encrypted");
  });

  it("whose parts share their bytes is refused", async () => {
    const [first, second] = [placeOf(good, centralSignature, 2), placeOf(good, centralSignature, 3)];
    expect(
      await reasonOf(changed(good, (view) => view.setUint32(second + 42, view.getUint32(first + 42, true), true))),
    ).toBe("damaged");
  });

  it("formatted to the sheet's last row is read like any other", async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="1"/><c r="B${row + 1}" s="1"/></row>`,
    );
    const { grids } = await readWorkbook(sheet(`<sheetData>${rows.join("")}</sheetData>`));
    expect(grids[0]?.values).toEqual([]);
  });
});

describe("the checksum", () => {
  it("is the one zip files use, in one go or in parts", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
    expect(crc32(strToU8("0123456789abcdef"), crc32(strToU8("企业")))).toBe(crc32(strToU8("企业0123456789abcdef")));
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
