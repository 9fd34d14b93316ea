import { chromium } from "playwright-core";
import sparticuz from "@sparticuz/chromium";
import { existsSync } from "node:fs";
import { serve } from "./test/e2e/site.mjs";
const exe = ["/usr/bin/google-chrome", "/usr/bin/chromium"].find(existsSync) ?? (await sparticuz.executablePath());
const browser = await chromium.launch({
  executablePath: exe,
  args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader"],
});
const site = await serve(process.env.SITE ?? "/tmp/site-page");
export async function open(
  w = 1280,
  h = 720,
  { dark = false, contrast = false, time = "2026-10-09T14:30:00+08:00" } = {},
) {
  const ctx = await browser.newContext({
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: w, height: h },
    acceptDownloads: true,
    reducedMotion: "reduce",
    colorScheme: dark ? "dark" : "light",
    forcedColors: contrast ? "active" : "none",
  });
  const page = await ctx.newPage();
  page.setDefaultTimeout(20000);
  page.on("pageerror", (e) => console.log("ERR", e.message));
  page.on("console", (m) => m.type() === "error" && console.log("CON", m.text()));
  if (time) await page.clock.setFixedTime(new Date(time));
  await page.goto(site.origin + "/workbench.html");
  await page.locator(".verdict h1").waitFor();
  return page;
}
export const shot = (page, name) => page.screenshot({ path: `/tmp/page/${name}.png` });
export async function end() {
  await browser.close();
  site.close();
}
