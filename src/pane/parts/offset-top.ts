import { useEffect, useState, type RefObject } from "react";

/** How far an element begins below the top of what scrolls, in pixels; what stands above it may grow and shrink. */
export function useOffsetTop(element: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    const frame = scroller.current;
    if (!frame) return;
    const measure = (): void => {
      const top = element.current?.getBoundingClientRect().top ?? 0;
      setOffset(Math.round(top - frame.getBoundingClientRect().top + frame.scrollTop));
    };
    const observer = new ResizeObserver(measure);
    for (const child of frame.children) observer.observe(child);
    measure();
    return () => observer.disconnect();
  }, [element, scroller]);
  return offset;
}
