import type { ReactNode } from "react";
import type { Attention } from "../ledgers/questions";
import { FoldedNotes } from "../parts/folded-notes";
import { Prose } from "../parts/prose";
import { templateWords } from "./words";

/** What is not carried over or has to be looked at: how many of each kind; names and rows on request. */
export function TemplatesNotes({ left, notes }: Attention): ReactNode {
  if (left.length + notes.length === 0) return null;
  return (
    <ul className="stacked small" aria-label={templateWords.attention}>
      {left.map(({ line, names }) => (
        <li key={line}>
          <details>
            <summary>
              <Prose text={line} />
            </summary>
            <p className="padded">
              <Prose text={names.join("、")} />
            </p>
          </details>
        </li>
      ))}
      {notes.map(({ kind, notes: members }) => (
        <li key={kind}>
          {members.length > 1 ? <Several {...{ kind, members }} /> : <Prose text={members[0] ?? ""} />}
        </li>
      ))}
    </ul>
  );
}

function Several({ kind, members }: { readonly kind: string; readonly members: readonly string[] }): ReactNode {
  return <FoldedNotes notes={members} label={templateWords.severalOf(kind, members.length)} />;
}
