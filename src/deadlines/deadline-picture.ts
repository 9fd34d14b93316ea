import type { EnterpriseTimeline, TimelineEvent, TimelineStages } from "./deadline-timeline";
import type { Day } from "../dates/day";

/**
 * Where the axis has its marks, in per cent of its width: by stage and not to scale, since one and two months would
 * touch.
 */
export const axisMarks: Readonly<Record<keyof TimelineStages, number>> = {
  listed: 0.8,
  month: 17.6,
  start: 32.4,
  completion: 60.7,
  acceptance: 91.9,
  end: 98.2,
};

/** What stands above the marks. */
export const axisLabels: Readonly<Record<Exclude<keyof TimelineStages, "end">, string>> = {
  listed: "公布",
  month: "1个月",
  start: "2个月",
  completion: "1年",
  acceptance: "2年",
};

export type PointShape = "diamond" | "square" | "dot" | "ring" | "triangle";

/** The outlines of the points around (0, 0), in pixels. */
export const pointPaths: Readonly<Record<PointShape, string>> = {
  diamond: "M0-6L6 0 0 6-6 0z",
  square: "M-5-5H5V5H-5z",
  dot: "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z",
  ring: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
  triangle: "M0-7L6.4 4.4H-6.4z",
};

/** Today: an upright with a flag, from the top of a 22 px high picture. */
export const todayPaths = { upright: "M0-10V10", flag: "M-3.5-11h7L0-6.5z" } as const;

/** A point of the picture; failed and still-to-come ones are outlined. */
export interface PicturePoint {
  readonly at: number;
  readonly shape: PointShape;
  readonly tone: "done" | "failed" | "soon" | "next";
}

/** One enterprise's timeline as positions in per cent; whoever draws it only chooses colours. */
export interface TimelinePicture {
  /** The time that is gone; dashed where the clock stands still. */
  readonly gone: { readonly to: number; readonly dashed: boolean };
  /** The stretch by which a limit is exceeded. */
  readonly late: { readonly from: number; readonly to: number } | null;
  readonly points: readonly PicturePoint[];
  /** Not drawn once all is done. */
  readonly today: number | null;
}

/** Less than this would not be seen. */
const narrowestLate = 1.8;

/** What the timeline looks like. */
export function pictureOf({ stages, headline, events, asOf, standstill }: EnterpriseTimeline): TimelinePicture {
  const today = positionOf(asOf, stages);
  const limit = positionOf(headline.rolledDue, stages);
  const points = events.map((event) => pointOf(event, stages));
  const plain = { late: null, points, today };
  switch (headline.state) {
    case "done":
      return { ...plain, gone: { to: points.at(-1)?.at ?? today, dashed: false }, today: null };
    case "excused":
      return { ...plain, gone: { to: today, dashed: standstill !== null } };
    case "overdue": {
      const to = Math.max(today, limit + narrowestLate);
      return { ...plain, gone: { to: limit, dashed: false }, late: { from: limit, to }, today: to };
    }
    default: {
      const next = headline.state === "upcoming" ? "ring" : "triangle";
      const point = { at: limit, shape: next, tone: next === "ring" ? "next" : "soon" } as const;
      return { ...plain, gone: { to: today, dashed: false }, points: [point, ...points] };
    }
  }
}

const order: readonly (keyof TimelineStages)[] = ["listed", "month", "start", "completion", "acceptance", "end"];

/** Where a day stands on the axis; before 公布 at its beginning, after the last mark at its end. */
export function positionOf(day: Day, stages: TimelineStages): number {
  const after = order.findIndex((stage) => day <= stages[stage]);
  if (after === 0) return axisMarks.listed;
  const to = order[after];
  const from = order[after - 1];
  if (!to || !from) return axisMarks.end;
  const share = (day - stages[from]) / (stages[to] - stages[from]);
  return axisMarks[from] + share * (axisMarks[to] - axisMarks[from]);
}

function pointOf({ kind, on, result }: TimelineEvent, stages: TimelineStages): PicturePoint {
  const shape = kind === "assessment" ? "diamond" : kind === "acceptance" ? "square" : "dot";
  return { at: positionOf(on.latest, stages), shape, tone: result === "failed" ? "failed" : "done" };
}
