import type { Outcome } from "../../workbooks/port";
import { undone } from "../errors";
import { restore } from "./restore";
import type { Session } from "../session";

/** Takes the last write back; it stays in the journal where Excel did not let us try. */
export async function takeBackLast(session: Session): Promise<Outcome> {
  const last = session.journal.at(-1);
  if (!last) return { done: 0, skipped: [] };
  try {
    const outcome = await restore(session, last);
    session.journal.pop();
    return outcome;
  } catch (error) {
    return undone(
      error,
      last.map(({ cell }) => cell.sheet),
    );
  }
}
