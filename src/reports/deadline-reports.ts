import { compareUrgency, type DeadlineItem } from "../deadlines/deadline";
import { basisOf, deadlineKinds } from "../deadlines/deadline-kinds";
import type { Deadlines } from "../deadlines/deadlines";
import { chineseOf, isoOf } from "../dates/day";
import {
  archiveName,
  contactWords,
  countedFrom,
  deadlineSummary,
  standingWords,
  stateNames,
  timelineLine,
  timelineStanding,
} from "../deadlines/deadline-words";
import { lookedFor } from "./wording";

/** Every deadline, the bureau's own among them, most urgent first. */
function allItems({ enterprises, bureau }: Deadlines): DeadlineItem[] {
  return [...enterprises.flatMap(({ items }) => items), ...bureau].sort(compareUrgency);
}

/** Who is due when, as other programs read it. The bureau's own items have no enterprise, sheet or cell. */
export function deadlinesJson(view: Deadlines): string {
  const items = allItems(view).map(({ kind, enterprise, reference, due, rolledDue, state }) => ({
    enterprise,
    sheet: reference?.place.sheet ?? null,
    cell: reference?.cell ?? null,
    kind,
    due: isoOf(due),
    rolledDue: isoOf(rolledDue),
    state,
    basis: basisOf(kind),
  }));
  return JSON.stringify({ version: 1, asOf: isoOf(view.asOf), asOfFrom: view.asOfFrom, items }, null, 2);
}

/** A duty of the bureau as a line of its list: what, the nearest day, how that stands. */
export interface BureauLine {
  readonly name: string;
  readonly nearest: DeadlineItem;
  /** The archives it stands for; null for the report and the summary. */
  readonly archive: Deadlines["archives"][number] | null;
}

/** What the bureau itself has to do, nearest first; the archives of several enterprises are one line. */
export function bureauLines({ bureau, archives }: Deadlines): BureauLine[] {
  const own = bureau.map((item): BureauLine => ({ name: deadlineKinds[item.kind].name, nearest: item, archive: null }));
  const filing = archives.flatMap((archive): BureauLine[] => {
    const nearest = archive.open[0]?.item;
    return nearest ? [{ name: archiveName(archive), nearest, archive }] : [];
  });
  return [...own, ...filing].sort((one, other) => one.nearest.rolledDue - other.nearest.rolledDue);
}

/** What could not be placed in time, or that there was nothing to place; null where all could. */
export function remarkOn({ enterprises, unclear }: Deadlines): string | null {
  if (unclear > 0) return `${unclear}家没有可读的名单公布时间，未计算期限。`;
  return enterprises.length === 0 ? `没有认出附表3。${lookedFor}` : null;
}

/** Who is due when, for a terminal: the bureau's own dates, then one line per enterprise. */
export function deadlinesText(view: Deadlines, within: number): string {
  const bureau = bureauLines(view).map(
    ({ name, nearest }) => `  ${name}  ${chineseOf(nearest.rolledDue)}  ${standingWords(nearest)}`,
  );
  const enterprises = view.enterprises.map((timeline) => {
    const { enterprise, headline } = timeline;
    const [state, standing] = [stateNames[headline.state], timelineStanding(timeline)];
    const texts = [
      headline.reference?.cell ?? "",
      enterprise,
      standing === state ? "" : standing,
      timelineLine(timeline),
      contactWords(timeline),
    ].filter((text) => text !== "");
    return `  [${state}] ${texts.join("  ")}`;
  });
  const remark = remarkOn(view);
  return [
    `${deadlineSummary(view, within)}（${countedFrom(view)}）`,
    "",
    "本局要办",
    ...bureau,
    "",
    "企业（急的在前）",
    ...enterprises,
    ...(remark ? [remark] : []),
  ].join("\n");
}
