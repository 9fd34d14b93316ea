import { useEffect, useState, type ReactNode } from "react";
import { checkWorkbook } from "../../pane/commands/check";
import { recallAgain } from "../../pane/commands/recall-again";
import { said } from "../../pane/state/transitions";
import type { Opened } from "../opening";
import { followDraft } from "./draft-keeper";
import { draftKey, storedDraft, keepDraft, keepsDrafts, type KeptDraft } from "./draft-store";
import { restoreDraft } from "./restore";
import { draftWords } from "./words";

/** Keeps drafts of the open file where the clerk asked for it, and offers the one that was left. */
export function DraftStrip({ opened: { book, desk } }: { readonly opened: Opened }): ReactNode {
  // Nothing is known until the browser has answered.
  const [left, setLeft] = useState<KeptDraft | null | undefined>(() => (keepsDrafts() ? undefined : null));
  const [key] = useState(() => keyOf(book.workbook.name, book.workbook.ground.bytes));
  useEffect(() => {
    if (keepsDrafts()) void storedDraft(key()).then(setLeft);
  }, [key]);
  // One that is still offered is not written over.
  const follows = left === null;
  useEffect(
    () => (follows ? followDraft(book, key, () => desk.surroundings.now()) : undefined),
    [book, desk, key, follows],
  );
  if (!left) return null;
  const restore = async (): Promise<void> => {
    setLeft(null);
    try {
      await restoreDraft(book.workbook, left.draft);
      await desk.run(recallAgain);
      await desk.run(checkWorkbook);
    } catch {
      desk.change(said({ tone: "warning", text: draftWords.failed }));
    }
  };
  return (
    <div className="filter-strip plain-buttons" role="status">
      <span>{draftWords.offer(left.at, left.changes)}</span>
      <button type="button" onClick={() => void restore()}>
        {draftWords.restore}
      </button>
      <button
        type="button"
        onClick={() => {
          setLeft(null);
          void keepDraft(key(), null);
        }}
      >
        {draftWords.drop}
      </button>
    </div>
  );
}

/** The file's key, worked out from all its bytes when it is first asked for. */
function keyOf(name: string, bytes: Uint8Array): () => string {
  let known: string | null = null;
  return () => (known ??= draftKey(name, bytes));
}
