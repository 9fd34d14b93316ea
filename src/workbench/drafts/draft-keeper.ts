import type { OpenBook } from "../open-book";
import { keepDraft, keepsDrafts } from "./draft-store";

/** Milliseconds without a further edit before a draft is kept. */
const pause = 1_000;

/**
 * Keeps a draft of an open file while it holds unsaved changes, and forgets it when it holds none; returns what ends
 * that.
 */
export function followDraft(book: OpenBook, key: () => string, now: () => string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changes = book.view().unsaved;
  let last = book.view().steps.undo;
  const keep = (): void => {
    if (!keepsDrafts()) return;
    const { unsaved } = book.view();
    void keepDraft(key(), unsaved > 0 ? { draft: book.workbook.draft(), changes: unsaved, at: now() } : null);
  };
  const stop = book.subscribe(() => {
    const { unsaved, steps } = book.view();
    if (unsaved === changes && steps.undo === last) return;
    changes = unsaved;
    last = steps.undo;
    clearTimeout(timer);
    timer = setTimeout(keep, unsaved === 0 ? 0 : pause);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
