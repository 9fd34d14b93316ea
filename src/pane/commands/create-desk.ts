import type { Workbook } from "../../workbooks/port";
import type { Judge } from "../judge/judge";
import { KnownWords } from "../judge/known-words";
import { initialState } from "../state/pane-state";
import { createStore } from "../state/store";
import { attempt } from "./attempt";
import type { Command, Desk, Surroundings } from "./desk";

/** A desk over a workbook, judged by a judge. */
export function createDesk(workbook: Workbook, judge: Judge, surroundings: Surroundings): Desk {
  let underWay = new AbortController();
  let last: Promise<unknown> = Promise.resolve();

  const store = createStore(initialState);
  const words = new KnownWords(judge);
  let judged = store.state().judgement;
  store.subscribe(() => {
    if (store.state().judgement === judged) return;
    ({ judgement: judged } = store.state());
    words.renew();
  });

  const desk: Desk = {
    ...store,
    words,
    workbook,
    judge,
    surroundings,
    get signal() {
      return underWay.signal;
    },
    cancel() {
      underWay.abort();
      underWay = new AbortController();
    },
    run(command, ...given) {
      if (command.order === "at once") return performed(desk, command, given);
      if (command.order === "instead") desk.cancel();
      command.asked?.(desk);
      const { signal } = desk;
      // What waits for its turn outlives a cancelled check; only a check is itself what can be given up while it waits.
      const turn = last.then(() =>
        performed({ ...desk, signal: command.order === "instead" ? signal : desk.signal }, command, given),
      );
      last = turn;
      return turn;
    },
  };
  return desk;
}

async function performed<Given extends readonly unknown[]>(
  desk: Desk,
  command: Command<Given>,
  given: Given,
): Promise<void> {
  await attempt(desk, command.failed?.(...given) ?? null, () => command.perform(desk, ...given));
}
