import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { words } from "../words";
import { Prose } from "./prose";

/** Lines that are drawn at a time: of tens of thousands nobody looks at all, and drawing them holds up the page. */
const linesAtOnce = 200;

interface FoldedNotesProps {
  readonly notes: readonly string[];
  readonly label: ReactNode;
}

/** Lines that are folded until asked for. */
export function FoldedNotes({ notes, label }: FoldedNotesProps): ReactNode {
  if (notes.length === 0) return null;
  return <Folded label={label}>{() => <Notes notes={notes} />}</Folded>;
}

/** What is folded is drawn once it is asked for. */
export function Folded({ label, children }: { readonly label: ReactNode; children(): ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="small" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && children()}
    </details>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }): ReactNode {
  return (
    <InParts of={notes}>
      {(shown) => (
        <ul className="stacked padded">
          {shown.map((note, at) => (
            <li key={at}>
              <Prose text={note} />
            </li>
          ))}
        </ul>
      )}
    </InParts>
  );
}

interface InPartsProps {
  readonly of: readonly string[];
  children(shown: readonly string[]): ReactNode;
}

/** The first of many, and more of them on request. */
export function InParts({ of, children }: InPartsProps): ReactNode {
  const [drawn, setDrawn] = useState(linesAtOnce);
  const left = of.length - drawn;
  return (
    <>
      {children(of.slice(0, drawn))}
      {left > 0 && (
        <Button className="button small" onClick={() => setDrawn(drawn + linesAtOnce)}>
          {words.moreLines(Math.min(linesAtOnce, left), left)}
        </Button>
      )}
    </>
  );
}
