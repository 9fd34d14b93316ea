import type { Notice } from "../state/pane-state";
import { said } from "../state/transitions";
import type { Desk } from "./desk";
import { sentenceFor } from "./failure-words";
import { noteFailure } from "../help/failure-notes";

/**
 * The one way from an error to a sentence: shows what a task comes to (null: nothing to say), or why it could not be
 * done, after `failed`. Never rejects; false where it could not be done.
 */
export async function attempt(
  { change }: Pick<Desk, "change">,
  failed: string | null,
  task: () => Promise<Notice | null>,
): Promise<boolean> {
  try {
    const notice = await task();
    if (notice) change(said(notice));
    return true;
  } catch (error) {
    noteFailure(failed ?? "", error);
    const reason = sentenceFor(error);
    change(said({ tone: "error", text: failed === null ? reason : `${failed}：${reason}` }));
    return false;
  }
}
