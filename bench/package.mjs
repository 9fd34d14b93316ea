import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { commandLine } from "../scripts/package/command-line.mjs";
import { singleFile } from "../scripts/package/single-file.mjs";
import { processed } from "./measure.mjs";

/** package.*: what is handed over, as it is handed over. */
export async function measure() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "qiangshen-package-"));
  const ledger = path.join(folder, "ledger.mjs");
  writeFileSync(ledger, await commandLine());
  const { milliseconds } = processed([ledger, "--version"], 7);
  rmSync(folder, { recursive: true });
  return {
    "package.single_file_mb": Buffer.byteLength(await singleFile("")) / 1e6,
    "package.cli_start_ms": milliseconds,
  };
}
