/** What takes the keyboard by Tab. */
const tabbable =
  'button:not([disabled]):not([tabindex="-1"]), [href], input:not([disabled]), select, textarea, summary, [tabindex="0"]';

/**
 * What had the keyboard may leave the page (a button that did its work, a finding that was mended) or be switched off:
 * then whatever stands nearest has it, and never the page's body, from where Tab would begin at the top. Returns what
 * ends that.
 */
export function keepFocus(page: Document): () => void {
  let path: readonly HTMLElement[] = [];
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target !== page.body) path = pathOf(target);
  };
  const restore = (): void => {
    const { activeElement, body } = page;
    const [last, ...around] = path;
    if (!last || (activeElement !== null && activeElement !== body)) return;
    if (last.isConnected && !last.matches(":disabled")) return;
    const nearest = around.filter(({ isConnected }) => isConnected).flatMap((one) => one.querySelector(tabbable) ?? []);
    const [home] = [...nearest, ...page.querySelectorAll('[role="tab"][aria-selected="true"]')];
    if (home instanceof HTMLElement) home.focus({ preventScroll: true });
  };
  const watch = new MutationObserver(restore);
  watch.observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
  page.addEventListener("focusin", remember);
  return () => {
    watch.disconnect();
    page.removeEventListener("focusin", remember);
  };
}

/** The element and those around it, up to the body. */
function pathOf(element: HTMLElement): HTMLElement[] {
  const { body } = element.ownerDocument;
  const path: HTMLElement[] = [];
  for (let one: HTMLElement | null = element; one && one !== body; one = one.parentElement) path.push(one);
  return path;
}
