import { gridOf } from "../../../test/support/ledger-grid";
import { day } from "../../dates/day";
import { findList } from "./find-list";
import { readList } from "./read-list";

const titled = [
  ["附件1"],
  ["2026年上海市强制性清洁生产审核企业名单（第一批）"],
  ["序号", "企业名称", "所在街道", "强制原因", "验收截止日期"],
  [1, "上海申岚电镀有限公司", "江桥镇", "双有", "2028年4月15日"],
  [2, "上海申岚涂料有限公司", "南翔镇", "双超", "2028年4月15日"],
  ["注：双超、双有依据《清洁生产审核办法》。"],
];

function namesOn(lines: Parameters<typeof gridOf>[1], name = "Sheet1"): string[] | null {
  const list = findList(gridOf(name, lines));
  if (!list) return null;
  return readList(list, day("2026-10-09")).reads.flatMap(({ table }) =>
    table.rows.map(({ values }) => values.enterprise?.name ?? ""),
  );
}

describe("认名单", () => {
  test("按标题和栏目认出公布的名单，读出年份和批次", () => {
    const list = findList(gridOf("名单", titled));
    expect(list?.sure).toBe(true);
    const read = list && readList(list, day("2026-10-09"));
    expect(read?.batch).toBe("2026年第一批");
    expect(read?.year?.earliest).toBe(day("2026-01-01"));
    expect(read?.reads[0]?.table.rows.map(({ values }) => [values.enterprise?.name, values.district])).toEqual([
      ["上海申岚电镀有限公司", "江桥镇"],
      ["上海申岚涂料有限公司", "南翔镇"],
    ]);
  });

  test("有评估、验收或咨询机构栏的是台账，不是名单", () => {
    expect(
      namesOn([
        ["序号", "企业名称", "评估时间"],
        [1, "上海甲有限公司", ""],
      ]),
    ).toBeNull();
    expect(
      namesOn([
        ["序号", "企业名称", "变化情况", "调整结果"],
        [1, "上海甲有限公司", "停产", "暂缓"],
      ]),
    ).toBeNull();
    expect(namesOn([["2026年清洁生产名单"], ["序号", "企业名称", "咨询机构"], [1, "上海甲有限公司", ""]])).toBeNull();
  });

  test("只有序号和企业名称的也认，没有表头的也认", () => {
    expect(
      namesOn([
        ["序号", "企业名称"],
        [1, "上海甲电镀厂"],
        [2, "上海乙有限公司"],
      ]),
    ).toEqual(["上海甲电镀厂", "上海乙有限公司"]);
    expect(
      namesOn([
        [1, "上海甲电镀厂"],
        [2, "上海乙有限公司"],
      ]),
    ).toEqual(["上海甲电镀厂", "上海乙有限公司"]);
    expect(namesOn([["1、上海甲电镀厂"], ["2、上海乙有限公司"], ["3. 360智能（上海）有限公司"]])).toEqual([
      "上海甲电镀厂",
      "上海乙有限公司",
      "360智能（上海）有限公司",
    ]);
    expect(namesOn([["2026年强审企业名单"], [null], ["上海甲电镀厂"], ["上海乙有限公司"]])).toEqual([
      "上海甲电镀厂",
      "上海乙有限公司",
    ]);
  });

  test("左右并排的名单都读", () => {
    const lines = [
      ["2026年强制性清洁生产审核企业名单"],
      ["序号", "企业名称", "序号", "企业名称"],
      [1, "上海甲有限公司", 3, "上海丙有限公司"],
      [2, "上海乙有限公司", 4, "上海丁有限公司"],
    ];
    expect(namesOn(lines)).toEqual(["上海甲有限公司", "上海乙有限公司", "上海丙有限公司", "上海丁有限公司"]);
  });

  test("通讯录、环保竣工验收台账、没有企业的表都不是名单", () => {
    expect(
      namesOn([
        ["序号", "企业名称", "联系人", "联系电话"],
        [1, "上海甲有限公司", "张三", "138"],
      ]),
    ).toBeNull();
    for (const title of ["强审企业联系人", "2026年强审企业联系人名单", "强制性清洁生产审核企业培训签到表"]) {
      const lines = [[title], ["企业名称", "联系人", "电话"], ["上海甲有限公司", "张三", "138"]];
      expect(namesOn(lines, "通讯录")).toBeNull();
    }
    expect(
      namesOn([["建设项目竣工环保验收台账"], ["序号", "企业名称", "所属区"], [1, "上海甲有限公司", "青浦区"]]),
    ).toBeNull();
    expect(
      namesOn([
        ["项目", "数量"],
        ["甲", 1],
        ["乙", 2],
      ]),
    ).toBeNull();
    expect(namesOn([[]])).toBeNull();
  });
});
