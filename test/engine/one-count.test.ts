import { severities, severityNames, type Severity } from "../../src/annexes/severity";
import { check } from "../../src/checking/check";
import { markedCells } from "../../src/checking/marked";
import type { CheckRun } from "../../src/checking/run";
import { waiverFor } from "../../src/checking/waivers";
import { day } from "../../src/dates/day";
import { abstentionsOf } from "../../src/pane/check/abstentions";
import { createJudgeHere } from "../../src/pane/judge/judge-here";
import { sheetsInScope } from "../../src/pane/judge/scope";
import { countsOf } from "../../src/pane/state/counts";
import { marksOf, openCellsOf } from "../../src/pane/state/open-cells";
import { headlineOf } from "../../src/pane/state/verdict-words";
import { htmlPage } from "../../src/reports/html-page";
import { jsonReport } from "../../src/reports/json";
import { couldNotRun, ranLine } from "../../src/reports/record";
import { reportSheet } from "../../src/reports/report-sheet";
import { wholeOf } from "../../src/reports/pieces";
import { textReport } from "../../src/reports/text";
import { verdictLine } from "../../src/reports/wording";
import type { Grid } from "../../src/sheets/grid";
import { buildSheet } from "../support/sheet-builder";
import { runs } from "../support/runs";

const today = day("2026-10-09");
const meta = { fileName: "台账.xlsx", generatedAt: "2026年10月9日 14:05" };

type Tally = Readonly<Record<Severity, number>>;

function tallied(count: (severity: Severity) => number): Tally {
  return { error: count("error"), warning: count("warning"), hint: count("hint") };
}

function times(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** How many of each severity each face counts, over all sheets. */
function facesOf(run: CheckRun): Readonly<Record<string, Tally>> {
  const text = wholeOf(textReport([{ path: "台账.xlsx", run }]));
  const html = wholeOf(htmlPage([{ run, meta }]));
  const column = reportSheet(run, meta).cells.filter((cell) => cell.column === 0);
  const { files } = JSON.parse(wholeOf(jsonReport([{ path: "台账.xlsx", run }]))) as {
    files: { sheets: { counts?: Tally; findings: { severity: Severity; waived: unknown; cell: string }[] }[] }[];
  };
  const sheets = files.flatMap((file) => file.sheets);
  const marks = markedCells(run);
  const summed = (from: string, severity: Severity) =>
    [...from.matchAll(new RegExp(`${severityNames[severity]}(\\d+)(?=[，。\\n])`, "g"))].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
  return {
    文字里的条目: tallied((severity) => times(text, new RegExp(`^ {2}\\[${severityNames[severity]}\\] `, "gm"))),
    文字的小计: tallied((severity) => summed(text, severity)),
    网页的行: tallied((severity) => times(html, new RegExp(`<td class="${severity}">`, "g"))),
    网页的小计: tallied((severity) => summed(html, severity)),
    报告工作表的行: tallied((severity) => column.filter(({ value }) => value === severityNames[severity]).length),
    "JSON 的小计": tallied((severity) => sheets.reduce((sum, { counts }) => sum + (counts?.[severity] ?? 0), 0)),
    "JSON 的问题": tallied(
      (severity) => sheets.flatMap(({ findings }) => worstOpen(findings)).filter((worst) => worst === severity).length,
    ),
    标记的格: tallied((severity) => marks.filter((mark) => mark.severity === severity).length),
  };
}

/** The worst open severity of each cell, told from the findings alone. */
function worstOpen(findings: readonly { severity: Severity; waived: unknown; cell: string }[]): Severity[] {
  const open = findings.filter(({ waived }) => waived === null);
  const cells = [...new Set(open.map(({ cell }) => cell))];
  return cells.flatMap(
    (cell) => severities.find((one) => open.some((it) => it.cell === cell && it.severity === one)) ?? [],
  );
}

/** What the pane counts of the same sheets, under the same waivers. */
async function paneOf(grids: readonly Grid[], run: CheckRun) {
  const waivers = run.sheets.flatMap(({ findings }) => findings.flatMap(({ waived }) => waived ?? []));
  const judgement = await createJudgeHere().check(grids, { today, waivers });
  const { all: _, ...counts } = countsOf(sheetsInScope(judgement, "all"));
  const marks = [...marksOf(openCellsOf(judgement, "all"))];
  expect(tallied((severity) => marks.filter((mark) => mark.severity === severity).length)).toEqual(counts);
  return { counts, judgement };
}

/** Every third finding accepted with a reason: some of them stand over others on their cell. */
function someWaived(run: CheckRun): CheckRun {
  const findings = run.sheets.flatMap((sheet) => sheet.findings);
  return run.withWaivers(
    findings.filter((_, at) => at % 3 === 0).map((finding) => waiverFor(finding, "已书面说明", "2026-10-09")),
  );
}

const seeds = Array.from({ length: runs(100) }, (_, at) => at + 1);

test("文字、网页、报告工作表、JSON、标记、窗格：同一本台账，数目都一样，忽略了几处也一样", async () => {
  let folded = 0;
  for (const seed of seeds) {
    const grids = [buildSheet(seed).grid];
    for (const run of [check(grids, { today }), someWaived(check(grids, { today }))]) {
      const { counts, judgement } = await paneOf(grids, run);
      folded += run.sheets.flatMap((sheet) => sheet.findings).filter((finding) => finding.folded).length;
      for (const [face, tally] of Object.entries(facesOf(run)))
        expect([seed, face, tally]).toEqual([seed, face, counts]);
      expect([seed, headlineOf(judgement)]).toEqual([seed, verdictLine(run)]);
    }
  }
  // A corpus in which no cell has two findings would prove nothing.
  expect(folded).toBeGreaterThan(0);
});

test("查了几条规则、几条没有查、几行没有查：报告和窗格一样", async () => {
  for (const seed of seeds) {
    const grids = [buildSheet(seed).grid];
    const run = check(grids, { today });
    const { judgement } = await paneOf(grids, run);
    for (const [at, sheet] of run.sheets.entries()) {
      const shown = judgement.sheets[at];
      if (!shown || !sheet.rulesApplied) continue;
      const inPane = abstentionsOf(judgement, [shown]).map(({ reason, titles, rows }) => ({ reason, titles, rows }));
      const inReport = couldNotRun(sheet);
      expect(new Set(inPane)).toEqual(new Set(inReport.map(({ reason, titles, rows }) => ({ reason, titles, rows }))));
      const idle = new Set(inReport.filter(({ rows }) => rows === 0).flatMap(({ rules }) => rules));
      expect(ranLine(sheet)).toContain(idle.size > 0 ? `，${idle.size}条未检查` : "条规则已检查。");
    }
  }
});
