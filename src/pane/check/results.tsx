import { lazy, Suspense, useRef, type ReactNode } from "react";
import { EvidenceStrip } from "./evidence-strip";
import { FindingList } from "./finding-list";
import { Filters } from "./filters";
import type { Judgement } from "../judge/judge";
import { ListTools } from "./list-tools";
import { usePane } from "../use-pane";
import { SafeFixesOffer } from "./safe-fixes-offer";
import type { Listing } from "../state/listing";
import { VerdictPanel } from "./verdict";

/** None is seen first: they load once a check has come to an end. */
const NothingRecognised = lazy(async () => ({ default: (await import("./nothing-recognised")).NothingRecognised }));
const FrontSheet = lazy(async () => ({ default: (await import("./front-sheet")).FrontSheet }));
const ResultsFoot = lazy(async () => ({ default: (await import("./results-foot")).ResultsFoot }));

/** What a check found: the verdict, what it rests on, and either the findings or what passed. */
export function Results({
  judgement,
  listing,
}: {
  readonly judgement: Judgement;
  readonly listing: Listing;
}): ReactNode {
  const follows = usePane((state) => state.front !== null);
  const scroller = useRef<HTMLElement>(null);
  if (judgement.verdict === "nothing-recognised") {
    return (
      <Suspense fallback={null}>
        <NothingRecognised judgement={judgement} />
      </Suspense>
    );
  }
  const found = listing.counts.all > 0;
  return (
    <main className="scroll" ref={scroller}>
      <VerdictPanel judgement={judgement} />
      <EvidenceStrip judgement={judgement} />
      {found && (
        <>
          <div className="sticky">
            <Filters counts={listing.counts} />
            <ListTools />
            {follows && (
              <Suspense fallback={null}>
                <FrontSheet listing={listing} />
              </Suspense>
            )}
          </div>
          <SafeFixesOffer />
          <FindingList listing={listing} scroller={scroller} />
        </>
      )}
      <Suspense fallback={null}>
        <ResultsFoot judgement={judgement} listing={listing} />
      </Suspense>
    </main>
  );
}
