import { check } from "../../src/checking/check";
import { quarterEnd } from "../../src/dates/limits";
import type { CellValue, Grid } from "../../src/sheets/grid";
import { fill } from "../../src/templates/fill";
import type { Made } from "../../src/templates/made";
import { followingQuarter } from "../../src/templates/next-quarter";
import { statusHeadings } from "../support/annex-lines";
import { gridOfBlueprint } from "../support/blueprint-grid";
import { readsOf } from "../support/ledger-grid";
import { gridOf } from "../support/sheet-canvas";
import { addMonths, serial } from "./calendar";
import { Dice } from "./dice";
import { meanings, phraseOf, type Listing, type Meaning } from "./phrases";

/** More on request: VARIETY_FILLED=400 npx jest --selectProjects unit test/variety/filled */
const drawn = Number(process.env["VARIETY_FILLED"] ?? 25);
const rowsDrawn = 8;

const quarter = { year: 2026, quarter: 3 } as const;
const asOf = quarterEnd(quarter);

interface Drawn {
  readonly meaning: Meaning;
  readonly cells: readonly CellValue[];
}

/** A row that means something, kept in the official columns and in 启动时间, 报告提交时间 and 备注 beside them. */
function rowOf(dice: Dice, index: number): Drawn {
  const listed = addMonths(asOf, -dice.pick([14, 15, 20, 25])) - dice.between(0, 25);
  const listing: Listing = { listed, asOf };
  const meaning = dice.pick(meanings);
  const { column, text } = phraseOf(dice, meaning, listing);
  const agency = dice.pick(["上海绿测环境科技有限公司", "自行审核", null]);
  const hasOwnColumn = column === "评估";
  return {
    meaning,
    cells: [
      index + 1,
      `上海申江第${index + 1}电镀厂`,
      listed,
      dice.chance(0.3) ? null : addMonths(listed, 12),
      agency,
      hasOwnColumn ? text : dice.pick(["/", null, "未评估"]),
      dice.pick(["/", null]),
      dice.chance(0.4) ? listed + dice.between(5, 50) : null,
      dice.chance(0.3) ? addMonths(listed, dice.between(6, 11)) : null,
      hasOwnColumn ? dice.pick([null, "停产", "经区局同意延期至2027年3月", "联系人已更换"]) : text,
    ],
  };
}

const added = ["启动时间", "报告提交时间", "备注"];

function dated(grid: Grid): Grid {
  const isDate = (value: CellValue) => typeof value === "number" && value > 40_000;
  return {
    ...grid,
    numberFormats: grid.values.map((cells) => cells.map((value) => (isDate(value) ? "yyyy/m/d" : "General"))),
  };
}

function ledgerOf(rows: readonly Drawn[], head: CellValue[][]): Grid {
  return dated(gridOf([...head, [...statusHeadings, ...added], ...rows.map(({ cells }) => cells)], { name: "台账" }));
}

/** Errors and warnings on rows, by enterprise; what is asked of a report's form is another matter. */
function byEnterprise(grids: readonly Grid[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { findings } of check(grids, { asOf, today: asOf }).sheets) {
    for (const { rule, severity, enterprise } of findings) {
      if (severity === "hint" || enterprise === null) continue;
      const weight = rule === "assessment-overdue" ? ` ${severity}` : "";
      found.set(enterprise, [...(found.get(enterprise) ?? []), rule + weight]);
    }
  }
  return found;
}

/** Findings of the sheet made that the ledger did not have, and enterprises that it lost. */
function undeserved(ledger: Grid, rows: readonly Drawn[], made: Made | null): string[] {
  if (made === null) return ["没有做出表来"];
  const grids = made.blueprints.map(gridOfBlueprint);
  const names = new Set(grids.flatMap(({ values }) => values.map((cells) => cells[1])));
  const before = byEnterprise([ledger]);
  const after = byEnterprise(grids);
  return rows.flatMap(({ meaning, cells }) => {
    const name = String(cells[1]);
    const told = `${meaning} ${cells.slice(4).map(String).join(" | ")}`;
    if (!names.has(name)) return [`${told} → 丢了`];
    const more = (after.get(name) ?? []).filter((rule) => !(before.get(name) ?? []).includes(rule));
    return more.length === 0 ? [] : [`${told} → ${more.join("、")}`];
  });
}

function rowsFor(seed: string): Drawn[] {
  return Array.from({ length: rowsDrawn }, (_, index) => rowOf(new Dice(`${seed} ${index}`), index));
}

test("由台账填出的附表3、附表4：台账里没有的问题，填出来也没有，一家不少", () => {
  const found = Array.from({ length: drawn }, (_, seed) => {
    const rows = rowsFor(`fill ${seed}`);
    const ledger = ledgerOf(rows, []);
    return undeserved(ledger, rows, fill(readsOf(ledger), { quarter, authority: "申江区生态环境局" }));
  });
  expect(found.flat()).toEqual([]);
});

test("生成的下季度：本季度没有的问题，下季度也没有，一家不少", () => {
  const head = [["重点行业实施强制性清洁生产审核情况表"], ["（2026年第3季度）"]];
  const found = Array.from({ length: drawn }, (_, seed) => {
    const rows = rowsFor(`next ${seed}`);
    const ledger = ledgerOf(rows, head);
    return undeserved(ledger, rows, followingQuarter(readsOf(ledger)));
  });
  expect(found.flat()).toEqual([]);
});

test("评估得分另有一栏的，填出来分数还在", () => {
  const ledger = dated(
    gridOf([
      ["企业名称", "公布时间", "评估时间", "评估结果", "评估得分", "验收情况"],
      ["上海申江第1电镀厂", serial(2025, 6, 20), serial(2026, 5, 12), "通过", 88, "/"],
      ["上海申江第2电镀厂", serial(2025, 6, 20), serial(2026, 5, 12), "是", null, "/"],
    ]),
  );
  const made = fill(readsOf(ledger), { quarter, authority: "申江区生态环境局" });
  const [sheet] = (made?.blueprints ?? []).map(gridOfBlueprint);
  const assessments = (sheet?.values ?? [])
    .filter((cells) => String(cells[1]).startsWith("上海"))
    .map((cells) => cells[5]);
  expect(assessments).toEqual(["2026年5月12日 通过（88分）", "2026年5月12日 通过"]);
});
