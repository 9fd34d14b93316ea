import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const cache = path.join(root, "node_modules", ".cache", "qiangshen-ledger");

/** Name and times of the files that went into a bundle; a change to any of them makes it stale. */
function stampOf(inputs) {
  return inputs.map((file) => [file, existsSync(path.join(root, file)) ? statSync(path.join(root, file)).mtimeMs : 0]);
}

/** Bundles a TypeScript entry for Node once and again only after one of its files changed; answers the bundle's path. */
export async function bundled(entry) {
  const name = createHash("sha256").update(entry).digest("hex").slice(0, 12);
  const output = path.join(cache, `${path.basename(entry, ".ts")}-${name}.mjs`);
  const stampFile = `${output}.inputs.json`;
  if (existsSync(output) && existsSync(stampFile)) {
    const recorded = JSON.parse(readFileSync(stampFile, "utf8"));
    if (JSON.stringify(recorded) === JSON.stringify(stampOf(recorded.map(([file]) => file)))) return output;
  }
  mkdirSync(cache, { recursive: true });
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    metafile: true,
    logLevel: "error",
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
  const inputs = Object.keys(result.metafile.inputs).filter((file) => !file.includes(":"));
  writeFileSync(stampFile, JSON.stringify(stampOf(inputs)));
  return output;
}

/** Imports a TypeScript entry in this process. */
export async function load(entry) {
  return import(pathToFileURL(await bundled(entry)).href);
}
