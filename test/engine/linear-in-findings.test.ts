import type { Finding, Waiver } from "../../src/checking/finding";
import { safeFixes } from "../../src/checking/fixes";
import { markedCells } from "../../src/checking/marked";
import { tallyOf } from "../../src/checking/tally";
import { verdictOf } from "../../src/checking/verdict";
import { uselessWaivers } from "../../src/checking/waivers";
import { FindingNumbers } from "../../src/pane/judge/finding-numbers";
import { foundList, foundTable } from "../../src/pane/judge/found-table";
import type { WholeJudgement } from "../../src/pane/judge/judge";
import { htmlPage } from "../../src/reports/html-page";
import { jsonReport } from "../../src/reports/json";
import { wholeOf } from "../../src/reports/pieces";
import { reportSheet } from "../../src/reports/report-sheet";
import { textReport } from "../../src/reports/text";
import { findingAt, sheetWith, wholeJudgementOf } from "../support/judgements";

const meta = { fileName: "台账.xlsx", generatedAt: "2026年10月9日 14:05" };
const waived: Waiver = { identity: "", value: "", reason: "市局已同意", on: "2026-10-09" };

/** Findings of a neglected ledger: two on each cell, one in ten accepted, one in five with a safe fix. */
function findings(count: number): Finding[] {
  return Array.from({ length: count }, (_, at) => {
    const row = 5 + Math.floor(at / 2);
    const fixed = findingAt(row, 3);
    const fix = { label: "改写", safe: true, writes: [{ ...fixed, expected: "1", value: "2", from: "1", to: "2" }] };
    return findingAt(row, 3, {
      rule: `rule-${at % 70}`,
      identity: `rule-${at % 70}|${row}`,
      folded: at % 2 === 1,
      waived: at % 10 === 0 ? waived : null,
      fixes: at % 5 === 0 ? [fix] : [],
    });
  });
}

/** How often anything of a finding is looked at: what a face does to findings, in steps. */
function steps(work: (judgement: WholeJudgement) => unknown, count: number): number {
  let looks = 0;
  const watched = findings(count).map(
    (finding) =>
      new Proxy(finding, {
        get: (target, key) => {
          looks += 1;
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  const judgement = wholeJudgementOf([sheetWith(watched)]);
  looks = 0;
  work(judgement);
  return looks;
}

/** The same findings, all made anew. */
function judgedAgain(judgement: WholeJudgement): WholeJudgement {
  const sheets = judgement.sheets.map((sheet) => ({ ...sheet, findings: sheet.findings.map((one) => ({ ...one })) }));
  return { ...judgement, sheets };
}

function tableOf(sheets: WholeJudgement["sheets"], numbering: FindingNumbers): unknown {
  const list = foundList(sheets);
  return foundTable(list, numbering.afresh(list, null));
}

const faces: Readonly<Record<string, (judgement: WholeJudgement) => unknown>> = {
  文字: (run) => wholeOf(textReport([{ path: "台账.xlsx", run }])),
  网页: (run) => wholeOf(htmlPage([{ run, meta }])),
  JSON: (run) => wholeOf(jsonReport([{ path: "台账.xlsx", run }])),
  结果表: (run) => reportSheet(run, meta),
  标记: (run) => markedCells(run),
  计数: ({ sheets }) => tallyOf(sheets),
  结论: ({ sheets }) => verdictOf(sheets),
  安全修正: (run) => safeFixes(run),
  失效的理由: ({ sheets }) => uselessWaivers([waived, { ...waived, on: "2026-10-10" }], sheets),
  送到窗格: ({ sheets }) => tableOf(sheets, new FindingNumbers()),
  改一处再送: (judgement) => {
    const numbering = new FindingNumbers();
    tableOf(judgement.sheets, numbering);
    return foundTable(foundList(judgement.sheets), numbering.following(foundList(judgedAgain(judgement).sheets)));
  },
};

describe("问题多一倍，每一面的工作也只多一倍", () => {
  test.each(Object.keys(faces))("%s", (name) => {
    const work = faces[name] ?? (() => undefined);
    const [few, many] = [steps(work, 1_000), steps(work, 2_000)];
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(2.05 * few);
  });
});
