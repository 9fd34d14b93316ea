// npm run --silent bench -- [--json] [--only PREFIX]: ratios against a floor and a peer, each with its goal. Never part of the tests.
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({ options: { json: { type: "boolean" }, only: { type: "string" } } });

/** At most this; lower is better throughout. */
const goals = {
  "engine.check_over_read_100k": 0.25,
  "engine.varied_over_plain_100k": 2.5,
  "engine.growth_100k_10k": 11,
  "engine.check_over_libreoffice_100k": 1,
  "engine.over_floor_100k": 1.7,
  "engine.text_over_json_10k": 1.2,
  "memory.check_100k_mb": 250,
  "memory.check_varied_100k_mb": 450,
  "file.mark_over_read_100k": 0.9,
  "excel.check_round_trips": 2,
  "excel.mark_round_trips": 4,
  "excel.unmark_round_trips": 4,
  "excel.fix_round_trips": 3,
  "excel.recheck_round_trips": 1,
  "excel.max_payload_mb": 4,
  "pane.first_js_kb_gzip": 200,
  "pane.usable_over_empty": 1.4,
  "pane.edit_over_check_10k": 0.1,
  "pane.longest_task_ms_100k": 100,
  "package.single_file_mb": 2.5,
  "package.cli_start_ms": 300,
};

/** Each module measures the lines that begin with its prefixes. */
const modules = [
  { file: "bench/engine.mjs", prefixes: ["engine", "memory"] },
  { file: "bench/file.mjs", prefixes: ["file"] },
  { file: "bench/excel.mjs", prefixes: ["excel"] },
  { file: "bench/pane.mjs", prefixes: ["pane"] },
  { file: "bench/package.mjs", prefixes: ["package"] },
].filter(
  ({ file, prefixes }) =>
    existsSync(path.join(root, file)) &&
    (values.only === undefined ||
      prefixes.some((prefix) => values.only.startsWith(prefix) || prefix.startsWith(values.only))),
);

const metrics = {};
for (const { file } of modules) {
  const { measure } = await import(path.join(root, file));
  for (const [name, value] of Object.entries(await measure())) {
    if (values.only === undefined || name.startsWith(values.only)) metrics[name] = Math.round(value * 1000) / 1000;
  }
}

if (values.json) console.log(JSON.stringify({ version: 1, metrics }));
else
  for (const [name, value] of Object.entries(metrics))
    console.log(
      `${value <= goals[name] ? "✓" : "✗"} ${name.padEnd(30)} ${String(value).padStart(10)}   goal ≤ ${goals[name]}`,
    );
