import type { ReactNode, RefObject } from "react";
import { VirtualList } from "../parts/virtual-list";
import { partOf, type ListRow } from "../state/listing";
import { opened } from "../state/transitions";
import { useDesk, usePane } from "../use-pane";
import { FindingItem } from "./finding-item";
import { GroupHead, SheetHead } from "./list-heads";
import type { Listing } from "./use-listing";
import { checkWords } from "./words";

/** Heights in pixels before a line has been measured. */
const guess = { sheet: 32, group: 28, finding: 28 } as const;
/** What the sticky filters cover, and the line below them that names the sheet in front. */
const covered = 76;
const named = 22;

interface FindingListProps {
  readonly listing: Listing;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The findings under the heads of their groups. */
export function FindingList({ listing: { rows, order }, scroller }: FindingListProps): ReactNode {
  const { state, change } = useDesk();
  const open = usePane((pane) => pane.open);
  const focusCalls = usePane((pane) => pane.focusCalls);
  const front = usePane((pane) => pane.front);
  const line = rows.findIndex((row) => row.kind === "finding" && row.entry.finding.identity === open);
  return (
    <VirtualList
      label={checkWords.list.label}
      keys={checkWords.list.keys}
      none={checkWords.search.none}
      lines={rows.length}
      keyOf={(index) => rows[index]?.key ?? String(index)}
      heightOf={(index) => guess[rows[index]?.kind ?? "finding"]}
      covered={front ? covered + named : covered}
      front={front && { line: partOf(rows, front.sheet).line, calls: front.calls }}
      open={open === null ? null : { line, id: `finding ${open}` }}
      focusCalls={focusCalls}
      walk={{
        items: order.length,
        at: () => order.findIndex(({ identity }) => identity === state().open),
        onOpen: (position) => change(opened(order[position]?.identity ?? null, { focus: true })),
        onClose: () => change(opened(null)),
      }}
      scroller={scroller}
    >
      {(index) => lineOf(rows[index], open)}
    </VirtualList>
  );
}

function lineOf(row: ListRow | undefined, open: string | null): ReactNode {
  switch (row?.kind) {
    case undefined:
      return null;
    case "sheet":
      return <SheetHead sheet={row.sheet} />;
    case "group":
      return <GroupHead label={row.label} name={row.name} count={row.count} />;
    case "finding":
      return (
        <FindingItem
          entry={row.entry}
          position={row.position}
          first={open === null && row.position === 0}
          namesSheet={row.namesSheet}
        />
      );
  }
}
