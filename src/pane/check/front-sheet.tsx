import type { ReactNode } from "react";
import type { Listing } from "../state/listing";
import { usePane } from "../use-pane";
import { checkWords } from "./words";

/** Says which sheet came to the front, and how much of the list is about it. */
export function FrontSheet({ listing }: { readonly listing: Listing }): ReactNode {
  const front = usePane((state) => state.front);
  const judgement = usePane((state) => state.judgement);
  if (!front) return null;
  const isChecked = judgement?.sheets.some(({ name, annex }) => name === front.sheet && annex !== null) === true;
  const { places } = listing.partOf(front.sheet);
  return (
    <p className="front-sheet small" role="status">
      {isChecked ? checkWords.front.places(front.sheet, places) : checkWords.front.notChecked(front.sheet)}
    </p>
  );
}
