import { useArrowNavigationGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Deadlines } from "../../deadlines/deadlines";
import { asOfSources, asOfWords } from "../../checking/as-of-words";
import type { CountFrom } from "../../deadlines/counting-day";
import { countedFrom, deadlineSummary } from "../../deadlines/deadline-words";
import type { DeadlinesView } from "./deadlines-view";
import { within, type Look } from "./narrowing";
import { StateShape } from "./shapes";
import { useChangeDeadlines } from "./use-deadlines";
import { deadlineWords } from "./words";
import { Prose } from "../parts/prose";

/** The line to read to the head of section, and by which day it counts. */
export function DeadlinesSummary({ view }: { readonly view: DeadlinesView }): ReactNode {
  return (
    <section className="verdict">
      <StateShape of={worstOf(view)} size={20} />
      <div>
        <h1 aria-live="polite">
          <Prose text={deadlineSummary(view, within, view.states)} />
        </h1>
        <p className="small">
          <Prose text={deadlineWords.asOf(countedFrom(view))} />
        </p>
        <CountFromChoice view={view} />
      </div>
    </section>
  );
}

/** Whom to chase is asked today; how it stood when the report was written is asked of its own day. */
function CountFromChoice({ view: { from, sheetDay } }: { readonly view: Deadlines }): ReactNode {
  const change = useChangeDeadlines();
  const arrows = useArrowNavigationGroup({ axis: "horizontal", circular: true, memorizeCurrent: true });
  if (!sheetDay) return null;
  const choices: readonly (readonly [CountFrom, string, string])[] = [
    ["today", asOfSources.today, deadlineWords.countFrom.today],
    ["sheet", asOfSources[sheetDay.source], asOfWords(sheetDay.source, sheetDay.day)],
  ];
  return (
    <div className="count-from">
      <div className="segments" role="group" aria-label={deadlineWords.countFrom.label} {...arrows}>
        {choices.map(([choice, label, title]) => (
          <button
            key={choice}
            type="button"
            title={title}
            aria-pressed={choice === from}
            onClick={() => change({ from: choice })}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

function worstOf({ states: counts, enterprises }: DeadlinesView): Look {
  if (enterprises.length === 0) return "unknown";
  return counts.overdue > 0 ? "overdue" : counts["due-soon"] > 0 ? "due-soon" : "done";
}
