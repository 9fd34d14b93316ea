import type { Finding } from "../../checking/finding";
import { isoOf } from "../../dates/day";
import type { WaiverInBook } from "../state/pane-state";
import { listedIn, opened, rechecked, said } from "../state/transitions";
import { commandWords } from "./words";
import type { Command, Desk } from "./desk";
import { remark } from "./mark";
import { rememberWaivers } from "./remember";

/** 忽略并说明: the finding, and lesser ones on the same cell, leave the list; the reason stays in the workbook. */
export const waive: Command<[finding: Finding, reason: string]> = {
  async perform(desk, finding, reason) {
    const order = listedIn(desk.state());
    const next = order[order.findIndex(({ identity }) => identity === finding.identity) + 1];
    const { enterprise, title, cell } = finding;
    const { waiverFor } = await import("../../checking/waivers");
    const waiver: WaiverInBook = {
      ...waiverFor(finding, reason, isoOf(desk.surroundings.today())),
      about: { enterprise, title, cell },
    };
    const doubtful = desk.surroundings.memoryInDoubt === true && desk.state().waivers.length === 0;
    const others = desk.state().waivers.filter(({ identity }) => identity !== finding.identity);
    await changeWaivers(desk, [...others, waiver]);
    desk.change(said({ tone: "ok", text: doubtful ? commandWords.waive.doneInDoubt : commandWords.waive.done }));
    desk.change(opened(next?.identity ?? null, { focus: true }));
    return null;
  },
};

/** 撤回, 清理: the waiver is forgotten. */
export const takeBack: Command<[waiver: Pick<WaiverInBook, "identity" | "value">]> = {
  async perform(desk, waiver) {
    const isIt = ({ identity, value }: WaiverInBook) => identity === waiver.identity && value === waiver.value;
    await changeWaivers(
      desk,
      desk.state().waivers.filter((one) => !isIt(one)),
    );
    return null;
  },
};

async function changeWaivers(desk: Desk, waivers: readonly WaiverInBook[]): Promise<void> {
  await rememberWaivers(desk, waivers);
  const judgement = await desk.judge.withWaivers(waivers);
  if (judgement) desk.change(rechecked(judgement));
  await remark(desk);
}
