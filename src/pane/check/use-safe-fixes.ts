import { useEffect, useState } from "react";
import type { SafeFixes } from "../judge/judge";
import { useDesk, usePane } from "../use-pane";

const none: SafeFixes = { count: 0, fixes: [] };

/**
 * The safe fixes of the sheets on the list, at most so many of them; after a check those before it until they are
 * known.
 */
export function useSafeFixes(most: number): SafeFixes {
  const { judge } = useDesk();
  const judgement = usePane((state) => state.judgement);
  const scope = usePane((state) => state.scope);
  const [found, setFound] = useState(none);
  useEffect(() => {
    let isLast = true;
    void judge
      .safeFixes(scope, most)
      .then((fixes) => isLast && fixes && setFound(fixes))
      .catch(() => undefined);
    return () => void (isLast = false);
  }, [judge, judgement, scope, most]);
  return found;
}
