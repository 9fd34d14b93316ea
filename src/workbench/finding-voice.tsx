import { useSyncExternalStore, type ReactNode } from "react";
import { severityNames } from "../annexes/severity";
import type { Desk } from "../pane/commands/desk";
import { entriesOf } from "../pane/state/listing";
import { usePaneOf } from "../pane/use-pane-of";
import type { OpenBook } from "./open-book";
import { workbenchWords } from "./words";

/** Says to a screen reader what is the matter with the selected cell: nobody has to look for its card. */
export function FindingVoice({ book, desk }: { readonly book: OpenBook; readonly desk: Desk }): ReactNode {
  const { cell } = useSyncExternalStore(book.subscribe, book.view);
  const judgement = usePaneOf(desk, (state) => state.judgement);
  const sheets = judgement?.sheets.filter(({ name }) => name === cell.sheet) ?? [];
  const place = entriesOf(sheets).find(
    ({ finding }) => finding.place.row === cell.row && finding.place.column === cell.column,
  );
  return (
    <div className="unseen" role="status">
      {place && workbenchWords.found(severityNames[place.finding.severity], place.finding.message, place.folded.length)}
    </div>
  );
}
