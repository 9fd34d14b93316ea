/** How a container lays its items out, as far as its rules say. */
interface Layout {
  readonly display: string;
  readonly direction: string;
}

/**
 * Chromium 80 to 83 know `gap` in grids but not in flex containers: there, items get the same room as margins. Runs
 * over the style sheets that the page has and those that it loads later; does nothing in a worker or a newer engine.
 */
export function spaceFlexItems(): void {
  if (typeof document === "undefined" || hasFlexGap()) return;
  const layouts = new Map<string, Layout>();
  const spaced = new WeakSet<StyleSheet>();
  const spaceAll = (): void => {
    for (const sheet of Array.from(document.styleSheets)) {
      if (spaced.has(sheet)) continue;
      spaced.add(sheet);
      spaceIn(sheet, layouts);
    }
  };
  document.addEventListener("DOMContentLoaded", spaceAll);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of Array.from(addedNodes))
        if (node instanceof HTMLLinkElement) node.addEventListener("load", spaceAll);
  }).observe(document.head, { childList: true });
}

function hasFlexGap(): boolean {
  const box = document.createElement("div");
  box.style.cssText = "display: flex; flex-direction: column; row-gap: 1px; position: absolute";
  box.append(document.createElement("i"), document.createElement("i"));
  document.documentElement.append(box);
  const { scrollHeight } = box;
  box.remove();
  return scrollHeight === 1;
}

function spaceIn(sheet: CSSStyleSheet | CSSMediaRule, layouts: Map<string, Layout>): void {
  const rules = Array.from(sheet.cssRules);
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) spaceIn(rule, layouts);
    if (!(rule instanceof CSSStyleRule)) continue;
    for (const selector of rule.selectorText.split(",")) {
      const layout = layoutOf(rule.style, selector, layouts);
      const margin = marginFor(rule.style, layout);
      if (margin === "") continue;
      // The one element beside a text is followed by it; :last-child counts elements only.
      const items = ["> :not(:last-child)", "> svg:only-child"].map((item) => `${selector} ${item}`);
      sheet.insertRule(`${items.join(",")} { ${margin} }`, sheet.cssRules.length);
    }
  }
}

/** What this rule says, or one before it about the same class. */
function layoutOf(style: CSSStyleDeclaration, selector: string, layouts: Map<string, Layout>): Layout {
  const about =
    selector
      .trim()
      .split(/[\s>+~]+/)
      .pop() ?? "";
  const before = layouts.get(about);
  const display = style.display || before?.display || "";
  const direction = style.flexDirection || before?.direction || "row";
  layouts.set(about, { display, direction });
  return { display, direction };
}

function marginFor(style: CSSStyleDeclaration, { display, direction }: Layout): string {
  if (!/flex/.test(display)) return "";
  const isColumn = /^column/.test(direction);
  const gap = isColumn ? style.rowGap : style.columnGap;
  return gap === "" || gap === "normal" ? "" : `margin-${isColumn ? "bottom" : "right"}: ${gap}`;
}
