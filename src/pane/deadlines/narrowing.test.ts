import { ledgerOf, listed, type LedgerRow } from "../../../test/support/deadline-ledger";
import { deadlines } from "../../deadlines/deadlines";
import { day } from "../../dates/day";
import {
  batchOf,
  deadlineListingOf,
  listedItems,
  stillFitting,
  timelineAt,
  type Bucket,
  type Narrowing,
} from "./narrowing";
import { shortDay } from "./short-day";

const asOf = day("2026-10-09");
const view = (rows: readonly LedgerRow[]) => deadlines([ledgerOf(rows)], { asOf });
const everything: Narrowing = { bucket: "all", district: null, batch: null, query: "" };

const rows: readonly LedgerRow[] = [
  { ...listed, 企业名称: "上海甲厂", 所属街镇: "江湾镇" },
  { ...listed, 企业名称: "上海乙厂", 所属街镇: "江湾镇", 公布: "2025-10-30" },
  { ...listed, 企业名称: "上海丙厂", 所属街镇: "新浜镇", 公布: "2025-11-14" },
  { ...listed, 企业名称: "上海丁（集团）有限公司", 所属街镇: "新浜镇", 公布: "2026-01-07" },
  { ...listed, 企业名称: "上海戊厂", 所属街镇: "新浜镇", 公布: "2026-01-08" },
  { ...listed, 企业名称: "上海己厂", 评估: "待评估" },
  { ...listed, 企业名称: "上海庚厂", 备注: "停产" },
  { ...listed, 企业名称: "上海辛厂", 评估: "2026年1月5日 通过", 验收: "2026年6月5日 通过" },
];
const all = view(rows);
const names = (narrowing: Partial<Narrowing>) =>
  deadlineListingOf(all, { ...everything, ...narrowing }).shown.map(({ enterprise }) => enterprise);

describe("按状态筛选", () => {
  test.each<[Bucket, readonly string[]]>([
    ["overdue", ["上海甲厂"]],
    [30, ["上海乙厂"]],
    [60, ["上海乙厂", "上海丙厂"]],
    [90, ["上海乙厂", "上海丙厂", "上海丁（集团）有限公司"]],
    ["later", ["上海戊厂"]],
    ["unknown", ["上海己厂"]],
    ["excused", ["上海庚厂"]],
    ["done", ["上海辛厂"]],
  ])("%s", (bucket, expected) => expect(names({ bucket })).toEqual(expected));

  test("逾期、90天、未到期、未见记录、不计、已完成合起来就是全部，每家只在一处", () => {
    const { counts } = deadlineListingOf(all, everything);
    const parts: readonly Bucket[] = ["overdue", 90, "later", "unknown", "excused", "done"];
    expect(parts.reduce((sum, bucket) => sum + (counts.get(bucket) ?? 0), 0)).toBe(counts.get("all"));
  });

  test("全部按急的在前", () => expect(names({})[0]).toBe("上海甲厂"));
});

describe("按街镇、批次、名称筛选", () => {
  test("地区", () => expect(names({ district: "江湾镇" })).toEqual(["上海甲厂", "上海乙厂"]));
  test("批次：没有批次列时按公布时间", () => expect(names({ batch: "2025年11月14日" })).toEqual(["上海丙厂"]));
  test("名称：括号全角半角、空格不计较", () =>
    expect(names({ query: "丁 (集团)" })).toEqual(["上海丁（集团）有限公司"]));
  test("几样一起", () => expect(names({ district: "新浜镇", bucket: 60 })).toEqual(["上海丙厂"]));
  test("数字跟着别的筛选走", () => {
    const { counts } = deadlineListingOf(all, { ...everything, district: "新浜镇", bucket: 60 });
    expect([counts.get("all"), counts.get(60), counts.get("overdue")]).toEqual([3, 1, 0]);
  });
  test("可选的地区和批次，批次早的在前", () => {
    const { districts, batches } = deadlineListingOf(all, everything);
    expect(districts).toEqual(["江湾镇", "新浜镇"]);
    expect(batches.slice(0, 2)).toEqual(["2025年6月20日", "2025年10月30日"]);
  });
  test("只有一个地区、一个批次就不用选", () => {
    const listing = deadlineListingOf(view([{ ...listed, 所属街镇: "江湾镇" }, listed]), everything);
    expect([listing.districts, listing.batches]).toEqual([[], []]);
  });
  test("批次在先排哪一天看最早的一家，不看急不急", () => {
    const late = { ...listed, 公布: "2026-01-08" };
    const { batches } = deadlineListingOf(
      view([
        { ...late, 批次: "乙批" },
        { ...listed, 公布: "2025-11-14", 批次: "丙批" },
        { ...listed, 批次: "乙批" },
      ]),
      everything,
    );
    expect(batches).toEqual(["乙批", "丙批"]);
  });
  test("有批次列的用批次列", () => {
    expect(view([{ ...listed, 批次: "第三批" }]).enterprises.map(batchOf)).toEqual(["第三批"]);
  });
});

describe("台账改动之后", () => {
  test("还有的筛选留着，没有了的去掉", () => {
    const narrowing: Narrowing = { bucket: "overdue", district: "江湾镇", batch: "2025年6月20日", query: "甲" };
    expect(stillFitting(all, narrowing)).toEqual(narrowing);
    expect(stillFitting(view([{ ...listed, 公布: "2026-01-08", 所属街镇: "新浜镇" }]), narrowing)).toEqual({
      bucket: "all",
      district: null,
      batch: null,
      query: "甲",
    });
  });
});

test("在表中选一行就找到那一家", () => {
  expect(timelineAt(all, "台账", { top: 2, bottom: 2 })?.enterprise).toBe("上海乙厂");
  expect(timelineAt(all, "台账", { top: 0, bottom: 0 })).toBeNull();
  expect(timelineAt(all, "别的表", { top: 2, bottom: 2 })).toBeNull();
});

test("展开的一家列四项期限，能赶上的归档也列，过了的不列", () => {
  const kinds = (assessment: string) =>
    view([{ ...listed, 评估: assessment }])
      .enterprises.flatMap(listedItems)
      .map(({ kind }) => kind);
  const own = ["disclosure", "start", "completion", "acceptance"];
  expect(kinds("2026年9月28日 通过")).toEqual([...own, "archive-assessment"]);
  expect(kinds("2026年6月11日 通过")).toEqual(own);
});

test("本局要办的日子写短：今年不写年，明年写明年", () => {
  expect([shortDay(day("2026-10-10"), asOf), shortDay(day("2027-03-01"), asOf)]).toEqual(["10月10日", "明年3月1日"]);
});
