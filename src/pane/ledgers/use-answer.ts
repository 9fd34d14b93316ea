import { useEffect, useState } from "react";
import type { Command } from "../commands/desk";
import { useDesk } from "../use-pane";
import { isAbort } from "./is-abort";
import type { Answer, Given, QuestionKind } from "./questions";

const ask: Command<[task: () => Promise<void>]> = {
  order: "at once",
  async perform(_desk, task) {
    try {
      await task();
    } catch (error) {
      if (!isAbort(error)) throw error;
    }
    return null;
  },
};

/** What the annexes answer; the answer before stays until the next one is there. Undefined until there is one. */
export function useAnswer<Kind extends QuestionKind>(kind: Kind, given: Given<Kind>): Answer<Kind> | undefined {
  const desk = useDesk();
  const [known, setKnown] = useState<{ readonly answer: Answer<Kind> } | null>(null);
  const asked = JSON.stringify(given);
  useEffect(() => {
    let isWanted = true;
    void desk.run(ask, async () => {
      const answer = await desk.surroundings.ledgers.ask(kind, JSON.parse(asked) as Given<Kind>);
      if (isWanted) setKnown({ answer });
    });
    return () => {
      isWanted = false;
    };
  }, [desk, kind, asked]);
  return known?.answer;
}
