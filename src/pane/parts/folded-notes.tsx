import type { ReactNode } from "react";
import { Prose } from "./prose";

/** Lines that are folded until asked for. */
export function FoldedNotes({
  notes,
  label,
}: {
  readonly notes: readonly string[];
  readonly label: string;
}): ReactNode {
  if (notes.length === 0) return null;
  return (
    <details className="small">
      <summary>{label}</summary>
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
