import type { ReactNode } from "react";
import type { Judgement } from "../judge/judge";
import { NotCheckedList } from "./not-checked";
import { Passed } from "./passed";
import type { Listing } from "../state/listing";
import { WaivedHere } from "./waived-here";

interface ResultsFootProps {
  readonly judgement: Judgement;
  readonly listing: Listing;
}

/** Below the list, or instead of an empty one: what passed, what was not checked, what was accepted. */
export function ResultsFoot({ judgement, listing }: ResultsFootProps): ReactNode {
  return (
    <>
      {listing.counts.all === 0 && <Passed judgement={judgement} />}
      <NotCheckedList judgement={judgement} sheets={listing.sheets} />
      <WaivedHere waived={listing.waived()} />
    </>
  );
}
