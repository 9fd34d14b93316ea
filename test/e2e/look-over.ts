import { mkdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { changeTheme } from "./excel-face";

/**
 * LEDGER_PICTURES=1 renews the pictures of the documentation; LEDGER_PICTURES=all keeps every picture in
 * output/pictures besides.
 */
const wanted = process.env["LEDGER_PICTURES"];
const documented = path.resolve(__dirname, "../../docs/images");
const all = path.resolve(__dirname, "output/pictures");

interface Appearance {
  readonly width: number;
  readonly scheme: "light" | "dark";
  readonly contrast: "none" | "active";
}

/** How a state is looked at, in one page after the other. */
const appearances = {
  浅色: { width: 320, scheme: "light", contrast: "none" },
  深色: { width: 320, scheme: "dark", contrast: "none" },
  高对比度: { width: 320, scheme: "dark", contrast: "active" },
  "270像素": { width: 270, scheme: "light", contrast: "none" },
  "500像素": { width: 500, scheme: "light", contrast: "none" },
} as const satisfies Readonly<Record<string, Appearance>>;

/**
 * Looks at a state of the pane in every theme and at every width; returns what is wrong with it: a barrier of WCAG 2.2
 * A or AA, or something that scrolls sideways. `shown`: whether a picture (state-appearance) stands in the
 * documentation.
 */
export async function lookedOver(
  page: Page,
  state: string,
  shown: (picture: string) => boolean,
  height = 720,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [label, { width, scheme, contrast }] of Object.entries(appearances)) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, forcedColors: contrast });
    await changeTheme(page, scheme);
    const name = `${state}-${label}`;
    await picture(page, name, shown(name));
    if (await scrollsSideways(page)) faults.push(`${name}: scrolls sideways`);
    if (label === "浅色") faults.push(...(await barriers(page, name)));
    // The same page in other colours: only contrast can have changed.
    if (label === "深色") faults.push(...(await barriers(page, name, ["color-contrast"])));
  }
  return faults;
}

/** What breaks WCAG 2.2 A or AA, by all rules or by these, on the whole page or within a part of it. */
export async function barriers(page: Page, name: string, rules?: string[], within?: string): Promise<string[]> {
  // Fluent's focus keeper marks its own sentinels: they can be focused, and pass the focus on at once.
  const axe = new AxeBuilder({ page }).exclude("[data-tabster-dummy]");
  if (within !== undefined) axe.include(within);
  const { violations } = await (
    rules ? axe.withRules(rules) : axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${name}: ${id}: ${html} ${any[0]?.message ?? ""}`),
  );
}

/** Takes a picture where pictures are asked for. */
export async function picture(page: Page, name: string, shown: boolean): Promise<void> {
  const folders = [...(wanted && shown ? [documented] : []), ...(wanted === "all" ? [all] : [])];
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    // Until what moves has come to rest.
    await page.waitForTimeout(200);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  }
}

/** Whether the page, or a part of it that scrolls, scrolls sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".scroll")].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );
}
