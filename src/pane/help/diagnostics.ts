import { version } from "../../reports/release";
import { words } from "../words";
import { helpWords } from "./words";
import { failureNotes } from "./failure-notes";

/**
 * What a maintainer far away asks for, in lines that can be read over the phone: versions and error codes, nothing from
 * the workbook.
 */
export function diagnosticLines(surroundings: readonly string[]): string[] {
  const failures = failureNotes();
  return [
    `${words.product} ${version}`,
    ...surroundings,
    helpWords.about.failures(failures.length),
    ...failures.map((note, at) => `${at + 1}. ${note}`),
  ];
}
