import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { shellCpu } from "./measure.mjs";

const installed = ["soffice", "libreoffice"].find((name) => spawnSync("sh", ["-c", `command -v ${name}`]).status === 0);

/** Processor time (ms) that LibreOffice needs to open a workbook and write it as CSV; null, with a word, where it is not installed. */
export function libreOfficeCpu(file) {
  if (installed === undefined) {
    console.error("没有安装 LibreOffice：engine.check_over_libreoffice_100k 未测");
    return null;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), "qiangshen-peer-"));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const command = `${installed} ${profile} --headless --convert-to csv --outdir ${folder} ${file}`;
  try {
    // The first run makes the profile.
    shellCpu(`${installed} ${profile} --headless --terminate_after_init`, 1);
    return shellCpu(command);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
