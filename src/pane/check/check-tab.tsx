import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { BottomBar } from "./bottom-bar";
import { CheckFailed } from "./check-failed";
import { FirstRun } from "./first-run";
import { NoticeLine } from "../parts/notice-line";
import { useListing, useSearch } from "./use-listing";
import { usePane } from "../use-pane";
import { Working } from "./working";
import "./check.css";

/** Loads while the first check is under way. */
const loadResults = async () => ({ default: (await import("./results")).Results });
const Results = lazy(loadResults);

/** 检查: whatever the check has come to. */
export function CheckTab(): ReactNode {
  const phase = usePane((state) => state.phase);
  const judgement = usePane((state) => state.judgement);
  const listing = useListing();
  useSearch();
  useEffect(() => void (phase.kind === "first" || loadResults()), [phase.kind]);
  return (
    <>
      {phase.kind === "first" && <FirstRun />}
      {(phase.kind === "reading" || phase.kind === "judging") && <Working phase={phase} />}
      {phase.kind === "failed" && <CheckFailed sentence={phase.sentence} />}
      <Suspense fallback={<main className="scroll" />}>
        {phase.kind === "checked" && judgement && listing && <Results judgement={judgement} listing={listing} />}
      </Suspense>
      <NoticeLine />
      {phase.kind === "checked" && judgement && listing && <BottomBar judgement={judgement} listing={listing} />}
    </>
  );
}
