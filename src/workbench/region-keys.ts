/** The parts of the page that F6 goes through, each by what takes the keyboard in it, the likelier first. */
const regions: readonly (readonly string[])[] = [
  [".grid-frame"],
  ['.sheet-tabs [aria-selected="true"]'],
  ['.tabs [aria-selected="true"]'],
  ['.panel .item[tabindex="0"]', '.panel .enterprise[tabindex="0"]', ".panel button:not([disabled])"],
];

/** Which parts of the page hold them. */
const holders = [".grid-side > :not(.sheet-tabs)", ".sheet-tabs", ".tabs", ".panel, .bar"] as const;

/**
 * F6 goes from the grid to the sheets' tabs, the pane's tabs, its list, and round again; Shift+F6 the other way. A part
 * that is not shown is passed over.
 */
export function onRegionKey(event: KeyboardEvent): void {
  if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const { activeElement } = document;
  const here = holders.findIndex((holder) => activeElement?.closest(holder));
  const step = event.shiftKey ? -1 : 1;
  const from = here < 0 ? (step > 0 ? -1 : 0) : here;
  for (let tried = 1; tried <= regions.length; tried += 1) {
    const at = (from + tried * step + regions.length * (tried + 1)) % regions.length;
    const target = (regions[at] ?? []).flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
    const shown = target.find((element) => element.getClientRects().length > 0);
    if (!shown) continue;
    shown.focus();
    return;
  }
}
