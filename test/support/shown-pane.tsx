import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../src/pane/app";
import { createDesk } from "../../src/pane/commands/create-desk";
import type { Desk, Surroundings } from "../../src/pane/commands/desk";
import type { Judge } from "../../src/pane/judge/judge";
import type { Tab } from "../../src/pane/state/pane-state";
import type { Grid } from "../../src/sheets/grid";
import { literalJudge, surroundingsFor } from "./judgements";
import { memoryWorkbook, type MemoryWorkbook } from "./memory-workbook";

/** What a page has and jsdom has not. */
class NoObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

interface ShownPane {
  readonly workbook: MemoryWorkbook;
  readonly desk: Desk;
  readonly user: UserEvent;
}

interface ShownOptions {
  readonly tab?: Tab;
  readonly offers?: Partial<Surroundings>;
  readonly surroundings?: Surroundings;
  readonly judge?: Judge;
}

/** The pane over these sheets, with one of its tabs in front. */
export function shownPane(
  grids: readonly Grid[],
  { tab = "check", offers = {}, surroundings = surroundingsFor(offers), judge = literalJudge() }: ShownOptions = {},
): ShownPane {
  globalThis.ResizeObserver ??= NoObserver;
  const workbook = memoryWorkbook(grids);
  const desk = createDesk(workbook, judge, surroundings);
  desk.change({ tab });
  render(<App desk={desk} theme="light" />);
  return { workbook, desk, user: userEvent.setup() };
}
