// Writes what follows from other files: src/letters/standard-letters.ts from assets/letters, src/rules/index.ts from the rules, docs/handbook.md from their declarations, src/reports/release.ts and the
// manifest's version from package.json and CHANGELOG.md. With --check it writes nothing and fails where a file differs.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { load } from "./bundle.mjs";
import { manifestOfRelease, releaseModule } from "./release.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const checking = process.argv.includes("--check");

/** Writes a file, or with --check complains where it differs. */
function keep(name, text) {
  const file = path.join(root, name);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  if (!checking) return writeFileSync(file, text);
  console.error(`${name} 不是最新的，请运行 npm run generate 后提交`);
  process.exitCode = 1;
}

execFileSync(process.execPath, [path.join(root, "scripts/write-generated.mjs"), ...(checking ? ["--check"] : [])], {
  stdio: "inherit",
});

const releaseFile = path.join(root, "src/reports/release.ts");
const style = { ...(await resolveConfig(releaseFile)), parser: "typescript" };
keep("src/reports/release.ts", await format(releaseModule(), style));
keep("manifest.xml", manifestOfRelease(readFileSync(path.join(root, "manifest.xml"), "utf8")));

/** The letters as base64, since the command line and the pages are each one file. */
const letter = (name) => readFileSync(path.join(root, `assets/letters/${name}.docx`)).toString("base64");
const letters = [
  "// Written by scripts/generate.mjs from assets/letters; do not edit.",
  'import type { LetterKind } from "./letter-kinds";',
  "",
  "/** Our own letters, .docx files in base64. */",
  "export const standardLetters: Readonly<Record<LetterKind, string>> = {",
  ...[
    ["notice", "通知书"],
    ["reminder", "提醒函"],
    ["urge", "督办函"],
  ].map(([kind, name]) => `${kind}: ${JSON.stringify(letter(name))},`),
  "};",
].join("\n");
const lettersFile = "src/letters/standard-letters.ts";
keep(
  lettersFile,
  await format(letters, { ...(await resolveConfig(path.join(root, lettersFile))), parser: "typescript" }),
);

const { handbook, rules, vocabularyPage } = await load("scripts/handbook-entry.ts");
keep("docs/handbook.md", `${handbook(rules)}\n`.replace(/\n+$/, "\n"));
const vocabularyFile = path.join(root, "docs/词汇.md");
keep("docs/词汇.md", await format(vocabularyPage(), { ...(await resolveConfig(vocabularyFile)), parser: "markdown" }));
