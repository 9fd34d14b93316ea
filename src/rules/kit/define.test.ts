import { day } from "../../dates/day";
import { daySpan } from "../../dates/span";
import { bookRule, looksBack, rowRule, tableRule } from "./define";

const described = {
  id: "example",
  title: "例子",
  basis: { clause: "start", quote: "" },
  severity: "hint",
  message: () => "",
  remedy: "",
  example: [],
} as const;

test("规则只看得到它声明要看的栏目", () => {
  const rule = rowRule({
    ...described,
    annex: 3,
    reads: ["listPublishedOn"],
    consults: ["auditStartedOn"],
    check(values) {
      const started: number | undefined = values.auditStartedOn?.earliest;
      // @ts-expect-error 声明里没有说要看企业名称
      expect(values.enterprise).toBeUndefined();
      return { at: "listPublishedOn", detail: started ?? values.listPublishedOn.earliest };
    },
  });
  const span = daySpan(day("2026-07-01"));
  if (rule.kind !== "row") throw new Error("不是行规则");
  expect(rule.check({ listPublishedOn: span } as never, {} as never)).toEqual({
    at: "listPublishedOn",
    detail: span.earliest,
  });
});

test("附表3的规则不能要附表4的栏目", () => {
  // @ts-expect-error 变化情况一栏只有附表4才有
  expect(tableRule({ ...described, annex: 3, reads: ["change"], check: () => [] }).kind).toBe("table");
});

test("要看上季度的表才算与上季度对照", () => {
  const check = () => [];
  expect(looksBack(bookRule({ ...described, at: "status", reads: { statusBefore: ["enterprise"] }, check }))).toBe(
    true,
  );
  expect(looksBack(bookRule({ ...described, at: "status", reads: { adjustments: ["change"] }, check }))).toBe(false);
});
