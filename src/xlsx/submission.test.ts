import { gridOf } from "../../test/support/sheet-canvas";
import { xlsxOf } from "../../test/support/xlsx";
import { readWorkbook } from "./read/read";
import { submissionOf } from "./submission";
import { openFileWorkbook } from "./workbook";

const plain = xlsxOf([
  gridOf(
    [
      ["企业名称", "评估"],
      ["上海甲厂", "通过"],
    ],
    { name: "附表3" },
  ),
  gridOf([["名称"]], { name: "通讯录" }),
]);

async function marked(): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(plain, "三季度.xlsx");
  await workbook.mark([{ cell: { sheet: "附表3", row: 1, column: 1 }, severity: "error" }]);
  await workbook.remember("waivers", [{ reason: "已书面说明" }]);
  await workbook.write([
    { cell: { sheet: "附表3", row: 1, column: 1 }, expected: "通过", value: "2026年5月6日 通过", group: "B2" },
  ]);
  return workbook.save();
}

test("报送件不带标记、说明和设置，改过的内容都在", async () => {
  const sent = await submissionOf(await marked());
  const workbook = await openFileWorkbook(sent, "报送件.xlsx");
  expect(workbook.marksOf("附表3").size).toBe(0);
  expect(await workbook.recall("waivers")).toBeNull();
  const { grids, package: file } = await readWorkbook(sent);
  expect(grids[0]?.values[1]?.[1]).toBe("2026年5月6日 通过");
  expect(file.entries.some(({ name }) => name.startsWith("customXml/"))).toBe(false);
});

test("本来就没有的，一个字节也不变", async () => expect(await submissionOf(plain)).toEqual(plain));
