// Writes what follows from the rule declarations: src/rules/index.ts, then docs/handbook.md. With --check it writes nothing and fails where a file differs.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "./bundle.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const checking = process.argv.includes("--check");

execFileSync(process.execPath, [path.join(root, "scripts/write-generated.mjs"), ...(checking ? ["--check"] : [])], {
  stdio: "inherit",
});

const { handbook, rules } = await load("scripts/handbook-entry.ts");
const file = path.join(root, "docs/handbook.md");
const text = `${handbook(rules)}\n`.replace(/\n+$/, "\n");
if (!checking) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
  console.error("docs/handbook.md 与规则声明不一致，请运行 npm run generate 后提交");
  process.exit(1);
}
