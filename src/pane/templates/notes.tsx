import type { ReactNode } from "react";
import type { Attention } from "../ledgers/questions";
import { Folded, FoldedNotes, InParts } from "../parts/folded-notes";
import { Prose } from "../parts/prose";
import { templateWords } from "./words";

/** Kinds that stand in a line each; what lies beyond them is said together. */
const mostKinds = 20;

/** What is not carried over or has to be looked at: how many of each kind; names and rows on request. */
export function TemplatesNotes({ left, notes }: Attention): ReactNode {
  if (left.length + notes.length === 0) return null;
  const others = notes.slice(mostKinds).flatMap((group) => group.notes);
  return (
    <ul className="stacked small" aria-label={templateWords.attention}>
      {left.map(({ line, names }) => (
        <li key={line}>
          <Folded label={<Prose text={line} />}>{() => <Names names={names} />}</Folded>
        </li>
      ))}
      {notes.slice(0, mostKinds).map(({ kind, notes: members }) => (
        <li key={kind}>
          {members.length > 1 ? (
            <FoldedNotes notes={members} label={templateWords.severalOf(kind, members.length)} />
          ) : (
            <Prose text={members[0] ?? ""} />
          )}
        </li>
      ))}
      {others.length > 0 && (
        <li>
          <FoldedNotes notes={others} label={templateWords.otherKinds(others.length)} />
        </li>
      )}
    </ul>
  );
}

/** The names run on in one paragraph. */
function Names({ names }: { readonly names: readonly string[] }): ReactNode {
  return (
    <InParts of={names}>
      {(shown) => (
        <p className="padded">
          <Prose text={shown.join("、")} />
        </p>
      )}
    </InParts>
  );
}
