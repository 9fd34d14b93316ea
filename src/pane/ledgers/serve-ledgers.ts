import type { Grid } from "../../sheets/grid";
import { Arrivals } from "../judge/grid-parts";
import type { JudgePort } from "../judge/judge-messages";
import type { LedgerReply, LedgerRequest, Question } from "./messages";
import type { Answer, Given, QuestionKind } from "./questions";

/** Who answers: one answer to each question. */
export type LedgerWork = {
  readonly [Kind in QuestionKind]: (given: Given<Kind>, grids: readonly Grid[]) => Answer<Kind>;
};

/** The worker's side: gathers sheets as they arrive, and answers. */
export function serveLedgers(port: JudgePort, work: LedgerWork): void {
  const arrivals = new Arrivals();
  const reply = (answer: LedgerReply): void => port.post(answer);
  port.onMessage((message) => {
    const request = message as LedgerRequest;
    if (request.kind !== "question") return arrivals.take(request);
    const { id } = request;
    try {
      reply({ id, answer: answerTo(request, work, arrivals.whole()) });
    } catch (error) {
      reply({ id, failed: error instanceof Error ? error.message : String(error) });
    }
  });
}

function answerTo<Kind extends QuestionKind>(
  { asked, given }: Question<Kind>,
  work: LedgerWork,
  grids: readonly Grid[],
): Answer<Kind> {
  return work[asked](given, grids);
}
