import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const format = "csv:Text - txt - csv (StarCalc):44,34,76";
const filesAtOnce = 40;
/** Seconds for LibreOffice to start, and for each file; some mutated files hold it up for ever. */
const starting = 20;
const perFile = 2;

/**
 * What LibreOffice shows of each file's first sheet, by the name of the file; files it cannot open, or does not come to
 * an end with, are missing.
 */
export function shownSheets(folder: string, names: readonly string[]): Map<string, string> {
  for (let from = 0; from < names.length; from += filesAtOnce) showSome(folder, names.slice(from, from + filesAtOnce));
  return new Map(
    names.flatMap((name) =>
      existsSync(shownAt(folder, name)) ? [[name, readFileSync(shownAt(folder, name), "utf8")]] : [],
    ),
  );
}

/** Files are taken in their order: one that LibreOffice stopped at is left out, those behind it get another go. */
function showSome(folder: string, names: readonly string[]): void {
  for (let rest = names; rest.length > 0;) {
    const { refused, ended } = converted(folder, rest);
    const missing = rest.filter((name) => !existsSync(shownAt(folder, name)));
    if (ended) {
      // Of each file that it cannot open it says so; among hundreds it passes over one now and then.
      if (missing.length > refused) for (const name of missing) converted(folder, [name]);
      return;
    }
    rest = rest.slice(rest.length - missing.length + refused + 1);
  }
}

function shownAt(folder: string, name: string): string {
  return path.join(folder, `${name}.csv`);
}

/** Lets LibreOffice convert some files: how many it said it could not open, and whether it came to its end. */
function converted(folder: string, names: readonly string[]): { refused: number; ended: boolean } {
  const files = names.map((name) => path.join(folder, `${name}.xlsx`));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = [profile, "--headless", "--convert-to", format, "--outdir", folder, ...files];
  // timeout(1) ends the whole group of processes; Node would end the script that started them.
  const seconds = String(starting + perFile * files.length);
  const { status, stderr } = spawnSync("timeout", ["-k", "1", seconds, "soffice", ...options], { encoding: "utf8" });
  return { refused: stderr.split("source file could not be loaded").length - 1, ended: status === 0 };
}
