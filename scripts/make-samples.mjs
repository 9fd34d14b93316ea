// Writes samples/: invented enterprises of an invented district, in the layouts that clerks keep.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "./bundle.mjs";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../samples");
const { samples } = await load("scripts/samples/make.ts");
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(samples)) writeFileSync(path.join(folder, name), await bytes());
