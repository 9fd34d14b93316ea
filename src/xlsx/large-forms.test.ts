import { templateBytes } from "../../test/fixtures/template";
import { workbookBytes } from "../../test/fixtures/files/parts";
import { openFillable, openTemplate } from "./filled-template";

/** A sheet of so many rows of ten numbers. */
function sheetOf(rows: number): Uint8Array {
  const cells = "<c><v>1</v></c>".repeat(10);
  return workbookBytes({ sheets: { 附表3: `<sheetData>${`<row>${cells}</row>`.repeat(rows)}</sheetData>` } });
}

describe("当模板的文件", () => {
  test("几千行已经填好的，照样是模板", async () => {
    const { grids } = await openTemplate(sheetOf(10_000));
    expect(grids[0]?.values).toHaveLength(10_000);
    await expect(openTemplate(templateBytes())).resolves.toBeDefined();
  });

  test.each([
    ["几十万格", () => sheetOf(30_001)],
    ["几十万空行", () => workbookBytes({ sheets: { 附表3: `<sheetData>${"<row/>".repeat(200_001)}</sheetData>` } })],
    [
      "格式一直设到最后一行",
      () =>
        workbookBytes({
          sheets: { 附表3: `<sheetData>${`<row>${'<c s="0"/>'.repeat(10)}</row>`.repeat(300_000)}</sheetData>` },
        }),
    ],
  ])("%s的不像待填的表，说清楚怎么办", async (_name, bytes) => {
    await expect(openTemplate(bytes())).rejects.toMatchObject({
      reason: "large-form",
      message:
        "模板大得不像一张待填的表，没有填；请在 Excel 中删去下方多余的行和无关的工作表，另存后再试，或者不用模板直接生成",
    });
  });

  test("往里加内容的台账没有这个上限", async () => {
    const { grids } = await openFillable(sheetOf(30_001));
    expect(grids[0]?.values).toHaveLength(30_001);
  });
});
