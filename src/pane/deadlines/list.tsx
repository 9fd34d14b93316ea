import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import { DeadlinesItem } from "./item";
import type { DeadlineListing } from "./narrowing";
import type { Desk } from "../commands/desk";
import { inDeadlines } from "../state/transitions";
import { useDesk } from "../use-pane";
import { deadlineWords } from "./words";
import { useFocusOn, useScrollTo } from "../parts/far-lines";
import { useOffsetTop } from "../parts/offset-top";
import { useDeadlines } from "./use-deadlines";

/** Height of a row in pixels before it has been measured. */
const guess = 75;
/** What the sticky axis covers. */
const covered = 28;

interface DeadlinesListProps {
  readonly listing: DeadlineListing;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The enterprises; only the rows in view are in the page, however many there are. */
export function DeadlinesList({ listing: { shown }, scroller }: DeadlinesListProps): ReactNode {
  const desk = useDesk();
  const open = useDeadlines((state) => state.open);
  const focusCalls = useDeadlines((state) => state.focusCalls);
  const list = useRef<HTMLDivElement>(null);
  const offset = useOffsetTop(list, scroller);
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => guess,
    getItemKey: (index) => shown[index]?.key ?? index,
    overscan: 6,
    scrollMargin: offset,
    scrollPaddingStart: covered,
    scrollPaddingEnd: 8,
    useFlushSync: false,
  });
  const at = shown.findIndex(({ key }) => key === open);
  const line = open === null ? null : `deadline ${open}`;
  useScrollTo(line, () => at >= 0 && virtualizer.scrollToIndex(at, { align: "auto" }));
  useFocusOn(list, line, focusCalls);
  return (
    <section aria-label={deadlineWords.enterprises.list} className="findings">
      {shown.length === 0 && <p className="padded small">{deadlineWords.enterprises.none}</p>}
      <div
        ref={list}
        role="list"
        tabIndex={-1}
        aria-description={deadlineWords.enterprises.keys}
        style={{ height: virtualizer.getTotalSize(), position: "relative", outline: "none" }}
        onKeyDown={(event) => onListKey(event, desk, shown)}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="listitem"
            aria-posinset={index + 1}
            aria-setsize={shown.length}
            className="line"
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            <DeadlinesItem timeline={shown[index]} position={index} isOpen={index === at} first={at < 0} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** ↑↓ Home End move and open, Esc closes; Enter is the row's own press, which goes to the sheet. */
function onListKey(event: KeyboardEvent, desk: Desk, shown: DeadlineListing["shown"]): void {
  const item = event.target instanceof Element ? event.target.closest("[data-position]") : null;
  // The list itself has the keyboard while a row far away is being scrolled to.
  const onList = event.target === event.currentTarget;
  const { open, focusCalls } = desk.state().deadlines;
  const position = onList
    ? shown.findIndex(({ key }) => key === open)
    : Number(item?.getAttribute("data-position") ?? -1);
  const target = { ArrowDown: position + 1, ArrowUp: position - 1, Home: 0, End: shown.length - 1 }[event.key];
  if (event.key === "Escape") desk.change(inDeadlines({ open: null }));
  else if ((item || onList) && target !== undefined) {
    const timeline = shown[target];
    if (timeline) desk.change(inDeadlines({ open: timeline.key, focusCalls: focusCalls + 1 }));
  } else return;
  event.preventDefault();
}
