import { readFileSync } from "node:fs";
import { check } from "../../src/checking/check";
import { cellsIn } from "../../test/support/cells-in";
import { day } from "../../src/dates/day";
import { readWorkbook } from "../../src/xlsx/read/read";
import { samples } from "./make";

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(`samples/${name}`));

describe("示例", () => {
  test.each(Object.keys(samples))("%s 就是 npm run samples 写出来的", async (name) => {
    const made = await samples[name]?.();
    expect(made && (await cellsIn(made))).toEqual(await cellsIn(file(name)));
  });

  test("公布的名单认成名单，不当附表3检查", async () => {
    const { sheets } = check((await readWorkbook(file("示例-公布的名单.xlsx"))).grids, { today: day("2026-10-09") });
    expect(sheets.map(({ annex, reason }) => [annex, /名单（6家）/.test(reason ?? "")])).toEqual([[null, true]]);
  });

  test("台账和归档：只有最近评估、验收的还缺档案", async () => {
    const { sheets } = check((await readWorkbook(file("示例-台账和归档.xlsx"))).grids, { today: day("2026-10-09") });
    const late = sheets.flatMap(({ findings }) => findings.filter(({ rule }) => rule === "archive-late"));
    expect(late.map(({ enterprise }) => enterprise)).toEqual(["上海申岚精细化工有限公司", "上海鼎禾电镀有限公司"]);
  });
});
