// Writes what follows from other files: src/rules/index.ts from the rules, docs/handbook.md from their declarations, src/reports/release.ts and the
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

const { handbook, rules } = await load("scripts/handbook-entry.ts");
keep("docs/handbook.md", `${handbook(rules)}\n`.replace(/\n+$/, "\n"));
