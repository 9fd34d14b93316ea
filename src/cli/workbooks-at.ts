import { statSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";

/** A workbook, not what Excel and LibreOffice leave beside one that is open (~$…, .~lock…). */
const isWorkbook = (file: string): boolean => /^[^~.].*\.xls[xm]$/i.test(path.basename(file));

/**
 * The files meant by the arguments of a command line: a folder stands for all workbooks in it and below, `*` and `?`
 * for what they match (Windows does not expand them). An argument that stands for nothing stays as it is, so that
 * reading it says what is wrong. Each file comes once, in the order given.
 */
export function workbooksAt(given: readonly string[]): string[] {
  return [...new Set(given.flatMap(meantBy))];
}

function meantBy(argument: string): string[] {
  const found = statSync(argument, { throwIfNoEntry: false });
  if (found?.isDirectory()) return orItself(argument, glob("**", argument));
  return found === undefined && /[*?]/.test(argument) ? orItself(argument, glob(patternOf(argument))) : [argument];
}

/** Only * and ? are wild, as on Windows; brackets are common in the names of files. */
function patternOf(argument: string): string {
  const slashes = path.sep === "\\" ? argument.replaceAll("\\", "/") : argument;
  return slashes.replace(/[()[\]{}!+@]/g, "\\$&");
}

function glob(pattern: string, folder?: string): string[] {
  const found = globSync(pattern, {
    ...(folder === undefined ? {} : { cwd: folder }),
    absolute: folder === undefined && path.isAbsolute(pattern),
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return found
    .filter(isWorkbook)
    .sort()
    .map((file) => (folder === undefined ? path.normalize(file) : path.join(folder, file)));
}

function orItself(argument: string, found: string[]): string[] {
  return found.length > 0 ? found : [argument];
}
