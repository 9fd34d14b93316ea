import type { AdjustmentRow, StatusRow } from "../ledger/tables";
import { ruleTable } from "../../test/support/rule-table";
import type { AnyRow } from "../ledger/facts";
import { inAdjustments, inStatus } from "./kit/example";
import { newlyListed } from "./kit/example-rows";
import { serialNumberBroken } from "./serial-number-broken";

const numbered = (serialNumber: number | string | null, row = "丁") => inStatus({ serialNumber }, row);

ruleTable(serialNumberBroken, {
  accepts: {
    新一批名单从1重排: [newlyListed(1, "申江区东浦电子器件厂"), newlyListed(2, "上海骏达制药有限公司")],
    接着编下去: [newlyListed(9, "申江区东浦电子器件厂")],
    文本写的数字: numbered("4"),
    带顿号的数字: numbered("4、"),
    分层编号另有次序: numbered("二-4"),
  },
  reports: {
    空了一个: [
      numbered(null),
      { at: "serialNumber", cell: "A8", message: /顺次是4，此处空白/, fix: { to: "4", safe: true } },
    ],
    重复: [numbered(3), { cell: "A8", message: "顺次是4，现为3", severity: "warning" }],
    跳号: [numbered(5), { cell: "A8", fix: { to: "4", safe: true } }],
    第一行空白: [numbered(null, "甲"), { cell: "A5", fix: { to: "1", safe: true } }],
    新一批里重号: [
      [
        newlyListed(1, "申江区东浦电子器件厂"),
        newlyListed(2, "上海骏达制药有限公司"),
        newlyListed(2, "上海华茂印染有限公司"),
      ],
      { cell: "A15", fix: { to: "3", safe: true } },
    ],
    附表4的序号: [inAdjustments({ serialNumber: 2 }), { cell: "A5", message: "顺次是1，现为2" }],
  },
  abstains: { 没有序号栏: [{ in: "status", drop: "serialNumber" }] },
});

describe("序号从哪里数起", () => {
  const rows = (...numbers: (readonly [number | null, number])[]) =>
    numbers.map(
      ([number, band], position) =>
        ({
          key: `企业${String(position)}`,
          position,
          band,
          values: { serialNumber: number && { number, text: "" } },
        }) as unknown as StatusRow & AdjustmentRow,
    );
  const broken = (table: AnyRow[]) => {
    if (serialNumberBroken.kind !== "table") throw new Error("不是表规则");
    return serialNumberBroken.check({ rows: table } as never, {} as never).map(({ detail }) => detail);
  };

  const row = (number: number, more: object) => {
    const [plain] = rows([number, 0]);
    if (!plain) throw new Error("没有行");
    return { ...plain, values: { ...plain.values, serialNumber: { number, text: "", ...more } } };
  };

  test("一家占两个序号的，下一家接着第二个", () => {
    expect(broken([...rows([1, 0]), row(2, { upTo: 3 }), ...rows([4, 0])])).toEqual([]);
    expect(broken([...rows([1, 0]), row(2, { upTo: 3 }), ...rows([3, 0])])).toEqual([{ expected: 4, found: 3 }]);
  });

  test("两家共用一个序号的，下一家接着它", () => {
    expect(broken([...rows([1, 0]), row(1, { shared: true }), ...rows([2, 0])])).toEqual([]);
  });

  test("续表可以接着上一张表的序号", () => {
    expect(broken(rows([36, 0], [37, 0], [38, 0]))).toEqual([]);
  });

  test("首行写错的，从1数起", () => {
    expect(broken(rows([7, 0], [2, 0], [3, 0]))).toEqual([{ expected: 1, found: 7 }]);
  });

  test("只有一行，写几都行", () => {
    expect(broken(rows([5, 0]))).toEqual([]);
  });

  test("每个年度段各报各的", () => {
    expect(broken(rows([1, 0], [3, 0], [1, 1], [1, 1]))).toEqual([
      { expected: 2, found: 3 },
      { expected: 2, found: 1 },
    ]);
  });

  test("整列空白报一处，一次补齐", () => {
    expect(broken(rows([null, 0], [null, 0]))).toEqual([{ expected: 1, found: null }]);
  });
});
