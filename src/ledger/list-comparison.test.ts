import { readsOf, gridOf, type TestCell } from "../../test/support/ledger-grid";
import { readEnterprise } from "../cells/enterprise";
import { day } from "../dates/day";
import { daySpan, monthsSpan, type Span } from "../dates/span";
import { compareWithList } from "./list-comparison";

const heading = ["序号", "企业名称", "名单公布时间", "要求完成期限", "审核咨询机构名称", "评估情况", "验收情况"];
const line = (name: string, listed: string): TestCell[] => [1, name, { date: listed }, null, "自行审核", "/", "/"];

function compared(ledger: TestCell[][], names: string[], on: Span | null, changes: TestCell[][] = []) {
  const reads = readsOf(
    gridOf("台账", [heading, ...ledger]),
    ...(changes.length > 0
      ? [gridOf("附表4", [["序号", "企业名称", "变化情况", "调整结果", "证明材料", "备注"], ...changes])]
      : []),
  );
  const status = reads.flatMap(({ table }) => (table.annex === 3 ? [table] : []));
  const adjustments = reads.flatMap(({ table }) => (table.annex === 4 ? [table] : []));
  const listed = names.map((name) => ({ enterprise: readEnterprise(name)!, on }));
  const result = compareWithList({ status, adjustments }, listed);
  return {
    missing: result.missing.map(({ name }) => name),
    extra: result.extra.map(({ values }) => values.enterprise?.name),
    differs: result.differs.map(({ listed: one }) => one.enterprise.name),
    alike: result.alike.map(({ listed: one, row }) => [row.values.enterprise?.name, one.name]),
  };
}

const on = daySpan(day("2026-06-20"));

describe("台账与名单核对", () => {
  test("缺的、多的、公布时间不同的", () => {
    const ledger = [
      line("上海甲化工厂", "2026-06-20"),
      line("上海多余电镀厂", "2026-06-20"),
      line("上海旧轮印染厂", "2024-06-28"),
    ];
    expect(compared(ledger, ["上海甲化工厂", "上海缺漏涂料厂", "上海旧轮印染厂"], on)).toEqual({
      missing: ["上海缺漏涂料厂"],
      extra: ["上海多余电镀厂"],
      differs: ["上海旧轮印染厂"],
      alike: [],
    });
  });

  test("附表4说明过的不算多，改了名的按新旧名称都找得到", () => {
    const ledger = [line("上海新名化工厂", "2026-06-20"), line("上海关停电镀厂", "2026-06-20")];
    const changes: TestCell[][] = [
      [1, "上海新名化工厂", "企业名称变更（原名上海旧名化工厂）", "名称变更", "证照", ""],
      [2, "上海关停电镀厂", "企业关停并转", "名单撤销", "照片", ""],
    ];
    expect(compared(ledger, ["上海旧名化工厂"], on, changes)).toEqual({
      missing: [],
      extra: [],
      differs: [],
      alike: [],
    });
  });

  test("差一个字、差股份二字、差括号的作为问题，编号不同的两处厂区不是", () => {
    const ledger = [
      line("上海申岚电镀有限公司", "2026-06-20"),
      line("上海远川化工股份有限公司", "2026-06-20"),
      line("上海宏图集团有限公司", "2026-06-20"),
      line("上海联合第一印染厂", "2026-06-20"),
    ];
    const names = ["上海申岚电度有限公司", "上海远川化工有限公司", "上海宏图（集团）有限公司", "上海联合第二印染厂"];
    expect(compared(ledger, names, on)).toEqual({
      missing: ["上海联合第二印染厂"],
      extra: ["上海联合第一印染厂"],
      differs: [],
      alike: [
        ["上海申岚电镀有限公司", "上海申岚电度有限公司"],
        ["上海远川化工股份有限公司", "上海远川化工有限公司"],
        ["上海宏图集团有限公司", "上海宏图（集团）有限公司"],
      ],
    });
  });

  test("名单只写年份的按年份比；什么都没写的，和台账里多数企业的那一批比", () => {
    const ledger = [
      line("上海甲化工厂", "2026-06-20"),
      line("上海乙化工厂", "2026-06-20"),
      line("上海丙印染厂", "2024-06-28"),
    ];
    expect(compared(ledger, ["上海甲化工厂", "上海丙印染厂"], monthsSpan(2026, 1, 12, "year"))).toMatchObject({
      extra: ["上海乙化工厂"],
      differs: ["上海丙印染厂"],
    });
    expect(compared(ledger, ["上海甲化工厂"], null)).toMatchObject({ extra: ["上海乙化工厂"], differs: [] });
  });
});
