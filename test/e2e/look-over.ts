import { mkdirSync } from "node:fs";
import path from "node:path";
import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { changeTheme } from "./excel-face";

declare global {
  interface Window {
    /** There once a page was looked over. */
    readonly axe?: typeof axe;
  }
}

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
    if (label === "深色") faults.push(...(await barriers(page, name, "contrast")));
  }
  return faults;
}

const contrast = "color-contrast";
const looks = {
  everything: {},
  contrast: { runOnly: { type: "rule", values: [contrast] } },
  "all but contrast": { rules: { [contrast]: { enabled: false } } },
} as const satisfies Readonly<Record<string, RunOptions>>;

/**
 * What breaks WCAG 2.2 A or AA, by all rules or a part of them, on the whole page or within a part of it. A page takes
 * axe once.
 */
export async function barriers(
  page: Page,
  name: string,
  look: keyof typeof looks = "everything",
  within = "html",
): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  await atRest(page);
  const options: RunOptions = {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    resultTypes: ["violations"],
    ...looks[look],
  };
  // Fluent's focus keeper marks its own sentinels: they can be focused, and pass the focus on at once.
  const context = { include: [within], exclude: ["[data-tabster-dummy]"] };
  const found = await page.evaluate(
    async ([part, asked]) =>
      (await window.axe?.run(part, asked))?.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ""}`),
      ),
    [context, options] as const,
  );
  return found?.map((fault) => `${name}: ${fault}`) ?? [`${name}: not looked at`];
}

/** Waits until the next frame is drawn and what moves in it has come to rest. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Takes a picture where pictures are asked for. */
export async function picture(page: Page, name: string, shown: boolean): Promise<void> {
  const folders = [...(wanted && shown ? [documented] : []), ...(wanted === "all" ? [all] : [])];
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    await atRest(page);
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
