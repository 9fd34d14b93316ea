import type { ReactNode } from "react";
import { BottomBar } from "./bottom-bar";
import { CheckFailed } from "./check-failed";
import { FirstRun } from "./first-run";
import { NoticeLine } from "../parts/notice-line";
import { Results } from "./results";
import { useListing } from "./use-listing";
import { usePane } from "../use-pane";
import { Working } from "./working";
import "./check.css";

/** 检查: whatever the check has come to. */
export function CheckTab(): ReactNode {
  const phase = usePane((state) => state.phase);
  const judgement = usePane((state) => state.judgement);
  const listing = useListing();
  return (
    <>
      {phase.kind === "first" && <FirstRun />}
      {(phase.kind === "reading" || phase.kind === "judging") && <Working phase={phase} />}
      {phase.kind === "failed" && <CheckFailed sentence={phase.sentence} />}
      {phase.kind === "checked" && judgement && <Results judgement={judgement} listing={listing} />}
      <NoticeLine />
      {phase.kind === "checked" && judgement && <BottomBar judgement={judgement} order={listing.order} />}
    </>
  );
}
