import { lazy, Suspense, type ReactNode } from "react";
import { BottomBar } from "./bottom-bar";
import { CheckFailed } from "./check-failed";
import { FirstRun } from "./first-run";
import { NoticeLine } from "../parts/notice-line";
import type { OpenDialog } from "../state/pane-state";
import { Results } from "./results";
import { useListing } from "./use-listing";
import { usePane } from "../use-pane";
import { Working } from "./working";

const SafeFixes = lazy(async () => ({ default: (await import("./safe-fixes-dialog")).SafeFixesDialog }));
const Mapping = lazy(async () => ({ default: (await import("../mapping/mapping-dialog")).MappingDialog }));
const Report = lazy(async () => ({ default: (await import("./report-dialog")).ReportDialog }));

/** 检查: whatever the check has come to. */
export function CheckTab(): ReactNode {
  const phase = usePane((state) => state.phase);
  const judgement = usePane((state) => state.judgement);
  const dialog = usePane((state) => state.dialog);
  const listing = useListing();
  return (
    <>
      {phase.kind === "first" && <FirstRun />}
      {(phase.kind === "reading" || phase.kind === "judging") && <Working phase={phase} />}
      {phase.kind === "failed" && <CheckFailed sentence={phase.sentence} />}
      {phase.kind === "checked" && judgement && <Results judgement={judgement} listing={listing} />}
      <NoticeLine />
      {phase.kind === "checked" && judgement && <BottomBar judgement={judgement} order={listing.order} />}
      <Suspense fallback={null}>{dialogOf(dialog)}</Suspense>
    </>
  );
}

/** The dialog that is open; also shown over 设置. */
export function dialogOf(dialog: OpenDialog): ReactNode {
  switch (dialog.kind) {
    case "none":
      return null;
    case "safe-fixes":
      return <SafeFixes />;
    case "mapping":
      return <Mapping key={dialog.sheet} sheet={dialog.sheet} />;
    case "report":
      return <Report />;
  }
}
