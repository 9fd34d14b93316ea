// npm run package: release/ with the three ways to hand the product over, their licences and their sums. LEDGER_SITE names pages that are built already.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { release } from "../release.mjs";
import { commandLine } from "./command-line.mjs";
import { serverFolder } from "./server-folder.mjs";
import { singleFile } from "./single-file.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const output = process.argv[2] ?? path.join(root, "release");

/** The pages, built as they are shipped; what LEDGER_ORIGIN and its like would add is left out. */
function builtSite() {
  if (process.env.LEDGER_SITE !== undefined) return { site: process.env.LEDGER_SITE, done: () => undefined };
  const site = mkdtempSync(path.join(os.tmpdir(), "qiangshen-site-"));
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const environment = { ...process.env };
  delete environment.LEDGER_ORIGIN;
  delete environment.LEDGER_CATALOGUE;
  execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", site], {
    cwd: root,
    stdio: "inherit",
    env: environment,
  });
  return { site, done: () => rmSync(site, { recursive: true }) };
}

const { version } = release();
const { site, done } = builtSite();
const single = await singleFile(version);
const ledger = await commandLine();
const files = {
  "强审台账助手-单机版.html": Buffer.from(single),
  "强审台账助手-服务器版.zip": Buffer.from(serverFolder(site)),
  "ledger.mjs": Buffer.from(ledger),
  "THIRD-PARTY-NOTICES.txt": readFileSync(path.join(site, "THIRD-PARTY-NOTICES.txt")),
  "CHANGELOG.md": readFileSync(path.join(root, "CHANGELOG.md")),
};
done();

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const sums = Object.entries(files).map(([name, bytes]) => {
  writeFileSync(path.join(output, name), bytes, { mode: name === "ledger.mjs" ? 0o755 : 0o644 });
  return `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`;
});
writeFileSync(path.join(output, "SHA256SUMS"), sums.join(""));
for (const [name, bytes] of Object.entries(files))
  console.log(`${(bytes.length / 1e6).toFixed(2).padStart(6)} MB  ${name}`);
console.log(`版本 ${version}：${path.relative(process.cwd(), output) || "."}`);
