import { isoOf } from "../../dates/day";
import type { WaiverInBook } from "../state/pane-state";
import type { ListedFinding } from "../judge/judge";
import { listingOf } from "../state/listing-of";
import { opened, rechecked, said } from "../state/transitions";
import { commandWords } from "./words";
import type { Command, Desk } from "./desk";
import { remark } from "./mark";
import { rememberWaivers } from "./remember";

/** 忽略并说明: the finding, and lesser ones on the same cell, leave the list; the reason stays in the workbook. */
export const waive: Command<[finding: ListedFinding, reason: string]> = {
  async perform(desk, finding, reason) {
    const listing = listingOf(desk.state());
    const next = listing?.at(listing.positionOf(finding.number) + 1);
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
    desk.change(opened(next?.number ?? null, { focus: true }));
    return null;
  },
};

/**
 * 忽略并说明 for one finding and for all others that the same rule reports on the list: one reason, kept in one go and
 * taken back in one go.
 */
export const waiveAllOfRule: Command<[finding: ListedFinding, reason: string]> = {
  async perform(desk, { rule }, reason) {
    const { scope, waivers: before } = desk.state();
    const found = await desk.judge.openOfRule(scope, rule);
    const { waiverFor } = await import("../../checking/waivers");
    const on = isoOf(desk.surroundings.today());
    const added = found.map((finding): WaiverInBook => {
      const { enterprise, title, cell } = finding;
      return { ...waiverFor(finding, reason, on), about: { enterprise, title, cell } };
    });
    const renewed = new Set(added.map(({ identity }) => identity));
    await changeWaivers(desk, [...before.filter(({ identity }) => !renewed.has(identity)), ...added]);
    const text = commandWords.waive.many(added.length);
    desk.change({ ...said({ tone: "ok", text, undo: "waivers" })(desk.state()), waiversBefore: before });
    desk.change(opened(listingOf(desk.state())?.at(0)?.number ?? null, { focus: true }));
    return null;
  },
};

/** Takes the last of those back, whatever number of reasons it gave. */
export const undoWaivers: Command = {
  async perform(desk) {
    const { waiversBefore } = desk.state();
    if (!waiversBefore) return null;
    desk.change({ waiversBefore: null });
    await changeWaivers(desk, waiversBefore);
    return { tone: "ok", text: commandWords.waive.undone };
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
  desk.change({ waiversBefore: null });
  await rememberWaivers(desk, waivers);
  const judgement = await desk.judge.withWaivers(waivers);
  if (judgement) desk.change(rechecked(judgement));
  await remark(desk);
}
