// Lints lines of code as if each stood in the file named with it: JSON [[file, code], …] in, [[messages], …] out. A process of its own, because jest's sandbox cannot import eslint.config.js.
import { ESLint } from "eslint";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const lint = new ESLint({ cwd: root });
const answers = [];
for (const [file, code] of JSON.parse(readFileSync(0, "utf8"))) {
  const [result] = await lint.lintText(`${code}\n`, { filePath: path.join(root, file) });
  const restricted = (result?.messages ?? []).filter(({ ruleId }) => ruleId?.includes("restricted"));
  answers.push(restricted.map(({ message }) => message));
}
process.stdout.write(JSON.stringify(answers));
