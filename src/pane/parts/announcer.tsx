import type { ReactNode } from "react";
import { usePaneState } from "../use-session";

/** Says the verdict once per check, and what was done, to a screen reader. */
export function Announcer(): ReactNode {
  const { announcement } = usePaneState();
  return (
    <div className="unseen" aria-live="polite">
      {announcement}
    </div>
  );
}
