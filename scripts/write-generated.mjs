import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

const folder = fileURLToPath(new URL("../src/rules/", import.meta.url));
const target = `${folder}index.ts`;

/** A rule stands in the file of its own id. */
function readRule(file) {
  const id = basename(file, ".ts");
  const source = readFileSync(folder + file, "utf8");
  if (!source.includes(`id: "${id}"`)) return null;
  const names = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  const expected = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  if (names.length !== 1 || names[0] !== expected) {
    throw new Error(
      `${file} should export exactly one const, named ${expected}; it exports ${names.join(", ") || "none"}`,
    );
  }
  return { id, name: expected };
}

async function generate() {
  const rules = readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .sort()
    .flatMap((file) => readRule(file) ?? []);
  const source = [
    "// Written by scripts/write-generated.mjs from the rule files of this folder; do not edit.",
    ...rules.map(({ id, name }) => `import { ${name} } from "./${id}";`),
    'import type { Rule } from "./kit/define";',
    "",
    "/** Every rule, by id. */",
    `export const rules: readonly Rule[] = [${rules.map(({ name }) => name).join(", ")}];`,
    "",
  ].join("\n");
  return format(source, { ...(await resolveConfig(target)), parser: "typescript" });
}

const generated = await generate();
if (!process.argv.includes("--check")) {
  writeFileSync(target, generated);
} else if (readFileSync(target, "utf8") !== generated) {
  console.error("src/rules/index.ts is out of date: run node scripts/write-generated.mjs");
  process.exitCode = 1;
}
