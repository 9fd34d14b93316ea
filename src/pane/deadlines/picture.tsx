import type { ReactNode } from "react";
import type { EnterpriseTimeline } from "../../deadlines/deadline-timeline";
import {
  axisMarks,
  pictureOf,
  pointPaths,
  todayPaths,
  type PicturePoint,
  type PointShape,
} from "../../deadlines/deadline-picture";
import { timelineSentence } from "../../deadlines/deadline-words";
import "./picture.css";

const hatch = "deadlines-late";
const { listed, end, ...ticks } = axisMarks;

/** The hatching of what is late, once for all pictures of the list: seen without its colour. */
export function HatchPattern(): ReactNode {
  return (
    <svg width="0" height="0" className="hatch" aria-hidden="true">
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="ground" width="5" height="5" />
        <rect className="stripe" width="2.4" height="5" />
      </pattern>
    </svg>
  );
}

/** One enterprise's way from 公布 to two years, with today on it; one sentence says the same. */
export function DeadlinePicture({ timeline }: { readonly timeline: EnterpriseTimeline }): ReactNode {
  const { gone, late, points, today } = pictureOf(timeline);
  return (
    <svg className="timeline" width="100%" height="22" role="img" aria-label={timelineSentence(timeline)}>
      <Stretch className="whole" from={listed} to={end} />
      {Object.values(ticks).map((at) => (
        <line key={at} className="tick" x1={`${at}%`} x2={`${at}%`} y1="5" y2="17" />
      ))}
      <line className="beginning" x1={`${listed}%`} x2={`${listed}%`} y1="5" y2="17" />
      <Stretch className={gone.dashed ? "gone dashed" : "gone"} from={listed} to={gone.to} />
      {late && (
        <rect
          className="late"
          x={`${late.from}%`}
          y="7"
          width={`${late.to - late.from}%`}
          height="8"
          fill={`url(#${hatch})`}
        />
      )}
      {points.map((point) => (
        <At key={`${point.shape} ${point.at}`} position={point.at}>
          <Point shape={point.shape} tone={point.tone} />
        </At>
      ))}
      {today !== null && (
        <At position={today}>
          <Today />
        </At>
      )}
    </svg>
  );
}

function Stretch(props: { readonly className: string; readonly from: number; readonly to: number }): ReactNode {
  return <line className={props.className} x1={`${props.from}%`} x2={`${props.to}%`} y1="11" y2="11" />;
}

/** A nested drawing is what lets a path stand at a percentage of the width, without measuring anything. */
function At({ position, children }: { readonly position: number; readonly children: ReactNode }): ReactNode {
  return (
    <svg x={`${position}%`} y="11" overflow="visible">
      {children}
    </svg>
  );
}

/** A point around (0, 0). */
export function Point({ shape, tone }: { readonly shape: PointShape; readonly tone: PicturePoint["tone"] }): ReactNode {
  return <path className={`point ${tone}`} d={pointPaths[shape]} />;
}

/** Today's flag around (0, 0). */
export function Today(): ReactNode {
  return (
    <g className="today">
      <path d={todayPaths.upright} />
      <path className="flag" d={todayPaths.flag} />
    </g>
  );
}
