import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { Finding } from "../../checking/finding";
import { useFocusOn, useScrollTo } from "../parts/far-lines";
import { FindingItem } from "./finding-item";
import { GroupHead, SheetHead } from "./list-heads";
import type { ListRow } from "../state/listing";
import { opened } from "../state/transitions";
import { useOffsetTop } from "../parts/offset-top";
import type { Desk } from "../commands/desk";
import type { Listing } from "./use-listing";
import { useDesk, usePane } from "../use-pane";
import { words } from "../words";

/** Heights in pixels before a line has been measured. */
const guess = { sheet: 32, group: 28, finding: 28 } as const;
/** What the sticky filters cover. */
const covered = 76;

interface FindingListProps {
  readonly listing: Listing;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The findings; only the lines in view are in the page, however many there are. */
export function FindingList({ listing: { rows, order }, scroller }: FindingListProps): ReactNode {
  const desk = useDesk();
  const open = usePane((state) => state.open);
  const focusCalls = usePane((state) => state.focusCalls);
  const list = useRef<HTMLDivElement>(null);
  const offset = useOffsetTop(list, scroller);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guess[rows[index]?.kind ?? "finding"],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollMargin: offset,
    scrollPaddingStart: covered,
    scrollPaddingEnd: 8,
    useFlushSync: false,
  });
  const at = rows.findIndex((row) => row.kind === "finding" && row.entry.finding.identity === open);
  const line = open === null ? null : `finding ${open}`;
  useScrollTo(line, () => at >= 0 && virtualizer.scrollToIndex(at, { align: "auto" }));
  useFocusOn(list, line, focusCalls);
  return (
    <section aria-label={words.list.label} className="findings">
      {rows.length === 0 && <p className="padded small">{words.search.none}</p>}
      <div
        ref={list}
        role="list"
        tabIndex={-1}
        aria-description={words.list.keys}
        style={{ height: virtualizer.getTotalSize(), position: "relative", outline: "none" }}
        onKeyDown={(event) => onListKey(event, desk, order)}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="listitem"
            className="line"
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            {lineOf(rows[index], open)}
          </div>
        ))}
      </div>
    </section>
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
      return <FindingItem entry={row.entry} position={row.position} first={open === null && row.position === 0} />;
  }
}

/** ↑↓ Home End move and open, Esc closes; Enter is the item's own press, which goes to the cell. */
function onListKey(event: KeyboardEvent, desk: Desk, order: readonly Finding[]): void {
  const item = event.target instanceof Element ? event.target.closest("[data-position]") : null;
  if (event.key === "Escape") desk.change(opened(null));
  else if (item || event.target === event.currentTarget) {
    // The open card, not the item with the keyboard: that follows a moment later, and a key held down must not wait for it.
    const open = order.findIndex(({ identity }) => identity === desk.state().open);
    const position = open >= 0 ? open : Number(item?.getAttribute("data-position") ?? 0);
    const target = { ArrowDown: position + 1, ArrowUp: position - 1, Home: 0, End: order.length - 1 }[event.key];
    if (target === undefined) return;
    const finding = order[target];
    if (finding) desk.change(opened(finding.identity, { focus: true }));
  } else return;
  event.preventDefault();
}
