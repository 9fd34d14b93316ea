import type { Finding } from "../../src/checking/finding";
import { day } from "../../src/dates/day";
import type { Surroundings } from "../../src/pane/commands/desk";
import { foundList } from "../../src/pane/judge/found-table";
import type { Judge, Judgement, WholeJudgement } from "../../src/pane/judge/judge";
import { KeepingJudge, withTable } from "../../src/pane/judge/keeping-judge";
import type { Grid } from "../../src/sheets/grid";
import { ledgersHere } from "./ledgers-here";
import { addressOf } from "../../src/sheets/grid";

/** A finding at a zero-based row and column of 附表3. */
export function findingAt(row: number, column: number, given: Partial<Finding> = {}): Finding {
  const sheet = given.place?.sheet ?? "三季度";
  return {
    identity: `${given.rule ?? "deadline-too-late"} 附表3 ${row} ${column}`,
    rule: "deadline-too-late",
    title: "要求完成期限晚于名单公布后一年",
    severity: "error",
    message: "应不晚于2026年6月22日，现为2027年6月20日。",
    remedy: "改为名单公布之日起一年内。",
    basis: "四、审核评估：“强审企业应当在名单公布后一年内完成本轮清洁生产审核”",
    enterprise: "上海康沛药业有限公司",
    column: "requiredCompletionDate",
    value: "2027-06-20",
    place: { sheet, row, column },
    cell: addressOf(row, column),
    words: [],
    related: [],
    fixes: [],
    waived: null,
    folded: false,
    ...given,
  };
}

type WholeSheet = WholeJudgement["sheets"][number];

/** A recognised 附表3 of 2026's third quarter with these findings. */
export function sheetWith(findings: readonly Finding[], given: Partial<WholeSheet> = {}): WholeSheet {
  return {
    name: "三季度",
    annex: 3,
    reason: null,
    other: null,
    rulesApplied: true,
    isCurrent: true,
    layout: null,
    header: "A4:G4",
    data: "A5:G46",
    columns: {},
    period: { year: 2026, quarter: 3 },
    month: null,
    asOf: day("2026-10-09"),
    asOfFrom: "reportedOn",
    rows: 42,
    findings,
    notChecked: [],
    counts: [],
    ...given,
  };
}

/** What a check that found these sheets comes to, as the pane has it. */
export function judgementOf(sheets: readonly WholeSheet[], given: Partial<WholeJudgement> = {}): Judgement {
  const list = foundList(sheets);
  return withTable(
    wholeJudgementOf(sheets, given),
    list,
    Int32Array.from(list.findings, (_, at) => at),
  );
}

/** The same with its findings. */
export function wholeJudgementOf(sheets: readonly WholeSheet[], given: Partial<WholeJudgement> = {}): WholeJudgement {
  const open = sheets.flatMap(({ findings }) => findings.filter(({ waived }) => !waived));
  const has = (severity: Finding["severity"]): boolean => open.some((finding) => finding.severity === severity);
  return {
    verdict: has("error") ? "correct" : has("warning") ? "explain" : "ready",
    sheets,
    uselessWaivers: [],
    notes: [],
    rules: [{ id: "deadline-too-late", title: "要求完成期限晚于名单公布后一年", subject: "status" }],
    labels: { requiredCompletionDate: "要求完成期限", enterprise: "企业名称", listPublishedOn: "名单公布时间" },
    reportDue: { day: day("2026-10-10"), workedWeekend: true },
    ...given,
  };
}

/** A judge that finds in cells holding "错" an error, in "疑" a warning and in " " a hint with a safe fix. */
export function literalJudge(): Judge {
  let grids: Grid[] = [];
  let waivers: readonly { identity: string; value: string; reason: string; on: string }[] = [];
  const judged = (): WholeJudgement => {
    const sheets = grids.map((grid) =>
      sheetWith(
        grid.values.flatMap((line, at) => findingsIn(line, grid, at)),
        { name: grid.name },
      ),
    );
    const waived = sheets.map((sheet) => ({
      ...sheet,
      findings: sheet.findings.map((finding) => ({
        ...finding,
        waived: waivers.find(({ identity, value }) => identity === finding.identity && value === finding.value) ?? null,
      })),
    }));
    const used = waived.flatMap(({ findings }) => findings.flatMap((finding) => finding.waived ?? []));
    return wholeJudgementOf(waived, { uselessWaivers: waivers.filter((waiver) => !used.includes(waiver)) });
  };
  return new KeepingJudge({
    check: async (read, options) => {
      grids = [...read];
      waivers = options.waivers ?? [];
      return judged();
    },
    recheck: async (changed) => {
      grids = grids.map((grid) => (grid.name === changed.name ? patched(grid, changed) : grid));
      return judged();
    },
    withWaivers: async (now) => {
      waivers = now;
      return judged();
    },
    deadlines: async () => null,
    summary: async () => null,
  });
}

function patched(grid: Grid, changed: Grid): Grid {
  const values = grid.values.map((line, at) => changed.values[grid.top + at - changed.top] ?? line);
  return { ...grid, values };
}

function findingsIn(line: readonly unknown[], grid: Grid, at: number): Finding[] {
  return line.flatMap((value, column) => {
    const severity = ({ 错: "error", 疑: "warning", " ": "hint" } as const)[String(value)];
    if (!severity) return [];
    const place = { sheet: grid.name, row: grid.top + at, column: grid.left + column };
    const cell = addressOf(place.row, place.column);
    const to = severity === "hint" ? "" : "对";
    const write = { place, cell, expected: value as string, value: to, from: String(value), to };
    return [
      findingAt(place.row, place.column, {
        place,
        severity,
        value: String(value),
        enterprise: `第${place.row}家有限公司`,
        identity: `deadline-too-late|${severity} ${grid.name} ${place.row} ${column}`,
        fixes: [{ label: "改写", safe: severity === "hint", writes: [write] }],
      }),
    ];
  });
}

/** A sheet of these values. */
export function gridOf(values: readonly (readonly (string | number | null)[])[], name = "三季度"): Grid {
  return {
    name,
    visible: true,
    date1904: false,
    top: 0,
    left: 0,
    values,
    numberFormats: values.map((line) => line.map(() => "General")),
    merges: [],
  };
}

/** The same page where no file can be saved, as in Excel on a Mac. */
export function surroundingsWithoutFiles(): Surroundings {
  const { savePage: _, saveFile: __, ...others } = surroundingsFor();
  return others;
}

/** A page around the pane, on 9 October 2026. */
export function surroundingsFor(given: Partial<Surroundings> = {}): Surroundings {
  return {
    ledgers: ledgersHere(),
    today: () => day("2026-10-09"),
    now: () => "2026年10月9日 14:30",
    readWorkbook: async () => [],
    describe: () => ["Excel 16.0.14332 · PC"],
    savePage: () => undefined,
    saveFile: () => undefined,
    saveWorkbook: async () => "saved",
    ...given,
  };
}
