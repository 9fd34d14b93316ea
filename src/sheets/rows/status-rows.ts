import { steps, type MilestoneKey } from "../../annexes/steps";
import type { Deadline, ListDate, StatusValues } from "../../ledger/tables";
import { readStatements } from "../../cells/language/read-statements";
import type { Milestone } from "../../cells/milestone/milestone";
import { listNameIn } from "../../cells/list-name";
import type { Day } from "../../dates/day";
import type { Span } from "../../dates/span";
import { labelledTime } from "../../dates/told-limits";
import { CellReaders } from "./cell-readers";
import type { DateWindow } from "./read-date-cell";
import { MilestoneCellReader } from "./read-milestone-cell";
import { calendarOf, standingIn, wordsOf } from "../../ledger/told";
import { ToldCells } from "./told-cells";
import { SourceCells, type RowContent, type RowReader, type RowSource } from "./row-reader";

const event = { isLimit: false, make: (span: Span) => span };
function isExtension(text: string): boolean {
  return readStatements(text).some(
    ({ topic, what, stance }) => topic === "standstill" && what === "extension" && stance === "done",
  );
}

/** 公布 and 收文 in one cell, 评估 and 验收 under one 要求完成期限. */
const listing = {
  isLimit: false,
  part: (text: string) => labelledTime(text, /公布|发布|印发|下达|发文/, /收文|收到|送达|转发/),
  make: (span: Span, text: string): ListDate => ({ ...span, list: listNameIn(text) }),
};
const limit = {
  isLimit: true,
  part: (text: string) => labelledTime(text, /评估|审核/, /验收/),
  make: ({ earliest, latest, precision }: Span, text: string): Deadline => ({
    earliest,
    latest,
    precision,
    extended: isExtension(text),
  }),
};

/** The day on which a step was passed at the earliest; null where it was not, or no day is told. */
function passedOn(milestone: Milestone | null): Day | null {
  return milestone?.rounds.findLast(({ result }) => result === "passed")?.on?.earliest ?? null;
}

/** A reader for the rows of 附表3. */
export function statusRows(source: RowSource): RowReader<StatusValues> {
  const cells = new SourceCells(source);
  const { tally } = cells;
  const readers = new CellReaders(cells, source.grid.date1904);
  const listPublishedOn = readers.date("listPublishedOn", listing);
  const requiredCompletionDate = readers.date("requiredCompletionDate", limit);
  const events = eventReaders(readers);
  const serialNumber = readers.serialNumber();
  const enterprise = readers.enterprise();
  const consultingAgency = readers.agency();
  const assessment = milestones(cells, source, "assessment");
  const acceptance = milestones(cells, source, "acceptance");
  const creditCode = readers.creditCode();
  const district = readers.text("district");
  const industry = readers.text("industry");
  const batch = readers.text("batch");
  const remarks = readers.answering("remarks", "", (text) => text);
  const told = new ToldCells(source);

  return (position): RowContent<StatusValues> => {
    cells.moveTo(position);
    const listed = listPublishedOn({ listed: null, until: null });
    const from = listed?.earliest ?? null;
    const window: DateWindow = { listed, until: source.asOf };
    const assessed = assessment.present ? assessment.read(cells.cells, from, tally) : null;
    const values = {
      serialNumber: serialNumber(),
      enterprise: enterprise(),
      listPublishedOn: listed,
      requiredCompletionDate: requiredCompletionDate(window),
      consultingAgency: consultingAgency(),
      assessment: assessed,
      acceptance: acceptance.present ? acceptance.read(cells.cells, from, tally, passedOn(assessed)) : null,
      auditStartedOn: events.auditStartedOn(window),
      contractSignedOn: events.contractSignedOn(window),
      reportSubmittedOn: events.reportSubmittedOn(window),
      disclosedOn: events.disclosedOn(window),
      noticeReceivedOn: events.noticeReceivedOn(window),
      creditCode: creditCode(),
      district: district(),
      industry: industry(),
      batch: batch(),
      remarks: remarks(),
    };
    tally.told = told.read(position);
    const [first] = standingIn(tally.told, calendarOf({ values }, source.asOf));
    tally.excuse = first ? wordsOf(first) : null;
    return { values, tally };
  };
}

function eventReaders(readers: CellReaders) {
  return {
    auditStartedOn: readers.date("auditStartedOn", event),
    contractSignedOn: readers.date("contractSignedOn", event),
    reportSubmittedOn: readers.date("reportSubmittedOn", event),
    disclosedOn: readers.date("disclosedOn", event),
    noticeReceivedOn: readers.date("noticeReceivedOn", event),
  };
}

function milestones(cells: SourceCells, { asOf, grid }: RowSource, step: MilestoneKey): MilestoneCellReader {
  const { time: dateKey, result: resultKey, score } = steps[step];
  const columns = {
    step,
    combined: cells.indexOf(step),
    dateKey,
    date: cells.indexOf(dateKey),
    resultKey,
    result: cells.indexOf(resultKey),
    score: cells.indexOf(score),
  };
  return new MilestoneCellReader(columns, asOf, grid.date1904);
}
