import { build } from "esbuild";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { noticesOf, packagesOf } from "../notices.mjs";
import { withoutLocales } from "./without-locales.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** ledger.mjs: the command line in one file that needs Node 20 and nothing else. Answers its text. */
export async function commandLine() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    platform: "node",
    format: "esm",
    target: "node20",
    legalComments: "none",
    metafile: true,
    plugins: [withoutLocales],
    logLevel: "error",
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [file] : [],
  );
  return `${outputFiles[0].text}/*\n${noticesOf(packagesOf(modules)).replace(/\*\//g, "* /")}\n*/\n`;
}
