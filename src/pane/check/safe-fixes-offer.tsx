import { Button } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { safeFixesIn } from "../commands/fix";
import { useDesk, usePane } from "../use-pane";
import { checkWords } from "./words";

/** How many findings a safe fix mends, and the way to the whole list of them; nothing where there are none. */
export function SafeFixesOffer(): ReactNode {
  const desk = useDesk();
  const judgement = usePane((state) => state.judgement);
  const scope = usePane((state) => state.scope);
  const places = useMemo(() => safeFixesIn({ judgement, scope }).length, [judgement, scope]);
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
