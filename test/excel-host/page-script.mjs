import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const resolver = createRequire(path.join(root, "package.json"));

async function bundledFor(platform, entry, format, target = "es2022") {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform,
    format,
    target,
    logLevel: "error",
  });
  return outputFiles[0].text;
}

/**
 * The text of an init script (playwright's page.addInitScript({ content })) that puts Excel's side into a page before office.js loads:
 * `version` "1.14", and `file` (an .xlsx file's bytes) or `sheets` (rows by name). The page then has window.excelHost, a promise of the host.
 * `reading` says what Excel does where sources disagree, `latency` how long its answers take ("workbook: 300" as on the web). The pane can be
 * shown only where manifest.xml has an action ShowTaskpane.
 *
 * @param {{ version?: string, file?: Uint8Array, theme?: "light" | "dark", logging?: boolean, sheets?: Record<string, unknown[][]>,
 *   reading?: "reported" | "documented", latency?: { services: number, workbook: number }, target?: string }} options
 * @returns {Promise<string>}
 */
export async function pageScript({ version = "1.14", file, theme, logging, sheets, reading, latency, target }) {
  const module = { exports: {} };
  vm.runInNewContext(await bundledFor("node", "test/excel-host/api-sets.ts", "cjs"), {
    module,
    exports: module.exports,
  });
  const { apiSetsIn } = module.exports;
  const typings = path.join(path.dirname(resolver.resolve("@types/office-js/package.json")), "index.d.ts");
  const sets = [...apiSetsIn(readFileSync(typings, "utf8"))];
  const showsTaskpane = /"ShowTaskpane"/.test(readFileSync(path.join(root, "manifest.xml"), "utf8"));
  const look = { theme, logging, reading, latency, showsTaskpane };
  const options = { version, sets, sheets, ...look, file: file && Buffer.from(file).toString("base64") };
  return `window.excelHostOptions = ${JSON.stringify(options)};\n${await bundledFor("browser", "test/excel-host/page.ts", "iife", target)}`;
}
