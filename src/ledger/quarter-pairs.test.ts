import { readEnterprise } from "../cells/enterprise";
import type { StatusRow, StatusTable, StatusValues } from "./tables";
import { day } from "../dates/day";
import type { Quarter } from "../dates/limits";
import { daySpan, monthsSpan } from "../dates/span";
import { endOfQuarterBefore, quarterPairs } from "./quarter-pairs";

const second: Quarter = { year: 2026, quarter: 2 };
const third: Quarter = { year: 2026, quarter: 3 };

type Listing = readonly [enterprise: string, listed: string | null];

function listedOn(listed: string | null): StatusValues["listPublishedOn"] | null {
  if (listed === null) return null;
  return listed.length === 4 ? monthsSpan(Number(listed), 1, 12, "year") : daySpan(day(listed));
}

function rowOf([enterprise, listed]: Listing, position: number): StatusRow {
  const values = { enterprise: readEnterprise(enterprise), listPublishedOn: listedOn(listed) };
  return {
    position,
    times: 1,
    values: values as StatusRow["values"],
    band: 0,
    filled: 0,
    blank: 0,
    unreadable: 0,
    problems: [],
    told: [],
    excuse: null,
  };
}

function tableOf(period: Quarter | null, listings: readonly Listing[]): StatusTable {
  return {
    annex: 3,
    key: "附表3",
    sheet: "附表3",
    period,
    month: null,
    title: null,
    signOff: { reportingAuthority: null, preparedBy: null, reportedOn: null },
    reportedOn: null,
    isReport: true,
    voluntary: false,
    declaredEmpty: false,
    columns: new Set(),
    rows: listings.map(rowOf),
  };
}

function pairing(before: readonly Listing[], now: readonly Listing[]) {
  const found = quarterPairs({ status: tableOf(third, now), statusBefore: tableOf(second, before) });
  const short = ({ values }: StatusRow) => values.enterprise?.key ?? "";
  return {
    pairs: found.pairs.map((pair) => `${pair.before.position}→${pair.now.position}`),
    gone: [...found.gone.keys()],
    fresh: found.fresh.map(short),
    lookAlikes: [...found.lookAlikes].map(([key, row]) => `${key}≈${short(row)}`),
  };
}

const none = { pairs: [], gone: [], fresh: [], lookAlikes: [] };

describe("两个季度的行怎样对上", () => {
  test("顺序变了，按企业名称对上", () => {
    const found = pairing(
      [
        ["申江一厂", "2025-06-20"],
        ["申江二厂", "2025-06-20"],
      ],
      [
        ["申江二厂", "2025-06-20"],
        ["申江一厂", "2025-06-20"],
      ],
    );
    expect(found).toEqual({ ...none, pairs: ["0→1", "1→0"] });
  });

  test("同一企业有两批，按名单公布时间对上", () => {
    const found = pairing(
      [
        ["申江一厂", "2024-06-28"],
        ["申江一厂", "2026-01-16"],
      ],
      [
        ["申江一厂", "2026-01-16"],
        ["申江一厂", "2024-06-28"],
      ],
    );
    expect(found.pairs).toEqual(["0→1", "1→0"]);
  });

  test("写得一样的先对上，只写年份的后对", () => {
    const found = pairing(
      [
        ["申江一厂", "2025-06-20"],
        ["申江一厂", "2025-11-14"],
      ],
      [
        ["申江一厂", "2025"],
        ["申江一厂", "2025-06-20"],
      ],
    );
    expect(found.pairs).toEqual(["0→1", "1→0"]);
  });

  test("两边各剩一行，是名单公布时间改了", () => {
    expect(pairing([["申江一厂", "2025-06-20"]], [["申江一厂", "2025-07-20"]]).pairs).toEqual(["0→0"]);
    expect(pairing([["申江一厂", null]], [["申江一厂", "2025-07-20"]]).pairs).toEqual(["0→0"]);
  });

  test("上季度末以后公布的是新的一批，不是改了日期", () => {
    const found = pairing([["申江一厂", "2025-06-20"]], [["申江一厂", "2026-07-17"]]);
    expect(found).toEqual({ ...none, fresh: ["申江一厂"] });
  });

  test("各剩几行、分不清的，不硬对", () => {
    const found = pairing(
      [
        ["申江一厂", "2025-06-20"],
        ["申江一厂", "2024-06-28"],
      ],
      [
        ["申江一厂", "2025-07-20"],
        ["申江一厂", "2024-07-28"],
      ],
    );
    expect(found).toEqual({ ...none, fresh: ["申江一厂", "申江一厂"] });
  });

  test("括号里的原名把更名的企业对上", () => {
    const found = pairing(
      [["上海甲乙有限公司", "2025-06-20"]],
      [["上海丙丁有限公司（原上海甲乙有限公司）", "2025-06-20"]],
    );
    expect(found).toEqual({ ...none, pairs: ["0→0"] });
  });

  test("原名还单独列着的，是另一家企业（分立）", () => {
    const found = pairing(
      [["上海甲乙有限公司", "2025-06-20"]],
      [
        ["上海丙丁有限公司（原上海甲乙有限公司）", "2025-06-20"],
        ["上海甲乙有限公司", "2025-06-20"],
      ],
    );
    expect(found).toEqual({ ...none, pairs: ["0→1"], fresh: ["上海丙丁有限公司"] });
  });

  test("一字之差、公布时间相同的，疑似同一家", () => {
    const found = pairing([["上海申岚化工有限公司", "2025-06-20"]], [["上海申蓝化工有限公司", "2025-06-20"]]);
    expect(found.lookAlikes).toEqual(["上海申岚化工有限公司≈上海申蓝化工有限公司"]);
  });

  test("公布时间不同，就不算疑似", () => {
    const found = pairing([["上海申岚化工有限公司", "2025-06-20"]], [["上海申蓝化工有限公司", "2025-06-21"]]);
    expect(found).toEqual({ ...none, gone: ["上海申岚化工有限公司"], fresh: ["上海申蓝化工有限公司"] });
  });

  test("同一个名称重复两万行也不费时", () => {
    const many = (shift: number) =>
      Array.from({ length: 20_000 }, (_, index): Listing => ["申江一厂", index % 2 ? `${1950 + shift}-06-20` : null]);
    // Comparing all with all would take minutes here: the test runner's own time limit catches it.
    pairing(many(0), many(30));
  });
});

describe("上季度末是哪一天", () => {
  const empty = (period: Quarter | null) => tableOf(period, []);

  test("看上季度的表自己的标题，隔了几个季度也一样", () => {
    const before = empty({ year: 2025, quarter: 4 });
    expect(endOfQuarterBefore({ status: empty(third), statusBefore: before })).toBe(day("2025-12-31"));
  });

  test("上季度的表没写季度，从本季度推算", () => {
    expect(endOfQuarterBefore({ status: empty(third), statusBefore: empty(null) })).toBe(day("2026-06-30"));
  });

  test("两张表都没写季度，就不知道", () => {
    expect(endOfQuarterBefore({ status: empty(null), statusBefore: empty(null) })).toBeNull();
  });
});
