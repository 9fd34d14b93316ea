import { build } from "esbuild";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { cssTargets, syntaxTarget } from "../engines.mjs";
import { inlinePage } from "../inline-page.mjs";
import { noticesOf, packagesOf } from "../notices.mjs";
import { withoutLocales } from "./without-locales.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const options = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  minify: true,
  charset: "utf8",
  format: "iife",
  platform: "browser",
  legalComments: "none",
  metafile: true,
  plugins: [withoutLocales],
  jsx: "automatic",
  logLevel: "error",
  define: { "process.env.NODE_ENV": '"production"' },
  // The worker's own address is never asked for: its code stands in the page.
  logOverride: { "empty-import-meta": "silent" },
};

async function bundle(entry, target = syntaxTarget) {
  const { outputFiles, metafile } = await build({ ...options, entryPoints: [entry], outdir: "out", target });
  const text = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
  const modules = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  return { script: text(".js"), style: text(".css"), modules };
}

/** 强审台账助手-单机版.html: the workbench whole in one page, its workers and its sample as text in it. Answers the page. */
export async function singleFile(version) {
  const [unpack, polyfills, judge, ledgers, reading, page, styles] = await Promise.all([
    bundle("scripts/package/unpack.ts"),
    bundle("src/engine/polyfills.ts"),
    bundle("src/pane/judge/judge.worker.ts"),
    bundle("src/pane/ledgers/ledgers.worker.ts"),
    bundle("src/workbench/reading/reading.worker.ts"),
    bundle("src/workbench/main.tsx"),
    bundle("src/workbench/main.tsx", cssTargets),
  ]);
  const sample = readdirSync(path.join(root, "samples")).find((name) => name.includes("常见错误")) ?? "";
  const engine = (name) => readFileSync(path.join(root, "src/engine", name), "utf8");
  return inlinePage({
    head: `<title>强审台账助手 单机版 ${version}</title>`,
    styles: [styles.style],
    scripts: [polyfills.script, engine("upgrade.js"), engine("syntax.js"), unpack.script],
    packedScript: page.script,
    data: {
      "ledger-judge": { toPack: polyfills.script + judge.script },
      "ledger-annexes": { toPack: polyfills.script + ledgers.script },
      "ledger-reading": { toPack: polyfills.script + reading.script },
      "ledger-sample": readFileSync(path.join(root, "samples", sample)).toString("base64"),
    },
    body: '<div id="root"></div><noscript>请在浏览器设置中允许运行 JavaScript，再打开本页。</noscript>',
    workers: "blob:",
    notices: noticesOf(
      packagesOf([...polyfills.modules, ...judge.modules, ...ledgers.modules, ...reading.modules, ...page.modules]),
    ),
  });
}
