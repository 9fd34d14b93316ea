import type { Finding } from "../../checking/finding";
import { isoOf } from "../../dates/day";
import type { Desk } from "./desk";
import { keepWaivers } from "./keep";
import { remark } from "./mark";
import { listedIn } from "../state/pane-actions";
import type { KeptWaiver } from "../state/pane-state";
import { words } from "../words";

/** 忽略并说明: the finding, and lesser ones on the same cell, leave the list; the reason stays in the workbook. */
export async function waive(desk: Desk, finding: Finding, reason: string): Promise<void> {
  const order = listedIn(desk.state());
  const next = order[order.findIndex(({ identity }) => identity === finding.identity) + 1];
  const { enterprise, title, cell } = finding;
  const { waiverFor } = await import("../../checking/waivers");
  const waiver: KeptWaiver = {
    ...waiverFor(finding, reason, isoOf(desk.surroundings.today())),
    about: { enterprise, title, cell },
  };
  const others = desk.state().waivers.filter(({ identity }) => identity !== finding.identity);
  await changeWaivers(desk, [...others, waiver]);
  desk.dispatch({ type: "notice", notice: { tone: "ok", text: words.waive.done } });
  desk.dispatch({ type: "open", identity: next?.identity ?? null, focus: true });
}

/** 撤回, 清理: the waiver is forgotten. */
export function takeBack(desk: Desk, waiver: Pick<KeptWaiver, "identity" | "value">): Promise<void> {
  const { waivers } = desk.state();
  return changeWaivers(
    desk,
    waivers.filter(({ identity, value }) => identity !== waiver.identity || value !== waiver.value),
  );
}

async function changeWaivers(desk: Desk, waivers: readonly KeptWaiver[]): Promise<void> {
  await keepWaivers(desk, waivers);
  const judgement = await desk.judge.withWaivers(waivers);
  if (judgement) desk.dispatch({ type: "rechecked", judgement });
  await remark(desk);
}
