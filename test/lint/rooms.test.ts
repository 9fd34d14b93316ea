import { execFileSync } from "node:child_process";
import path from "node:path";

type Line = readonly [file: string, code: string];

const forbidden: readonly Line[] = [
  ["src/rules/x.ts", 'import { addressOf } from "../sheets/grid"; export const x = addressOf(1, 1);'],
  ["src/dates/x.ts", 'import { clauses } from "../annexes/clauses"; export const x = clauses;'],
  ["src/pane/x.tsx", 'import { openFileWorkbook } from "../xlsx/workbook"; export const x = openFileWorkbook;'],
  ["src/pane/x.tsx", 'import type { Grid } from "../excel/excel-workbook"; export type X = Grid;'],
  ["src/ledger/x.ts", 'import type { Rule } from "../rules/kit/define"; export type X = Rule;'],
  ["src/cells/x.ts", 'import type { Row } from "../ledger/tables"; export type X = Row<unknown>;'],
  ["src/checking/x.ts", 'import { deadlines } from "../deadlines/deadlines"; export const x = deadlines;'],
  ["src/cli/x.ts", 'import { words } from "../pane/words"; export const x = words;'],
  ["src/checking/x.ts", 'export const x = () => import("../xlsx/read/read");'],
  ["src/pane/x.tsx", 'export const x = () => import("../xlsx/read/read");'],
  ["src/sheets/x.ts", 'import { isWorkday } from "chinese-days"; export const x = isWorkday;'],
  ["src/checking/x.ts", 'import { readFileSync } from "node:fs"; export const x = readFileSync;'],
  ["src/checking/x.ts", "export const x = new Date();"],
  ["src/pane/x.tsx", 'export const x = () => fetch("/");'],
  ["src/pane/x.tsx", "export const x = Office;"],
];

const allowed: readonly Line[] = [
  ["src/rules/x.ts", 'import { clauses } from "../annexes/clauses"; export const x = clauses;'],
  ["src/reports/x.ts", 'import type { Blueprint } from "../sheets/blueprint"; export type X = Blueprint;'],
  ["src/pane/x.tsx", 'export const x = () => import("./deadlines-tab");'],
  ["src/dates/x.ts", "export const x = new Date();"],
  ["src/excel/x.ts", "export const x = Excel;"],
];

const answers = JSON.parse(
  execFileSync(process.execPath, [path.join(__dirname, "lint-lines.mjs")], {
    input: JSON.stringify([...forbidden, ...allowed]),
  }).toString(),
) as string[][];

describe("引用表：越界的引用过不了 lint，并说明该去哪里", () => {
  test.each(forbidden.map(([file, code], index) => [file, code, answers[index] ?? []] as const))(
    "%s 里不能写 %s",
    (_file, _code, messages) => {
      expect(messages).not.toEqual([]);
      expect(messages.join("")).toMatch(/只能引用|只在|不离开本机|入口|从那里引用/);
    },
  );

  test.each(allowed.map(([file, code], index) => [file, code, answers[forbidden.length + index]] as const))(
    "%s 里可以写 %s",
    (_file, _code, messages) => {
      expect(messages).toEqual([]);
    },
  );
});
