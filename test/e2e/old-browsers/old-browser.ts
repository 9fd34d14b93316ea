import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** Packages of the npm registry that brought a Chromium along, by that Chromium's version. */
export const oldChromiums = { 80: "chrome-aws-lambda@2.1.1", 88: "chrome-aws-lambda@5.5.0" } as const;

export type OldVersion = keyof typeof oldChromiums;

/** As much of a page of puppeteer 5 as is used here: today's playwright speaks to no browser that old. */
export interface OldPage {
  goto(address: string): Promise<unknown>;
  waitForFunction(expression: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  evaluateOnNewDocument(script: string): Promise<void>;
  screenshot(options: { readonly path: string }): Promise<unknown>;
  setViewport(size: { readonly width: number; readonly height: number }): Promise<void>;
  setDefaultTimeout(milliseconds: number): void;
  close(): Promise<void>;
  on(event: "pageerror", listener: (error: Error) => void): void;
  on(event: "console", listener: (message: { type(): string; text(): string }) => void): void;
}

export interface OldBrowser {
  version(): Promise<string>;
  newPage(): Promise<OldPage>;
  close(): Promise<void>;
}

interface Puppeteer {
  launch(options: {
    readonly executablePath: string;
    readonly headless: boolean;
    readonly args: readonly string[];
  }): Promise<OldBrowser>;
}

const cache = path.resolve(__dirname, "../output/old-browsers");

/** Starts a Chromium of that version; fetched once from the npm registry and kept beside the other output. */
export function startOldBrowser(version: OldVersion): Promise<OldBrowser> {
  const folder = path.join(cache, String(version));
  const executablePath = path.join(folder, "chromium");
  if (!existsSync(executablePath)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "package.json"), "{}");
    const packages = [oldChromiums[version], "puppeteer-core@5.5.0"];
    execFileSync("npm", ["install", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund", ...packages], {
      cwd: folder,
    });
    const packed = readFileSync(path.join(folder, "node_modules/chrome-aws-lambda/bin/chromium.br"));
    writeFileSync(executablePath, brotliDecompressSync(packed), { mode: 0o755 });
  }
  const puppeteer: Puppeteer = createRequire(path.join(folder, "package.json"))("puppeteer-core");
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
  });
}
