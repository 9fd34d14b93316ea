import { check } from "../../src/checking/check";
import { exampleBook } from "../../src/reports/example-book";
import { rules } from "../../src/rules/index";
import { today } from "../support/clean-day";

function report(edits = exampleBook()) {
  const run = check(edits.grids, { previous: edits.previous, today });
  return run.sheets.flatMap(({ findings }) => findings.map(({ rule, cell, message }) => `${rule} ${cell} ${message}`));
}

test("一个季度的两张附表都没有问题：一处也不报", () => {
  expect(report()).toEqual([]);
});

test("不给上季度的文件，也一处不报", () => {
  const { grids } = exampleBook();
  const run = check(grids, { today });
  expect(run.sheets.flatMap(({ findings }) => findings)).toEqual([]);
  expect(run.verdict).toBe("ready");
});

test("一处不报的，没有哪条规则算作报过", () => {
  const { grids, previous } = exampleBook();
  const counts = check(grids, { previous, today }).sheets.flatMap((sheet) => sheet.counts);
  expect(counts.filter(({ reported }) => reported > 0)).toEqual([]);
});

test("每个例子只报自己那条规则（缺陷矩阵）", () => {
  const stray = rules.flatMap((rule) => {
    const reported = report(exampleBook(rule.example));
    const own = reported.filter((line) => line.startsWith(`${rule.id} `));
    return reported.length === 1 && own.length === 1
      ? []
      : [`${rule.id}: ${reported.length === 0 ? "没有报" : reported.join(" | ")}`];
  });
  expect(stray).toEqual([]);
});
