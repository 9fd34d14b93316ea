import { check } from "../../src/checking/check";
import { recognise } from "../../src/sheets/recognise/recognise";
import { blankAnnex } from "../../src/templates/blueprints/blank";
import { statusBlueprint } from "../../src/templates/blueprints/status-blueprint";
import { day } from "../../src/dates/day";
import { today } from "../support/clean-day";
import { bookOf, openInExcel } from "./excel-face";
import { openAsFile } from "./file-face";
import type { OpenWorkbook } from "./contract-face";

const head = { quarter: { year: 2026, quarter: 3 }, authority: "申江区生态环境局" } as const;
const contacts = [{ name: "通讯录", rows: [["联系人", "电话"]] }];

const faces: readonly (readonly [string, OpenWorkbook])[] = [
  ["Excel", (sheets) => openInExcel(bookOf(sheets), "1.14")],
  ["文件", openAsFile],
];

describe.each(faces)("%s：插入的空白附表", (_face, open) => {
  test.each([1, 2, 3, 4] as const)("附表%i放在最后，读回来还是那张表", async (annex) => {
    const { workbook } = await open(contacts);
    expect(await workbook.insert(blankAnnex(annex, head))).toBe(`附表${annex}`);
    const grids = await workbook.sheets();
    expect(grids.map(({ name }) => name)).toEqual(["通讯录", `附表${annex}`]);
    const [, grid] = grids;
    expect(grid && recognise(grid).layouts.map((layout) => layout.annex)).toEqual(annex > 2 ? [annex] : []);
    const { sheets } = check(grids, { today });
    const rules = sheets.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(new Set(rules)).toEqual(new Set(annex > 2 ? ["sign-off-missing"] : []));
  });

  test("= 开头的名称还是文本，日期还是那一天", async () => {
    const { workbook } = await open(contacts);
    const entry = { enterprise: "=1+1有限公司", listPublishedOn: { day: day("2025-06-20") } };
    await workbook.insert(statusBlueprint(head, { entries: [entry] }));
    const grid = (await workbook.sheets())[1];
    expect(grid?.values[4]?.slice(1, 3)).toEqual(["=1+1有限公司", day("2025-06-20")]);
  });
});

test.each([1, 2, 3, 4] as const)("Excel：插入附表%i最多三个来回，不动用户的选区", async (annex) => {
  const { workbook, host } = await openInExcel(bookOf(contacts), "1.14");
  const selection: unknown[] = [];
  workbook.selected((where) => selection.push(where));
  await workbook.sheets();
  host.traffic.clear();
  await workbook.insert(blankAnnex(annex, head));
  expect(host.traffic.roundTrips).toBeLessThanOrEqual(3);
  expect(selection).toEqual([]);
});
