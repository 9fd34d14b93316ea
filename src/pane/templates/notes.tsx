import type { ReactNode } from "react";
import { Prose } from "../parts/prose";
import { templateWords } from "./words";

/** What is not carried over or has to be looked at, folded until asked for. */
export function TemplatesNotes({
  notes,
  label,
}: {
  readonly notes: readonly string[];
  readonly label?: string;
}): ReactNode {
  if (notes.length === 0) return null;
  return (
    <details className="small">
      <summary>{label ?? templateWords.attention(notes.length)}</summary>
      <ul className="stacked padded">
        {notes.map((note) => (
          <li key={note}>
            <Prose text={note} />
          </li>
        ))}
      </ul>
    </details>
  );
}
