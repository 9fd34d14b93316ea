import type { MilestoneCell } from "../../src/cells/milestone/cell-statements";
import { readMilestone, type MilestoneReading } from "../../src/cells/milestone/read-milestone";
import { day, isoOf } from "../../src/dates/day";
import type { Span } from "../../src/dates/span";

/** From 名单公布 to the day the tests' sheet is judged as of. */
export const auditWindow = { earliest: day("2022-12-30"), latest: day("2024-04-30") };

/** A cell of a 1900 workbook. */
export function cell(value: MilestoneCell["value"], numberFormat = "General"): MilestoneCell {
  return { value, numberFormat, date1904: false };
}

function dates(span: Span | null): string {
  if (span === null) return "?";
  return span.earliest === span.latest ? isoOf(span.latest) : `${isoOf(span.earliest)}…${isoOf(span.latest)}`;
}

/** A reading in one line: “held 2023-05-06 passed”, “planned >2023-10-08”, “held ? passed 85分”, “date-impossible”. */
export function told(reading: MilestoneReading): string {
  if ("problem" in reading) return reading.problem.kind;
  const { stage, rounds, plannedOn, score } = reading.milestone;
  return [
    stage,
    ...rounds.map(({ on, result }) => `${dates(on)} ${result ?? "?"}`),
    ...(plannedOn ? [`>${dates(plannedOn)}`] : []),
    ...(score === null ? [] : [`${String(score)}分`]),
  ].join(" ");
}

/** What the column of 评估 tells by this text; ⏎ stands for Alt+Enter. */
export function assessment(text: string): string {
  return told(readMilestone(cell(text.replaceAll("⏎", "\n")), { ...auditWindow, step: "assessment" }));
}

/** What the column of 验收 tells by this text; ⏎ stands for Alt+Enter. */
export function acceptance(text: string): string {
  return told(readMilestone(cell(text.replaceAll("⏎", "\n")), { ...auditWindow, step: "acceptance" }));
}

/** One case a line. */
export function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** One case a line, what is typed and what is read parted by →. */
export function pairs(text: string): readonly (readonly [typed: string, read: string])[] {
  return lines(text).map((line) => {
    const [typed = "", read = ""] = line.split(" → ");
    return [typed, read];
  });
}
