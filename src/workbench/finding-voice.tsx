import { useSyncExternalStore, type ReactNode } from "react";
import { severityNames } from "../annexes/severity";
import type { Desk } from "../pane/commands/desk";
import { spotAtCell } from "../pane/judge/found-table";
import { useFindingOf } from "../pane/use-finding";
import { usePaneOf } from "../pane/use-pane-of";
import type { OpenBook } from "./open-book";
import { workbenchWords } from "./words";

/** Says to a screen reader what is the matter with the selected cell: nobody has to look for its card. */
export function FindingVoice({ book, desk }: { readonly book: OpenBook; readonly desk: Desk }): ReactNode {
  const { cell } = useSyncExternalStore(book.subscribe, book.view);
  const found = usePaneOf(desk, (state) => state.judgement?.found);
  const spot = found ? spotAtCell(found, cell) : null;
  const finding = useFindingOf(desk, spot && spot.number);
  return (
    <div className="unseen" role="status">
      {spot && finding && workbenchWords.found(severityNames[spot.severity], finding.message, spot.behind.length)}
    </div>
  );
}
