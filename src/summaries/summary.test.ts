import { gridOf, type TestCell } from "../../test/support/ledger-grid";
import { check } from "../checking/check";
import { day } from "../dates/day";
import type { Grid } from "../sheets/grid";
import { countOf, groupsBy, rateOf } from "./groups";
import type { CountKey } from "./member";
import { progressIn } from "./progress";
import { summaryIn } from "./summary";

const today = day("2026-10-09");
const heading = [
  "序号",
  "企业名称",
  "名单公布时间",
  "要求完成期限",
  "咨询机构",
  "评估情况",
  "验收情况",
  "批次",
  "备注",
];

type Row = {
  name: string;
  listed?: string | null;
  agency?: string;
  assessed?: string;
  accepted?: string;
  batch?: string;
  remarks?: string;
};

const line = ({ name, listed = "2025-06-20", agency = "上海绿衡环境科技有限公司", ...more }: Row): TestCell[] => {
  const { assessed = "/", accepted = "/", batch = "", remarks = "" } = more;
  return [1, name, listed === null ? null : { date: listed }, null, agency, assessed, accepted, batch, remarks];
};
const ledger = (...rows: Row[]) => gridOf("台账", [heading, ...rows.map(line)]);

function summed(...grids: Grid[]) {
  return summaryIn(check(grids, { today }).judged, { today });
}
const countsOf = (row: Row, ...others: Grid[]): readonly CountKey[] =>
  summed(ledger(row), ...others).members[0]?.counts ?? [];

describe("每家计在哪几项里", () => {
  test.each<[string, Row, CountKey[]]>([
    [
      "已评估通过",
      { name: "甲厂", assessed: "2026年5月22日 通过" },
      ["listed", "due", "started", "reported", "assessed", "assessedFirst"],
    ],
    [
      "第二次才通过",
      { name: "甲厂", assessed: "2026.3.3未通过；2026.5.22通过" },
      ["listed", "due", "started", "reported", "assessed"],
    ],
    [
      "评估未通过又逾期",
      { name: "甲厂", assessed: "2026年5月22日 未通过" },
      ["listed", "due", "started", "reported", "assessmentFailed", "overdueCompletion"],
    ],
    ["逾期未评估", { name: "甲厂" }, ["listed", "due", "started", "overdueCompletion"]],
    ["没有启动也没有评估", { name: "甲厂", agency: "/" }, ["listed", "due", "overdueStart", "overdueCompletion"]],
    ["还没到期", { name: "甲厂", listed: "2026-06-20" }, ["listed", "due", "started"]],
    [
      "按时交了报告",
      { name: "甲厂", remarks: "已于2026年6月8日提交审核报告" },
      ["listed", "due", "started", "reported"],
    ],
    [
      "验收通过",
      { name: "甲厂", listed: "2024-06-28", assessed: "2025年5月22日 通过", accepted: "2026年6月9日 通过" },
      ["listed", "due", "started", "reported", "assessed", "assessedFirst", "accepted"],
    ],
    [
      "验收未通过",
      { name: "甲厂", listed: "2025-03-20", assessed: "2025年9月22日 通过", accepted: "2026年6月9日 不合格" },
      ["listed", "due", "started", "reported", "assessed", "assessedFirst", "acceptanceFailed"],
    ],
    [
      "发过督办函",
      { name: "甲厂", remarks: "2026年7月5日发督办函" },
      ["listed", "due", "started", "overdueCompletion", "urged"],
    ],
    ["停产的暂缓", { name: "甲厂", remarks: "2026年3月起停产" }, ["listed", "suspended"]],
    ["移交的移出", { name: "甲厂", remarks: "已移交临港管委会管理" }, ["listed", "removed"]],
  ])("%s", (_, row, counts) => {
    expect(countsOf(row)).toEqual(counts);
  });

  test("附表4撤销、终止、移交的移出，暂缓的暂缓", () => {
    const annex4 = (result: string) =>
      gridOf("附表4", [
        ["序号", "企业名称", "变化情况", "调整结果", "证明材料", "备注"],
        [1, "甲厂", "企业关停并转", result, "照片", ""],
      ]);
    expect(countsOf({ name: "甲厂" }, annex4("名单撤销"))).toEqual(["listed", "removed"]);
    expect(countsOf({ name: "甲厂" }, annex4("审核终止"))).toEqual(["listed", "removed"]);
    expect(countsOf({ name: "甲厂" }, annex4("审核暂缓"))).toEqual(["listed", "suspended"]);
  });
});

describe("一家一批只计一次", () => {
  const quarter = (name: string, period: string, ...rows: Row[]) =>
    gridOf(name, [["重点行业实施强制性清洁生产审核情况表"], [period], heading, ...rows.map(line)]);

  test("几个季度的表，新的为准；后来不在表里的照旧计，但不计逾期", () => {
    const grids = [
      quarter(
        "二季度",
        "（2026年第2季度）",
        { name: "甲厂" },
        { name: "乙厂", listed: "2023-06-20", assessed: "2024年5月6日 通过" },
      ),
      quarter("三季度", "（2026年第3季度）", { name: "甲厂", assessed: "2026年6月11日 通过" }),
    ];
    const { members } = summed(...grids);
    expect(members.map(({ enterprise, reference }) => [enterprise, reference?.place.sheet])).toEqual([
      ["甲厂", "三季度"],
      ["乙厂", "二季度"],
    ]);
    expect(members[0]?.counts).toContain("assessed");
    expect(members[1]?.counts).not.toContain("overdueAcceptance");
  });

  test("同一家的两批是两次", () => {
    const { members } = summed(ledger({ name: "甲厂" }, { name: "甲厂", listed: "2023-06-20" }, { name: "甲厂" }));
    expect(members).toHaveLength(2);
  });
});

describe("分组、比率和说不清的", () => {
  const summary = summed(
    ledger(
      { name: "甲厂", batch: "第一批", assessed: "2026年5月22日 通过" },
      { name: "乙厂", batch: "第一批" },
      { name: "丙厂", batch: "第二批", listed: "2025-11-14" },
      { name: "丁厂", listed: null },
      { name: "戊厂", assessed: "2026年5月22日" },
      { name: "己厂", assessed: "以专家组为准" },
    ),
  );

  test("批次写上年份，没有批次的按公布时间", () => {
    const groups = groupsBy(summary.members, "batch");
    expect(groups.map(({ name, members }) => [name, members.length])).toEqual([
      ["2025年第一批", 2],
      ["2025年第二批", 1],
      ["2025年6月20日公布", 2],
    ]);
  });

  test("完成率是已评估通过除以应审，没有应审的没有比率", () => {
    const [first] = groupsBy(summary.members, "batch");
    expect(first && rateOf(first, "assessed")).toBe(0.5);
    expect(rateOf({ name: "", members: [] }, "assessed")).toBeNull();
    expect(first && progressIn(first)).toEqual({ notStarted: 0, underway: 0, assessed: 1, accepted: 0, overdue: 1 });
    expect(first && countOf(first, "overdueStart", "overdueCompletion")).toBe(1);
  });

  test("没有计入的和只计入一部分的都说明原因", () => {
    expect(
      summary.notCounted.map(({ enterprise, reference, reason }) => [enterprise, reference?.cell, reason]),
    ).toEqual([
      ["丁厂", "B5", "没有可读的名单公布时间，没有计入"],
      ["戊厂", "B6", "评估没有写结果，没有计通过"],
      ["己厂", "B7", "评估一栏“以专家组为准”没有看懂，没有计评估"],
    ]);
  });
});
