import { readFileSync } from "node:fs";
import { ledger } from "../../../test/support/console";
import { temporaryFolder } from "../../../test/support/folder";
import { gridOf, type TestCell } from "../../../test/support/ledger-grid";
import { xlsxOf } from "../../../test/support/xlsx";
import { registerColumns } from "../../annexes/archive-register";
import { day } from "../../dates/day";
import { valueAt, type Grid } from "../../sheets/grid";
import { readWorkbook } from "../../xlsx/read/read";

const folder = temporaryFolder();
let made = 0;
const fresh = () => folder.file(`新表${(made += 1)}.xlsx`);

const heading = ["序号", "企业名称", "名单公布时间", "要求完成期限", "咨询机构", "评估情况", "验收情况"];
const first: TestCell[] = [
  1,
  "上海甲电镀厂",
  { date: "2025-06-20" },
  { date: "2026-06-20" },
  "上海绿衡环境科技有限公司",
  "2026年5月22日通过",
  "/",
];
const self: TestCell[] = [2, "上海乙涂料厂", { date: "2025-06-20" }, { date: "2026-06-20" }, "自行审核", "/", "/"];
const third: TestCell[] = [3, "上海丙化工厂", { date: "2026-06-20" }, { date: "2027-06-20" }, "自行审核", "/", "/"];
const file = (...rows: TestCell[][]) =>
  folder.file(`台账${(made += 1)}.xlsx`, xlsxOf([gridOf("台账", [heading, ...rows])]));

async function gridsIn(path: string): Promise<readonly Grid[]> {
  return (await readWorkbook(readFileSync(path))).grids;
}
const columnOf = (name: string) => registerColumns.findIndex((column) => column.heading === name);
const at = (grid: Grid | undefined, row: number, name: string) => grid && valueAt(grid, row, columnOf(name));

describe("archive", () => {
  test("加上归档表：日期和期限填好，自行审核的2、4项不要，检查不当它是附表3", async () => {
    const output = fresh();
    const said = await ledger("archive", file(first, self), "--output", output);
    expect(said).toEqual({ status: 0, err: "", out: `已加上“归档”表（2家）：${output}` });
    const grid = (await gridsIn(output))[1];
    expect(grid?.name).toBe("归档");
    expect(at(grid, 3, "现场评估时间")).toBe(day("2026-05-22"));
    expect(at(grid, 3, "评估归档期限")).toBe(day("2026-06-22"));
    expect(at(grid, 3, "2、委托审核的技术服务合同")).toBeNull();
    expect(at(grid, 4, "2、委托审核的技术服务合同")).toBe("—");
    const checked = JSON.parse((await ledger("check", output, "--as-of", "2026-10-09", "--format", "json")).out) as {
      files: { sheets: { annex: number | null; reason?: string; findings: { rule: string; cell: string }[] }[] }[];
    };
    const sheets = checked.files[0]?.sheets ?? [];
    expect(sheets.map(({ annex }) => annex)).toEqual([3, null]);
    expect(sheets[1]?.reason).toContain("是“归档”表");
    expect(sheets[0]?.findings.filter(({ rule }) => rule === "archive-late").map(({ cell }) => cell)).toEqual(["F2"]);
  });

  test("打过勾再做一遍：勾都在，新企业加在下面，新评估的补日期", async () => {
    const output = fresh();
    await ledger("archive", file(first, self), "--output", output);
    const grids = (await gridsIn(output)).map((grid) => ({ ...grid, values: grid.values.map((line) => [...line]) }));
    const [ledgerGrid, register] = grids;
    if (!ledgerGrid || !register) throw new Error("没有归档表");
    const tick = (row: number, name: string, value: TestCell) => {
      const line = register.values[row];
      if (line) line[columnOf(name)] = value as string;
    };
    tick(3, "5、评估申请表（盖章）", "√");
    tick(3, "备注", "在盒3");
    tick(3, "评估归档期限", "另约");
    const changed = gridOf("台账", [heading, first, [...self.slice(0, 5), "2026年6月11日通过", "/"], third]);
    const ticked = folder.file("打过勾.xlsx", xlsxOf([changed, register]));
    const again = fresh();
    const said = await ledger("archive", ticked, "--output", again);
    expect(said.out).toBe(`“归档”表新加1家，补上日期1家，原有的勾和字没有动：${again}`);
    const after = (await gridsIn(again))[1];
    for (const [row, line] of register.values.entries()) {
      line.forEach((value, column) => {
        if (value !== null && after) expect(valueAt(after, row, column)).toEqual(value);
      });
    }
    expect(at(after, 4, "现场评估时间")).toBe(day("2026-06-11"));
    expect([at(after, 5, "序号"), at(after, 5, "企业名称")]).toEqual([3, "上海丙化工厂"]);
    const once = fresh();
    expect((await ledger("archive", again, "--output", once)).out).toContain("已经齐全，没有要补的");
  });

  test("归档齐了，期限就显示已完成；缺的显示逾期", async () => {
    const output = fresh();
    await ledger("archive", file(first, self), "--output", output);
    const stateOf = async (path: string) => {
      const said = await ledger("deadlines", path, "--as-of", "2026-10-09", "--format", "json");
      const { items } = JSON.parse(said.out) as { items: { kind: string; state: string }[] };
      return items.find(({ kind }) => kind === "archive-assessment")?.state;
    };
    expect(await stateOf(output)).toBe("overdue");
    const [ledgerGrid, register] = await gridsIn(output);
    if (!ledgerGrid || !register) throw new Error("没有归档表");
    const values = register.values.map((line) => [...line]);
    const line = values[3];
    if (line) line[columnOf("评估归档时间")] = "2026-06-20";
    expect(await stateOf(folder.file("归了.xlsx", xlsxOf([ledgerGrid, { ...register, values }])))).toBe("done");
    expect(await stateOf(file(first, self))).toBe("unknown");
  });

  test("不是台账的一句话说明", async () => {
    const other = folder.file("别的.xlsx", xlsxOf([gridOf("Sheet1", [["甲", "乙"]])]));
    expect(await ledger("archive", other, "--output", fresh())).toMatchObject({
      status: 2,
      err: expect.stringContaining("没有认出台账") as string,
    });
  });
});

describe("blank --annex 2 --all", () => {
  test("已评估的每家一张", async () => {
    const output = fresh();
    const said = await ledger("blank", "--annex", "2", "--ledger", file(first, self), "--all", "--output", output);
    expect(said.out).toBe(`已生成空白附表2（1家）：${output}`);
    expect((await gridsIn(output)).map(({ name }) => name)).toEqual(["上海甲电镀厂"]);
  });
});
