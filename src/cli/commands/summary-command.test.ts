import { existsSync, readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { ledger } from "../../../test/support/console";
import { temporaryFolder } from "../../../test/support/folder";
import { gridOf } from "../../../test/support/ledger-grid";
import { xlsxOf } from "../../../test/support/xlsx";
import { readWorkbook } from "../../xlsx/read/read";

const folder = temporaryFolder();
const agency = "上海绿衡环境科技有限公司";
const ledgerFile = folder.file(
  "台账.xlsx",
  xlsxOf([
    gridOf("台账", [
      ["序号", "企业名称", "名单公布时间", "完成期限", "咨询机构", "评估情况", "验收情况", "批次"],
      [1, "甲厂", { date: "2025-06-20" }, "", agency, "2026年5月22日 通过 88分", "/", "2025年第一批"],
      [2, "乙厂", { date: "2025-06-20" }, "", agency, "/", "/", "2025年第一批"],
      [3, "丙厂", "", "", "自行审核", "/", "/", "2025年第一批"],
    ]),
  ]),
);
const asOf = ["--as-of", "2026-10-09"];

describe("summary", () => {
  test("第一句可以念，数字在后，没有计入的说明", async () => {
    const said = await ledger("summary", ledgerFile, ...asOf);
    expect(said).toMatchObject({ status: 0, err: "" });
    const [sentence = ""] = said.out.split("\n");
    expect(sentence).toBe("2025年第一批应审2家，已评估1家，完成率50.0%，逾期1家。（按指定日期2026年10月9日计）");
    expect(said.out).toContain("列入 2  移出 0  暂缓 0  应审 2");
    expect(said.out).toContain("台账!B4 丙厂：没有可读的名单公布时间，没有计入。");
  });

  test("JSON 按约定", async () => {
    const said = await ledger("summary", ledgerFile, ...asOf, "--format", "json");
    const group = {
      name: "2025年第一批",
      listed: 2,
      removed: 0,
      suspended: 0,
      due: 2,
      started: 2,
      reported: 1,
      assessed: 1,
      assessedFirst: 1,
      assessmentFailed: 0,
      accepted: 0,
      acceptanceFailed: 0,
      overdue: { start: 0, completion: 1, acceptance: 0 },
      urged: 0,
      completionRate: 0.5,
      acceptanceRate: 0,
    };
    expect(JSON.parse(said.out)).toEqual({
      version: 1,
      asOf: "2026-10-09",
      by: "batch",
      total: { ...group, name: "合计" },
      groups: [group],
      notCounted: [{ enterprise: "丙厂", cell: "B4", sheet: "台账", reason: "没有可读的名单公布时间，没有计入" }],
    });
  });

  test("按机构时有一次通过率和平均得分", async () => {
    const said = await ledger("summary", ledgerFile, ...asOf, "--by", "agency");
    expect(said.out).toContain(`${agency}\n`);
    expect(said.out).toContain("一次通过率 100.0%  平均得分 88.0");
  });

  test("网页自成一体，逾期的企业列出名字", async () => {
    const said = await ledger("summary", ledgerFile, ...asOf, "--format", "html");
    expect(said.out).toContain("逾期：完成审核（1家）：</b>乙厂");
    expect(said.out).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  });

  test("另存的工作簿有表有图，从不覆盖", async () => {
    const output = folder.file("统计.xlsx");
    const said = await ledger("summary", ledgerFile, ...asOf, "--output", output);
    expect(said.err).toBe(`统计表已另存：${output}`);
    const bytes = readFileSync(output);
    const [grid] = (await readWorkbook(bytes)).grids;
    expect(grid?.name).toBe("统计");
    expect(grid?.values[4]?.slice(0, 5)).toEqual(["2025年第一批", 2, 0, 0, 2]);
    const parts = unzipSync(bytes);
    const chart = new TextDecoder().decode(parts["xl/charts/chart1.xml"]);
    expect(chart).toContain("<c:f>'统计'!$A$8:$A$8</c:f>");
    expect(chart.match(/<c:ser>/g)).toHaveLength(5);
    expect(Object.keys(parts)).toContain("xl/drawings/drawing1.xml");
    expect(await ledger("summary", ledgerFile, "--output", output)).toMatchObject({ status: 2 });
  });

  test("不是台账的一句话说明，不写文件", async () => {
    const other = folder.file("别的.xlsx", xlsxOf([gridOf("Sheet1", [["甲", "乙"]])]));
    const output = folder.file("没有.xlsx");
    const said = await ledger("summary", other, "--output", output);
    expect(said).toMatchObject({ status: 2, err: expect.stringContaining("没有认出台账") as string });
    expect(existsSync(output)).toBe(false);
  });
});
