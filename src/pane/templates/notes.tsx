import type { ReactNode } from "react";
import { leftOutGroups, type LeftOut } from "../../templates/made";
import { noteGroups } from "../../templates/note-groups";
import { FoldedNotes } from "../parts/folded-notes";
import { Prose } from "../parts/prose";
import { templateWords } from "./words";

interface TemplatesNotesProps {
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
}

/** What is not carried over or has to be looked at: how many of each kind; names and rows on request. */
export function TemplatesNotes({ leftOut, notes }: TemplatesNotesProps): ReactNode {
  const left = leftOutGroups(leftOut);
  const groups = noteGroups(notes);
  if (left.length + groups.length === 0) return null;
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
      {groups.map(({ kind, notes: members }) => (
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
