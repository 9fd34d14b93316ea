import type { ReactNode } from "react";
import type { Severity } from "../../annexes/severity";

/** A generic sign in the text's own colour. */
export type Glyph =
  "next" | "previous" | "down" | "export" | "again" | "search" | "lock" | "arrow" | "undo" | "redo" | "close" | "open";

const line = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.4,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

const glyphs: Readonly<Record<Glyph, string>> = {
  next: "M6 3.5L10.5 8 6 12.5",
  previous: "M10 3.5L5.5 8 10 12.5",
  down: "M3.5 6L8 10.5 12.5 6",
  export: "M8 2v8M4.8 7L8 10.2 11.2 7M2.8 13.5h10.4",
  again: "M13.2 8a5.2 5.2 0 1 1-1.6-3.7M13.3 1.8v3.2h-3.2",
  search: "M11.6 7a4.6 4.6 0 1 1-9.2 0 4.6 4.6 0 0 1 9.2 0M10.5 10.5L14 14",
  lock: "M4.2 7h7.6a1.2 1.2 0 0 1 1.2 1.2v4.6a1.2 1.2 0 0 1-1.2 1.2H4.2A1.2 1.2 0 0 1 3 12.8V8.2A1.2 1.2 0 0 1 4.2 7M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2",
  arrow: "M2.5 8h11M9.5 4l4 4-4 4",
  undo: "M5.5 2.5L2.5 5.6l3 3.1M2.8 5.6h6.4a3.9 3.9 0 0 1 0 7.8H6.5",
  redo: "M10.5 2.5l3 3.1-3 3.1M13.2 5.6H6.8a3.9 3.9 0 0 0 0 7.8h2.7",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  open: "M2 4.2h4.2l1.5 1.8H14v6.8H2z",
};

/** A generic sign; decorative, so that what it stands on must say the same in words. */
export function Sign({ of, size = 14 }: { readonly of: Glyph; readonly size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={glyphs[of]} {...line} />
    </svg>
  );
}

/** What a finding or a state is: shape first, then colour. */
export type IconKind = Severity | "ok" | "unchecked" | "waived";

const shapes: Readonly<Record<IconKind, ReactNode>> = {
  error: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path className="cut" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.6l6.9 12.2a.6.6 0 0 1-.5.9H1.6a.6.6 0 0 1-.5-.9z" fill="currentColor" />
      <path className="cut" d="M8 6v4M8 12.3v.01" />
    </>
  ),
  hint: (
    <>
      <rect x="1.7" y="1.7" width="12.6" height="12.6" rx="2.4" {...line} />
      <path d="M8 7.4v4M8 4.9v.01" {...line} strokeWidth={1.7} />
    </>
  ),
  ok: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path className="cut" d="M4.8 8.3l2.2 2.2 4.2-4.6" />
    </>
  ),
  unchecked: (
    <>
      <circle cx="8" cy="8" r="6.3" {...line} strokeDasharray="2.6 2.35" strokeLinecap="butt" />
      <path d="M5.2 8h5.6" {...line} />
    </>
  ),
  waived: (
    <>
      <path d="M8 1.6l6.9 12.2a.6.6 0 0 1-.5.9H1.6a.6.6 0 0 1-.5-.9z" {...line} />
      <path d="M8 6v4M8 12.3v.01" {...line} strokeWidth={1.6} />
    </>
  ),
};

/** The shape of a severity or state, with its name for those who do not see it. */
export function Shape({
  of,
  label,
  size = 16,
}: {
  readonly of: IconKind;
  readonly label?: string;
  readonly size?: number;
}): ReactNode {
  const named = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg className={`shape ${of}`} width={size} height={size} viewBox="0 0 16 16" {...named}>
      {shapes[of]}
    </svg>
  );
}
