import { gridOfBlueprint } from "../../test/support/blueprint-grid";
import { gridOf, readsOf, type TestCell } from "../../test/support/ledger-grid";
import type { Grid } from "../sheets/grid";
import type { AdjustmentRow } from "../ledger/tables";
import { fill } from "./fill";

const options = { quarter: { year: 2026, quarter: 3 }, authority: "申江区生态环境局" } as const;
const header = ["序号", "企业名称", "名单公布时间", "要求完成期限", "咨询机构", "评估情况", "验收情况", "备注"];
const dates: readonly TestCell[] = [{ date: "2025-06-20" }, { date: "2026-06-20" }, "自行审核"];

function ledger(...rows: readonly (readonly [name: string, assessment: string | null, remark: string | null])[]): Grid {
  return gridOf("台账", [
    header,
    ...rows.map(([name, assessment, remark], index) => [index + 1, name, ...dates, assessment, null, remark]),
  ]);
}

function annex4(head: readonly string[], ...rows: readonly (readonly string[])[]): Grid {
  return gridOf("调整", [
    ...head.map((text) => [text]),
    ["序号", "企业名称", "变化情况", "调整结果", "证明材料", "备注", "所属街镇"],
    ...rows.map((row, index) => [index + 1, ...row]),
  ]);
}

/** The rows of the 附表4 that was made, as our own reading has them. */
function made(...grids: readonly Grid[]) {
  const result = fill(readsOf(...grids), options);
  const four = result?.blueprints.find(({ name }) => name === "附表4");
  const rows = (four ? (readsOf(gridOfBlueprint(four))[0]?.table.rows ?? []) : []) as readonly AdjustmentRow[];
  return {
    notes: result?.notes ?? [],
    entries: rows.map(({ values: { enterprise, change, adjustment, evidence, remarks } }) => [
      enterprise?.name,
      change?.text,
      adjustment?.text,
      evidence,
      remarks,
    ]),
  };
}

describe("名单有变化时的附表4", () => {
  test("没有变化就没有附表4", () => {
    expect(made(ledger(["上海甲有限公司", null, null])).entries).toEqual([]);
    expect(
      made(
        ledger(["上海甲有限公司", null, null]),
        annex4(["强制性清洁生产审核名单调整表", "（2026年第3季度）"], ["本季度无变化"]),
      ).entries,
    ).toEqual([]);
  });

  test("工作簿里本季度的附表4逐字带入，多出的栏目说明", () => {
    const { entries, notes } = made(
      ledger(["上海甲有限公司", null, null]),
      annex4(
        ["强制性清洁生产审核名单调整表", "（2026年第3季度）"],
        ["上海甲有限公司", "产污工序停产：一车间自5月停产", "审核暂缓", "待补", "见函", "江湾镇"],
      ),
    );
    expect(entries).toEqual([["上海甲有限公司", "产污工序停产：一车间自5月停产", "审核暂缓", "", "见函"]]);
    expect(notes).toEqual(["“调整”第4行（上海甲有限公司）：“江湾镇”没有带入，附表4没有这一栏。"]);
  });

  test("其他季度的附表4不带入；没写季度的带入并请核对", () => {
    const earlier = annex4(
      ["强制性清洁生产审核名单调整表", "（2026年第1季度）"],
      ["上海甲有限公司", "企业涉及产污工序停产：检修", "审核暂缓"],
    );
    expect(made(ledger(["上海甲有限公司", null, null]), earlier).entries).toEqual([]);
    const undated = annex4(
      ["强制性清洁生产审核名单调整表"],
      ["上海甲有限公司", "企业涉及产污工序停产：检修", "审核暂缓"],
    );
    const { entries, notes } = made(ledger(["上海甲有限公司", null, null]), undated);
    expect(entries).toHaveLength(1);
    expect(notes).toEqual(["“调整”没有写明季度，其中1条都填入附表4，请核对是否都是本季度的变化。"]);
  });
});

describe("台账自己写着的变化", () => {
  test("备注写明在本季度的，拟一条，调整结果按注2", () => {
    const { entries, notes } = made(
      ledger(
        ["上海甲有限公司", null, "2026年8月更名为上海乙有限公司"],
        ["上海丙有限公司", null, "2026年7月15日起焚烧线停产"],
        ["上海丁有限公司", null, "2026年9月注销"],
      ),
    );
    expect(entries).toEqual([
      ["上海甲有限公司", "企业名称变更：2026年8月更名为上海乙有限公司", "名称变更", "", ""],
      ["上海丙有限公司", "企业涉及产污工序停产：2026年7月15日起焚烧线停产", "审核暂缓", "", ""],
      ["上海丁有限公司", "企业关停并转：2026年9月注销", "名单撤销", "", ""],
    ]);
    expect(notes[0]).toMatch(/“台账”第2行（上海甲有限公司）写明“2026年8月更名为上海乙有限公司”，据此在附表4拟了一条/);
  });

  test("没写时间的只提醒，不替人填；以前的附表4已经说过的不再提", () => {
    const plain = made(ledger(["上海甲有限公司", "停产", null]));
    expect(plain.entries).toEqual([]);
    expect(plain.notes).toEqual([expect.stringContaining("附表4没有这家企业；如是本季度的变化，请在附表4补填")]);
    const known = annex4(
      ["强制性清洁生产审核名单调整表", "（2026年第2季度）"],
      ["上海甲有限公司", "企业涉及产污工序停产：检修", "审核暂缓"],
    );
    expect(made(ledger(["上海甲有限公司", "停产", null]), known).notes).toEqual([]);
  });
});

describe("与工作簿里上季度的附表3相比", () => {
  const before = (...names: readonly string[]) =>
    gridOf("二季度", [
      ["重点行业实施强制性清洁生产审核情况表"],
      ["（2026年第2季度）"],
      header.slice(0, 7),
      ...names.map((name, index) => [index + 1, name, ...dates, null, null]),
    ]);

  test("换了名称的拟一条名称变更，不见了的提醒", () => {
    const { entries, notes } = made(
      ledger(["上海新源有限公司（原上海旧源有限公司）", null, null]),
      before("上海旧源有限公司", "上海不见有限公司"),
    );
    expect(entries).toEqual([
      ["上海新源有限公司", "企业名称变更：由上海旧源有限公司更名为上海新源有限公司", "名称变更", "", ""],
    ]);
    expect(notes.at(-1)).toContain("有“上海不见有限公司”，本季度台账没有；如已撤销、终止或移交");
  });

  test("都在就什么也不说", () => {
    const { entries, notes } = made(ledger(["上海甲有限公司", null, null]), before("上海甲有限公司"));
    expect(entries).toEqual([]);
    expect(notes).toEqual(["没有采用其他季度的工作表：“二季度”。"]);
  });
});
