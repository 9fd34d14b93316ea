import { isOpenDeadline, type DeadlineExtract } from "../../reports/deadline-extract";
import { deadlineListingOf, isItemIn, within, type Narrowing } from "./narrowing";
import type { DeadlinesState } from "./state";
import { deadlineWords } from "./words";

/** What the list now shows, to be written out: the export follows the filters. Null where nothing is listed. */
export function extractOf(state: Pick<DeadlinesState, "view" | keyof Narrowing>): DeadlineExtract | null {
  const { view, bucket } = state;
  if (!view) return null;
  const { shown } = deadlineListingOf(view, state);
  const narrowed = narrowedWords(state);
  const words = narrowed.length > 0 ? deadlineWords.narrowed(narrowed, shown.length, view.enterprises.length) : null;
  const headlines = new Set(shown.map(({ headline }) => headline));
  return {
    view: { ...view, enterprises: shown },
    within,
    narrowed: words,
    isAsked: (item) => (bucket === "all" ? isOpenDeadline(item) : headlines.has(item) || isItemIn(bucket, item)),
  };
}

function narrowedWords({ bucket, district, batch, query }: Narrowing): string[] {
  const { explained, buckets } = deadlineWords;
  return [
    ...(bucket === "all" ? [] : [typeof bucket === "number" ? (explained[bucket] ?? "") : buckets[bucket]]),
    ...(district === null ? [] : [district]),
    ...(batch === null ? [] : [batch]),
    ...(query.trim() === "" ? [] : [deadlineWords.searched(query.trim())]),
  ];
}
