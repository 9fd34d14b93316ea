/** What npm run package makes, as a whole: sums, sizes, and nothing in it of the machine or the moment that made it. */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { serverFolder } from "../../../scripts/package/server-folder.mjs";
import { setting } from "../browser";
import { madeRelease, names } from "./release";

const sumOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("校验和与文件相符，每一样都小得拿得走", () => {
  const release = madeRelease();
  const lines = readFileSync(path.join(release, "SHA256SUMS"), "utf8").trim().split("\n");
  expect(lines).toHaveLength(readdirSync(release).length - 1);
  for (const line of lines) {
    const [sum, name = ""] = line.split("  ");
    expect(sumOf(readFileSync(path.join(release, name)))).toBe(sum);
  }
  expect(readFileSync(path.join(release, names.singleFile)).length).toBeLessThan(2_500_000);
});

test("窗格画出来之前要取的脚本，不算 office.js，压缩后不超过 220 kB", () => {
  const site = setting("SITE");
  const page = readFileSync(path.join(site, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/src="([^"]+\.js)"/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !/office/.test(name));
  expect(scripts.length).toBeGreaterThan(3);
  const sizes = scripts.map((name) => gzipSync(readFileSync(path.join(site, name)), { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(220_000);
});

test("换个地方、换一天、换个次序来打包，zip 的字节一样", () => {
  const site = setting("SITE");
  const copy = mkdtempSync(path.join(os.tmpdir(), "强审 另一处-"));
  for (const name of readdirSync(site).reverse()) {
    cpSync(path.join(site, name), path.join(copy, name), { recursive: true });
    utimesSync(path.join(copy, name), 0, 0);
  }
  const zip = serverFolder(copy);
  rmSync(copy, { recursive: true });
  expect(sumOf(zip)).toBe(sumOf(readFileSync(path.join(madeRelease(), names.serverFolder))));
});

test("哪里都看不出是在哪个文件夹里打的包", () => {
  const root = path.resolve(__dirname, "../../..");
  const site = setting("SITE");
  const scripts = readdirSync(site).filter((name) => /\.(?:js|css|html)$/.test(name));
  const texts = [
    ...scripts.map((name) => path.join(site, name)),
    ...[names.singleFile, names.commandLine].map((name) => path.join(madeRelease(), name)),
  ];
  for (const place of [root, path.dirname(site) + path.sep, os.homedir() + path.sep])
    expect(texts.filter((file) => readFileSync(file, "utf8").includes(place))).toEqual([]);
});
