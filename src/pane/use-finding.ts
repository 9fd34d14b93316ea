import { useCallback, useSyncExternalStore } from "react";
import type { Desk } from "./commands/desk";
import type { ListedFinding } from "./judge/judge";
import { useDesk } from "./use-pane";

/** A finding in words, for who stands beside the pane and not in it; null until they are there. */
export function useFindingOf({ words }: Pick<Desk, "words">, number: number | null): ListedFinding | null {
  const follow = useCallback(
    (listener: () => void) => (number === null ? () => undefined : words.follow(number, listener)),
    [words, number],
  );
  return useSyncExternalStore(follow, () => (number === null ? null : words.of(number)));
}

/** The same in the pane. */
export function useFinding(number: number | null): ListedFinding | null {
  return useFindingOf(useDesk(), number);
}
