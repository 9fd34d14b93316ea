import { build } from "esbuild";
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const cache = path.join(writableFolder(path.join(root, "node_modules")), ".cache", "qiangshen-ledger");

/** The folder itself, or one of this user's own for this checkout where that is read-only. */
function writableFolder(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    const name = createHash("sha256").update(root).digest("hex").slice(0, 12);
    return path.join(os.tmpdir(), `qiangshen-ledger-${os.userInfo().uid}-${name}`);
  }
}

/** Whole or not at all: two runs may begin at the same moment. */
function writeWhole(file, text) {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}

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
    write: false,
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
  writeWhole(output, result.outputFiles[0].contents);
  const inputs = Object.keys(result.metafile.inputs).filter((file) => !file.includes(":"));
  writeWhole(stampFile, JSON.stringify(stampOf(inputs)));
  return output;
}

/** Imports a TypeScript entry in this process. */
export async function load(entry) {
  return import(pathToFileURL(await bundled(entry)).href);
}
