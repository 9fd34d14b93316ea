import { useState, type ReactNode } from "react";
import { Prose } from "./prose";

/** Lines that are folded until asked for; before, there may be tens of thousands that nobody looks at. */
export function FoldedNotes({
  notes,
  label,
}: {
  readonly notes: readonly string[];
  readonly label: string;
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (notes.length === 0) return null;
  return (
    <details className="small" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && (
        <ul className="stacked padded">
          {notes.map((note) => (
            <li key={note}>
              <Prose text={note} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
