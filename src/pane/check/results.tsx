import { useRef, type ReactNode } from "react";
import { EvidenceStrip } from "./evidence-strip";
import { FindingList } from "./finding-list";
import { Filters } from "./filters";
import type { Judgement } from "../judge/judge";
import { ListTools } from "./list-tools";
import { NothingRecognised } from "./nothing-recognised";
import { NotCheckedList } from "./not-checked";
import { Passed } from "./passed";
import { SafeFixesOffer } from "./safe-fixes-offer";
import type { Listing } from "./use-listing";
import { VerdictPanel } from "./verdict";
import { WaivedHere } from "./waived-here";

/** What a check found: the verdict, what it rests on, and either the findings or what passed. */
export function Results({
  judgement,
  listing,
}: {
  readonly judgement: Judgement;
  readonly listing: Listing;
}): ReactNode {
  const scroller = useRef<HTMLElement>(null);
  if (judgement.verdict === "nothing-recognised") return <NothingRecognised judgement={judgement} />;
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
          </div>
          <SafeFixesOffer />
          <FindingList listing={listing} scroller={scroller} />
        </>
      )}
      {!found && <Passed judgement={judgement} />}
      <NotCheckedList judgement={judgement} sheets={listing.sheets} />
      <WaivedHere waived={listing.waived} />
    </main>
  );
}
