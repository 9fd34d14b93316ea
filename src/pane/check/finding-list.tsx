import { useCallback, type ReactNode, type RefObject } from "react";
import { VirtualList } from "../parts/virtual-list";
import { listingOf } from "../state/listing-of";
import { type Listing, type ListRow } from "../state/listing";
import { opened } from "../state/transitions";
import { useDesk, usePane } from "../use-pane";
import { FindingItem } from "./finding-item";
import { GroupHead, SheetHead } from "./list-heads";
import { checkWords } from "./words";

/** Height in pixels of a line that has not been measured yet. */
const guess = 28;
/** What the sticky filters cover, and the line below them that names the sheet in front. */
const covered = 76;
const named = 22;

interface FindingListProps {
  readonly listing: Listing;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The findings under the heads of their groups. */
export function FindingList({ listing, scroller }: FindingListProps): ReactNode {
  const { state, change } = useDesk();
  const open = usePane((pane) => pane.open);
  const focusCalls = usePane((pane) => pane.focusCalls);
  const front = usePane((pane) => pane.front);
  const line = listing.lineOf(open);
  const keyOf = useCallback((index: number) => listing.keyAt(index), [listing]);
  return (
    <VirtualList
      label={checkWords.list.label}
      keys={checkWords.list.keys}
      none={checkWords.search.none}
      lines={listing.length}
      keyOf={keyOf}
      heightOf={() => guess}
      covered={front ? covered + named : covered}
      front={front && { line: listing.partOf(front.sheet).line, calls: front.calls }}
      open={open === null ? null : { line, id: `finding ${open}` }}
      focusCalls={focusCalls}
      walk={{
        items: listing.size,
        at: () => listingOf(state())?.positionOf(state().open) ?? -1,
        onOpen: (position) => change(opened(listing.at(position)?.number ?? null, { focus: true })),
        onClose: () => change(opened(null)),
      }}
      scroller={scroller}
    >
      {(index) => lineOf(listing.rowAt(index), open)}
    </VirtualList>
  );
}

function lineOf(row: ListRow | null, open: number | null): ReactNode {
  switch (row?.kind) {
    case undefined:
      return null;
    case "sheet":
      return <SheetHead sheet={row.sheet} />;
    case "group":
      return <GroupHead {...row} />;
    case "finding":
      return (
        <FindingItem
          finding={row.finding}
          position={row.position}
          first={open === null && row.position === 0}
          namesSheet={row.namesSheet}
        />
      );
  }
}
