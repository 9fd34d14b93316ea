import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import { useFocusOn, useFront, useScrollTo } from "./far-lines";
import { useOffsetTop } from "./offset-top";
import "./virtual-list.css";

/** The keyboard walks over the items, of which some lines (heads) are none. */
interface Walk {
  /** How many items there are; each carries its place among them in `data-position`. */
  readonly items: number;
  /** Place of the open one as it now is, a key held down being faster than the page; -1 where none is open. */
  at(): number;
  onOpen(position: number): void;
  onClose(): void;
}

interface VirtualListProps {
  readonly label: string;
  /** What the keys do, for a screen reader. */
  readonly keys: string;
  /** Shown instead of an empty list. */
  readonly none: string;
  readonly lines: number;
  /** One and the same while the lines are: with another, every line is laid out anew. */
  readonly keyOf: (line: number) => string | number;
  /** Height in pixels of a line that has not been measured yet. */
  heightOf(line: number): number;
  /** Pixels of the list's top that sticky things cover. */
  readonly covered: number;
  /** Line and element id of what is open; null where nothing is. */
  readonly open: { readonly line: number; readonly id: string } | null;
  /** A line that is to be the first in view whenever `calls` counts up; -1 where there is none. */
  readonly front?: { readonly line: number; readonly calls: number } | null;
  /** Counts up when the keyboard should go to what is open. */
  readonly focusCalls: number;
  readonly walk: Walk;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Every line is an item, so that a screen reader may count them. */
  readonly numbered?: boolean;
  children(line: number): ReactNode;
}

/** A long list: only the lines in view are in the page, however many there are. */
export function VirtualList(props: VirtualListProps): ReactNode {
  const { label, keys, none, lines, keyOf, heightOf, covered, open, focusCalls, walk, scroller } = props;
  const list = useRef<HTMLDivElement>(null);
  const offset = useOffsetTop(list, scroller);
  const virtualizer = useVirtualizer({
    count: lines,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin: offset,
    scrollPaddingStart: covered,
    scrollPaddingEnd: 8,
    useFlushSync: false,
  });
  const id = open?.id ?? null;
  useFront(props.front ?? null, (at) => virtualizer.scrollToIndex(at, { align: "start" }));
  useScrollTo(id, () => open && open.line >= 0 && virtualizer.scrollToIndex(open.line, { align: "auto" }));
  useFocusOn(list, id, focusCalls);
  return (
    <section aria-label={label} className="findings">
      {lines === 0 && <p className="padded small">{none}</p>}
      <div
        ref={list}
        role="list"
        tabIndex={-1}
        aria-description={keys}
        style={{ height: virtualizer.getTotalSize(), position: "relative", outline: "none" }}
        onKeyDown={(event) => onListKey(event, walk)}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="listitem"
            {...(props.numbered ? { "aria-posinset": index + 1, "aria-setsize": lines } : {})}
            className="line"
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            {props.children(index)}
          </div>
        ))}
      </div>
    </section>
  );
}

/** ↑↓ Home End move and open, Esc closes; Enter is the item's own press, which goes to the sheet. */
function onListKey(event: KeyboardEvent, { items, at, onOpen, onClose }: Walk): void {
  const item = event.target instanceof Element ? event.target.closest("[data-position]") : null;
  if (event.key === "Escape") onClose();
  // The list itself has the keyboard while a line far away is being scrolled to.
  else if (item || event.target === event.currentTarget) {
    // What is open, not the item with the keyboard: that follows a moment later, and a key held down must not wait for
    // it.
    const open = at();
    const position = open >= 0 ? open : Number(item?.getAttribute("data-position") ?? -1);
    const target = { ArrowDown: position + 1, ArrowUp: position - 1, Home: 0, End: items - 1 }[event.key];
    if (target === undefined) return;
    if (target >= 0 && target < items) onOpen(target);
  } else return;
  event.preventDefault();
}
