import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDesk } from "../use-pane";
import { useSafeFixes } from "./use-safe-fixes";
import { checkWords } from "./words";

/** How many findings a safe fix mends, and the way to the whole list of them; nothing where there are none. */
export function SafeFixesOffer(): ReactNode {
  const desk = useDesk();
  const { count: places } = useSafeFixes(0);
  if (places === 0) return null;
  return (
    <div className="offer">
      <span className="grow">{checkWords.safe.offer(places)}</span>
      <Button className="button small" onClick={() => desk.change({ dialog: { kind: "safe-fixes" } })}>
        {checkWords.safe.open}
      </Button>
    </div>
  );
}
