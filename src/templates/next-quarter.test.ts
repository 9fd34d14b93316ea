import { gridOfBlueprint } from "../../test/support/blueprint-grid";
import { gridOf, readsOf, type TestCell } from "../../test/support/ledger-grid";
import { exampleBook } from "../reports/example-book";
import { check } from "../checking/check";
import { day } from "../dates/day";
import type { Grid } from "../sheets/grid";
import type { StatusRow } from "../ledger/tables";
import { followingQuarter, type NextQuarterOptions } from "./next-quarter";

const header = ["序号", "企业名称", "名单公布时间", "要求完成期限", "审核咨询机构名称", "评估", "验收"];

function report(rows: readonly (readonly TestCell[])[], extra: readonly string[] = []): Grid {
  return gridOf("附表3", [
    ["重点行业实施强制性清洁生产审核情况表"],
    ["（2026年第3季度）"],
    [...header, ...extra],
    ...rows,
    ["填报单位：申江区生态环境局（盖章）", null, null, "填报人：沈知微", null, "填报时间：2026年10月9日"],
  ]);
}

function row(name: string, acceptance: TestCell = null, ...extra: readonly TestCell[]): TestCell[] {
  return [
    1,
    name,
    { date: "2024-06-28" },
    { date: "2025-06-28" },
    "自行审核",
    "2025年5月22日 通过",
    acceptance,
    ...extra,
  ];
}

function changes(...rows: readonly (readonly (string | null)[])[]): Grid {
  return gridOf("附表4", [
    ["强制性清洁生产审核名单调整表"],
    ["（2026年第3季度）"],
    ["序号", "企业名称", "变化情况", "调整结果", "证明材料", "备注"],
    ...rows.map((cells, index) => [index + 1, ...cells]),
  ]);
}

function next(grids: readonly Grid[], options: NextQuarterOptions = {}) {
  const made = followingQuarter(readsOf(...grids), options);
  if (!made) throw new Error("没有生成");
  const reads = readsOf(...made.blueprints.map(gridOfBlueprint));
  const names = reads[0]?.table.rows.map(({ values }) => values.enterprise?.text);
  return { made, reads, names };
}

describe("生成下季度的表", () => {
  test("附表4逐条照办：撤销、终止、移交的移出，更名的改名，暂缓的保留，各说一句", () => {
    const { made, names } = next([
      report(["甲", "乙", "丙", "丁", "戊", "己"].map((name) => row(`上海${name}色有限公司`))),
      changes(
        ["上海甲色有限公司", "企业关停并转", "名单撤销", "注销证明"],
        ["上海乙色有限公司", "整体搬迁至江苏省", "审核终止"],
        ["上海丙色有限公司", "整体搬迁至本市青浦区", "调整管理区域，继续开展审核"],
        ["上海丁色有限公司", "企业名称变更：由上海丁色有限公司更名为上海新丁（集团）有限公司", "名称变更", "营业执照"],
        ["上海戊色有限公司", "企业涉及产污工序停产：检修", "审核暂缓"],
      ),
    ]);
    expect(names).toEqual(["上海新丁（集团）有限公司", "上海戊色有限公司", "上海己色有限公司"]);
    expect(made.quarter).toEqual({ year: 2026, quarter: 4 });
    expect(made.leftOut.map(({ enterprise, reason }) => [enterprise, reason])).toEqual([
      ["上海甲色有限公司", "revoked"],
      ["上海乙色有限公司", "terminated"],
      ["上海丙色有限公司", "transferred"],
    ]);
    expect(made.suspended).toEqual(["上海戊色有限公司"]);
    expect(made.notes).toEqual([
      "“上海丁色有限公司”更名为“上海新丁（集团）有限公司”。",
      "“上海戊色有限公司”审核暂缓，保留。",
      "“附表3”第8行（上海戊色有限公司）：“审核暂缓（2026年第3季度附表4）”写入验收栏，附表3没有别处可写。",
    ]);
  });

  test("以前季度已验收的不再列；--keep-accepted 保留", () => {
    const grids = [
      report([
        row("上海甲色有限公司", "2026年9月30日 通过"),
        row("上海乙色有限公司", "2026年9月3日 未通过"),
        row("上海丙色有限公司", "通过"),
      ]),
    ];
    expect(next(grids).names).toEqual(["上海乙色有限公司", "上海丙色有限公司"]);
    expect(next(grids, { keepAccepted: true }).names).toHaveLength(3);
  });

  test("第4季度之后是下一年第1季度；单位保留，填报人、填报时间清空，附表4空白", () => {
    const fourth = report([row("上海甲色有限公司")]);
    const values = fourth.values.map((line) =>
      line.map((cell) => (cell === "（2026年第3季度）" ? "（2026年第4季度）" : cell)),
    );
    const { made, reads } = next([{ ...fourth, values }]);
    expect(made.quarter).toEqual({ year: 2027, quarter: 1 });
    expect(reads.map(({ table }) => [table.annex, table.period, table.rows.length])).toEqual([
      [3, made.quarter, 1],
      [4, made.quarter, 0],
    ]);
    expect(reads[0]?.table.signOff).toEqual({ reportingAuthority: "申江区生态环境局", preparedBy: "", reportedOn: "" });
  });

  test("自己加的栏目接在后面，认得的、不认得的都不丢", () => {
    const { reads } = next([
      report(
        [
          row("上海甲色有限公司", null, "沈工", { date: "2024-08-20" }, "报告按期提交"),
          row("上海乙色有限公司", null, "同上", null, null),
        ],
        ["联系人", "启动时间", "备注"],
      ),
    ]);
    const [first] = reads[0]?.table.rows as readonly StatusRow[];
    expect(first?.values).toMatchObject({ auditStartedOn: { earliest: day("2024-08-20") }, remarks: "报告按期提交" });
    expect(reads[0]?.grid.values[3]?.slice(7)).toEqual(["联系人", "启动时间", "备注"]);
    expect(reads[0]?.grid.values[5]?.[7]).toBe("沈工");
  });

  test("附表4里没认出的结果、在附表3里找不到的企业、没写新名称的更名，都说出来", () => {
    const { made, names } = next([
      report([row("上海甲色有限公司"), row("上海乙色有限公司")]),
      changes(
        ["上海甲色有限公司", "企业名称变更", "名称变更", "营业执照"],
        ["上海乙色有限公司", "其他：待研究", null],
        ["上海丙色有限公司", "企业关停并转", "名单撤销"],
      ),
    ]);
    expect(names).toEqual(["上海甲色有限公司", "上海乙色有限公司"]);
    expect(made.notes).toEqual([
      "附表4说“上海甲色有限公司”名称变更，但没有写明新名称，仍用原名，请更正。",
      "“附表4”第5行（上海乙色有限公司）的调整结果没有填写，未作处理，请核对。",
      "“附表4”第6行（上海丙色有限公司）在附表3中没有找到，未作处理，请核对。",
    ]);
  });

  test("没有写明季度的附表3时不猜", () => {
    expect(followingQuarter(readsOf(gridOf("台账", [header, row("上海甲色有限公司")])))).toBeNull();
  });

  test("没有问题的一季，生成的下一季同上季相比只剩落款要填", () => {
    const book = exampleBook();
    const { made } = next(book.grids);
    const run = check(made.blueprints.map(gridOfBlueprint), {
      today: day("2026-10-20"),
      previous: book.grids,
      asOf: day("2026-10-20"),
    });
    expect(run.sheets.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      "sign-off-missing",
      "sign-off-missing",
      "sign-off-missing",
      "sign-off-missing",
    ]);
  });
});
