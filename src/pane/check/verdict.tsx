import type { ReactNode } from "react";
import type { Judgement } from "../judge/judge";
import { Prose } from "../parts/prose";
import { useDesk } from "../use-pane";
import { VerdictBox } from "../parts/verdict-box";
import { dueWords, headlineOf, leadOf, toneOf } from "../state/verdict-words";
import { checkWords } from "./words";

/** Can it be sent, what must happen for it, and by when. */
export function VerdictPanel({ judgement }: { readonly judgement: Judgement }): ReactNode {
  const { surroundings } = useDesk();
  const due = judgement.reportDue && dueWords(judgement.reportDue, surroundings.today());
  return (
    <VerdictBox tone={toneOf[judgement.verdict]} headline={headlineOf(judgement)}>
      <p className="small">{leadOf(judgement)}</p>
      {due && (
        <p className="small">
          {checkWords.verdict.due}
          <b>{due.near}</b>，<Prose text={due.day} />
          {due.weekday}
        </p>
      )}
    </VerdictBox>
  );
}
