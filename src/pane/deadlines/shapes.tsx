import type { ReactNode } from "react";
import { stateNames } from "../../deadlines/deadline-words";
import type { Look } from "./narrowing";
import { Shape, type IconKind } from "../parts/icons";

/** States that look like something in 检查. */
const marks: Readonly<Partial<Record<Look, IconKind>>> = { overdue: "error", done: "ok", unknown: "unchecked" };

const line = { fill: "none", stroke: "currentColor", strokeLinecap: "round", strokeLinejoin: "round" } as const;
const circle = <circle cx="8" cy="8" r="6.2" {...line} strokeWidth="1.4" />;

/** The other states' own shapes. */
const drawn: Readonly<Partial<Record<Look, ReactNode>>> = {
  "due-soon": (
    <>
      <path d="M8 1.6l6.9 12.2a.6.6 0 0 1-.5.9H1.6a.6.6 0 0 1-.5-.9z" {...line} strokeWidth="1.4" />
      <path d="M8 6v4M8 12.3v.01" {...line} strokeWidth="1.6" />
    </>
  ),
  upcoming: circle,
  excused: (
    <>
      {circle}
      <path d="M6.3 5.6v4.8M9.7 5.6v4.8" {...line} strokeWidth="1.5" />
    </>
  ),
};

interface StateShapeProps {
  readonly of: Look;
  /** Unless the words beside it say the same. */
  readonly named?: boolean;
  readonly size?: number;
}

/** The shape of a state: each can be told apart without its colour. */
export function StateShape({ of, named = false, size = 16 }: StateShapeProps): ReactNode {
  const mark = marks[of];
  if (mark) return <Shape of={mark} size={size} {...(named ? { label: stateNames[of] } : {})} />;
  const name = named ? { role: "img", "aria-label": stateNames[of] } : { "aria-hidden": true };
  return (
    <svg className={`shape state ${of}`} width={size} height={size} viewBox="0 0 16 16" {...name}>
      {drawn[of]}
    </svg>
  );
}
