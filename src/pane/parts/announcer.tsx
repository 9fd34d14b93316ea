import type { ReactNode } from "react";
import { usePane } from "../use-pane";

/** Says the verdict once per check, and what was done, to a screen reader. */
export function Announcer(): ReactNode {
  const announcement = usePane((state) => state.announcement);
  return (
    <div className="unseen" aria-live="polite">
      {announcement}
    </div>
  );
}
