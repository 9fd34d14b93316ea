import { version } from "../reports/release";
import type { Console } from "./console";

const versionWords: ReadonlySet<string | undefined> = new Set(["--version", "-v"]);

/** Tells the version where that is what was asked for; else answers false. Needs nothing else of the program. */
export function toldVersion([first]: readonly string[], console: Console): boolean {
  const asked = versionWords.has(first);
  if (asked) console.out(version);
  return asked;
}
