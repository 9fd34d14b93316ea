// node scripts/make-icons.mjs: draws assets/icons/*.svg as PNGs of every size that Office asks for. Run after changing a drawing.
import chromium from "@sparticuz/chromium";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import playwright from "playwright-core";

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "../assets/icons");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];
/** The add-in's own icon is shown larger in lists of add-ins. */
const appSizes = [...sizes, 128];

const browser = await playwright.chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
  args: chromium.args,
});
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const name = path.basename(file, ".svg");
  const source = readFileSync(path.join(folder, file), "utf8");
  for (const size of name === "app" ? appSizes : sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
    writeFileSync(path.join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
