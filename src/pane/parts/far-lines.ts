import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/** So many frames a busy page may take until a line far down is in it. */
const framesToWait = 60;

/**
 * Scrolls a virtual list to its open line (an element's id) until that is in the page. On arrival the top stays in
 * view, and later the clerk's own scrolling is left alone: only another open line scrolls the list.
 */
export function useScrollTo(open: string | null, scroll: () => void): void {
  const shown = useRef(open);
  const frame = useRef(0);
  useEffect(() => {
    if (open === shown.current) return;
    shown.current = open;
    cancelAnimationFrame(frame.current);
    let left = framesToWait;
    const untilThere = (): void => {
      scroll();
      left -= 1;
      if (left > 0 && open !== null && !document.getElementById(open)) {
        frame.current = requestAnimationFrame(untilThere);
      }
    };
    untilThere();
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
}

/** Scrolls a virtual list to a line whenever that is asked for. */
export function useFront(
  front: { readonly line: number; readonly calls: number } | null,
  scroll: (line: number) => void,
): void {
  const answered = useRef(front?.calls ?? 0);
  useEffect(() => {
    if (!front || front.calls === answered.current) return;
    answered.current = front.calls;
    if (front.line >= 0) scroll(front.line);
  });
}

/** Gives the keyboard to the open line (an element's id) when that was asked for, as soon as it is in the page. */
export function useFocusOn(list: RefObject<HTMLElement | null>, open: string | null, calls: number): void {
  const answered = useRef(calls);
  // Before the next key is pressed, wherever the line is in the page already.
  useLayoutEffect(() => {
    if (answered.current === calls || open === null) return;
    answered.current = calls;
    let frame = 0;
    const attempt = (left: number): void => {
      const line = document.getElementById(open);
      // The line that had the keyboard goes as the list scrolls: the list keeps it meanwhile, so that no key is lost.
      (line ?? list.current)?.focus({ preventScroll: true });
      if (!line && left > 0) frame = requestAnimationFrame(() => attempt(left - 1));
    };
    attempt(framesToWait);
    return () => cancelAnimationFrame(frame);
  }, [list, open, calls]);
}
