import type { ReactNode } from "react";
import type { Deadlines } from "../../deadlines/deadlines";
import { chineseOf } from "../../dates/day";
import { deadlineSummary, stateCounts } from "../../deadlines/deadline-words";
import { within, type Look } from "./narrowing";
import { StateShape } from "./shapes";
import { deadlineWords } from "./words";
import { Prose } from "../parts/prose";

/** The line to read to the head of section, and by which day it counts. */
export function DeadlinesSummary({ view }: { readonly view: Deadlines }): ReactNode {
  return (
    <section className="verdict">
      <StateShape of={worstOf(view)} size={20} />
      <div>
        <h1 aria-live="polite">
          <Prose text={deadlineSummary(view, within)} />
        </h1>
        <p className="small">
          <Prose text={deadlineWords.asOf(chineseOf(view.asOf))} />
        </p>
      </div>
    </section>
  );
}

function worstOf(view: Deadlines): Look {
  const counts = stateCounts(view);
  if (view.enterprises.length === 0) return "unknown";
  return counts.overdue > 0 ? "overdue" : counts["due-soon"] > 0 ? "due-soon" : "done";
}
