import { useVirtualizer } from "@tanstack/react-virtual";
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { FindingItem } from "./finding-item";
import { GroupHead, SheetHead } from "./list-heads";
import type { Listing } from "./use-listing";
import { usePaneState, useSession } from "./use-session";
import { words } from "./words";

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
  const session = useSession();
  const { open, focusCalls } = usePaneState();
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
  // On arrival the verdict stays in view, and later the clerk's own scrolling is left alone: only another card scrolls the list.
  const shown = useRef(open);
  useEffect(() => {
    if (open === shown.current) return;
    shown.current = open;
    if (at >= 0) virtualizer.scrollToIndex(at, { align: "auto" });
  }, [open, at, virtualizer]);
  useFocusOn(open, focusCalls);

  const onKeyDown = (event: KeyboardEvent): void => {
    const item = event.target instanceof Element ? event.target.closest("[data-position]") : null;
    const position = Number(item?.getAttribute("data-position") ?? -1);
    const target = { ArrowDown: position + 1, ArrowUp: position - 1, Home: 0, End: order.length - 1 }[event.key];
    if (event.key === "Escape") session.dispatch({ type: "open", identity: null });
    else if (item && target !== undefined) {
      const finding = order[target];
      if (finding) session.dispatch({ type: "open", identity: finding.identity, focus: true });
    } else return;
    event.preventDefault();
  };

  return (
    <section aria-label={words.list.label} className="findings">
      {rows.length === 0 && <p className="padded small">{words.search.none}</p>}
      <div
        ref={list}
        role="list"
        aria-description={words.list.keys}
        style={{ height: virtualizer.getTotalSize(), position: "relative" }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return row ? (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="listitem"
              className="line"
              style={{ transform: `translateY(${start - offset}px)` }}
            >
              {row.kind === "sheet" && <SheetHead sheet={row.sheet} />}
              {row.kind === "group" && <GroupHead label={row.label} name={row.name} count={row.count} />}
              {row.kind === "finding" && (
                <FindingItem entry={row.entry} position={row.position} first={open === null && row.position === 0} />
              )}
            </div>
          ) : null;
        })}
      </div>
    </section>
  );
}

/** How far the list begins below the top of what scrolls; what stands above it may grow. */
function useOffsetTop(list: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const frame = scroller.current;
    setOffset(Math.round(top - (frame?.getBoundingClientRect().top ?? 0) + (frame?.scrollTop ?? 0)));
  });
  return offset;
}

/** Gives the keyboard to the open finding when that was asked for, as soon as its line is in the page. */
function useFocusOn(open: string | null, calls: number): void {
  const answered = useRef(calls);
  useEffect(() => {
    if (answered.current === calls || open === null) return;
    answered.current = calls;
    const frame = requestAnimationFrame(() =>
      document.getElementById(`finding ${open}`)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [open, calls]);
}
