import { readFileSync } from "node:fs";
import { itemOf, listed, timelineOf, type LedgerRow } from "../../../test/support/deadline-ledger";
import { day } from "../../dates/day";
import { timelineLine, timelineStanding } from "../../deadlines/deadline-words";
import { associateFunctions } from "./associate-functions";
import { ledgerFunctions, type Argument } from "./ledger-functions";

const { COMPLETION_DUE, ACCEPTANCE_DUE, STANDING } = ledgerFunctions;

interface Described {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
}
const { functions }: { readonly functions: readonly Described[] } = JSON.parse(
  readFileSync("src/commands/functions/functions.json", "utf8"),
);

const published: readonly Argument[] = [
  day("2025-06-20"),
  "2025-06-20",
  "2025年6月20日",
  "2025.6.20",
  "2024-02-29",
  "2025年6月",
];

describe("公式和窗格算的一样", () => {
  test.each(published)("完成期限、验收期限：%s", (listedOn) => {
    const row = { ...listed, 公布: typeof listedOn === "number" ? "2025-06-20" : (listedOn ?? null) };
    expect(COMPLETION_DUE(listedOn)).toBe(itemOf("completion", row, "2026-10-09").rolledDue);
    expect(ACCEPTANCE_DUE(listedOn)).toBe(itemOf("acceptance", row, "2026-10-09").rolledDue);
    expect(ACCEPTANCE_DUE(listedOn, "2025-07-10")).toBe(
      itemOf("acceptance", { ...row, 启动时间: "2025-07-10" }, "2026-10-09").rolledDue,
    );
  });

  test.each<[Argument, Argument, string]>([
    [null, null, "2026-06-22"],
    [null, null, "2026-06-23"],
    ["2026年6月11日 通过", null, "2026-10-09"],
    ["2026年6月11日 未通过", "/", "2026-10-09"],
    ["待评估", null, "2026-10-09"],
    ["2025年6月11日 通过", "2026年6月11日 通过", "2026-10-09"],
    ["停产", null, "2026-10-09"],
    ["2025年12月1日 通过", null, "2027-08-21"],
  ])("期限状态：评估%s，验收%s，%s", (assessment, acceptance, on) => {
    const row: LedgerRow = { ...listed, 评估: assessment ?? null, 验收: acceptance ?? null };
    const timeline = timelineOf(row, on);
    expect(STANDING("2025-06-20", assessment, acceptance, day(on))).toBe(
      `${timelineStanding(timeline)}（${timelineLine(timeline)}）`,
    );
  });

  test("引用的空单元格等于没填", () => {
    expect(ACCEPTANCE_DUE("2025-06-20", 0)).toBe(ACCEPTANCE_DUE("2025-06-20"));
    expect(STANDING("2025-06-20", 0, "", 0)).toBe(STANDING("2025-06-20"));
  });

  test("不写按哪一天就按今天", () => {
    expect(STANDING("2019-06-20")).toMatch(/^逾期\d+天（完成审核：最迟2020年6月22日）$/);
  });
});

describe("看不懂的说一句话", () => {
  test.each<[string, () => unknown]>([
    ["空的公布时间", () => COMPLETION_DUE(null)],
    ["不是日期的公布时间", () => ACCEPTANCE_DUE("第三批")],
    ["不存在的日期", () => COMPLETION_DUE("2025-02-30")],
    ["按哪一天是文字", () => STANDING("2025-06-20", null, null, "年底")],
    ["按哪一天不是日子", () => STANDING("2025-06-20", null, null, -5)],
  ])("%s", (_, work) => expect(work).toThrow(/看不懂/));
});

describe("Excel 登记的和程序里的是同一套", () => {
  test("每个函数都有实现，参数一样多，名称 Excel 认可", () => {
    expect(functions.map(({ id }) => id)).toEqual(Object.keys(ledgerFunctions));
    for (const { id, name, parameters } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(name).toMatch(/^\p{L}[\p{L}_.]{2,}$/u);
      expect(parameters.length).toBe(ledgerFunctions[id as keyof typeof ledgerFunctions].length);
      expect(parameters.filter(({ optional }) => !optional)).toEqual([parameters[0]]);
    }
  });

  test("算不出的，在 #VALUE! 旁边说明原因", () => {
    class CellError extends Error {
      constructor(
        readonly code: string,
        message: string,
      ) {
        super(message);
      }
    }
    const associated = new Map<string, (...values: never[]) => unknown>();
    associateFunctions({
      associate: (id, work) => associated.set(id, work),
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!" },
    });
    expect([...associated.keys()]).toEqual(Object.keys(ledgerFunctions));
    expect(associated.get("COMPLETION_DUE")?.(...(["2025-06-20"] as never[]))).toBe(day("2026-06-22"));
    expect(() => associated.get("COMPLETION_DUE")?.(...([null] as never[]))).toThrow(CellError);
  });
});
