import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** The version of package.json, and what CHANGELOG.md says is new in it; throws where the two disagree. */
export function release() {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const [, newest = ""] = readFileSync(path.join(root, "CHANGELOG.md"), "utf8").split(/^## /m);
  const [heading = "", ...lines] = newest.trim().split("\n");
  const [, named, releasedOn] = /^(\S+)（(.+)）$/.exec(heading) ?? [];
  if (named !== version) throw new Error(`package.json is ${version}, the newest section of CHANGELOG.md ${named}`);
  const news = lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2).replace(/[\\`]/g, ""));
  return { version, releasedOn, news };
}

/** src/reports/release.ts. */
export function releaseModule() {
  const { version, releasedOn, news } = release();
  return [
    "// Written by scripts/generate.mjs from package.json and CHANGELOG.md; do not edit.",
    "",
    "/** The product's version, as package.json has it. */",
    `export const version = ${JSON.stringify(version)};`,
    "",
    "/** The day of this version. */",
    `export const releasedOn = ${JSON.stringify(releasedOn)};`,
    "",
    "/** What is new in this version, in the clerk's words. */",
    `export const news: readonly string[] = ${JSON.stringify(news)};`,
    "",
  ].join("\n");
}

/** manifest.xml in this version: Office fetches a manifest anew only when its number rises. */
export function manifestOfRelease(manifest) {
  return manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${release().version}.0</Version>`);
}
