import type { MentionReading } from "../../../dates/interpret";
import type { Element } from "../elements";
import { isWord, modeOf } from "../mode";
import type { Said } from "../statement";

type Times = Pick<Said, "on" | "until" | "still" | "lasts">;

/** Since when and until when: 延期至X, 停产至X and X底前 end there; a from–to does so by itself. */
export function timesOf(elements: readonly Element[]): Times {
  let on: MentionReading | null = null;
  let until: MentionReading | null = null;
  elements.forEach((element, index) => {
    if (element.kind !== "date") return;
    const before = elements[index - 1];
    const expires = isWord(elements[index + 1], "act", "expire");
    if (expires || element.deadline || isWord(before, "limit", "until") || isWord(before, "standstill", "extension")) {
      until ??= element.reading;
    } else on ??= element.reading;
  });
  const duration = elements.find(({ kind }) => kind === "duration");
  const lasts = duration?.kind === "duration" ? duration.value : null;
  return { on, until: until ?? (isWithin(elements, on) ? on : null), still: goesOn(elements), lasts };
}

/** …起, 至今, 仍在, 已, 停产中: it has not ended as far as the words go. */
function goesOn(elements: readonly Element[]): boolean {
  const mode = modeOf(elements);
  if (mode === "done" || mode === "going") return true;
  return elements.some((element) => isWord(element, "limit", "since") || isWord(element, "going"));
}

/** 2026年第1季度停产, without 起 and 已: it stood still in that time. */
function isWithin(elements: readonly Element[], on: MentionReading | null): boolean {
  if (on?.kind !== "span" || (on.span.precision !== "quarter" && on.span.precision !== "halfYear")) return false;
  return modeOf(elements) === "plain" && !elements.some((element) => isWord(element, "limit"));
}
