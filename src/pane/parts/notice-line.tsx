import { lazy, Suspense, type ReactNode } from "react";
import { usePane } from "../use-pane";

const NoticeBar = lazy(async () => ({ default: (await import("./notice-bar")).NoticeBar }));

/** The line for notices, which loads with the first of them. */
export function NoticeLine(): ReactNode {
  const notice = usePane((state) => state.notice);
  const waiting = usePane((state) => state.waiting);
  if (!waiting && !notice) return null;
  return (
    <Suspense fallback={null}>
      <NoticeBar wait={waiting} notice={notice} />
    </Suspense>
  );
}
