import type { Grid } from "../sheets/grid";
import type { Blueprint, SheetFill } from "../sheets/blueprint";
import { filledFile, type FilledFile } from "./insert/fill-sheets";
import { readWorkbook } from "./read/read";

/** What is to become of a template, worked out from its sheets. */
export interface FilePlan {
  readonly fills: readonly SheetFill[];
  /** A sheet to add behind the others. */
  readonly added: Blueprint | null;
}

/** A clerk's template file, read. */
export interface FileTemplate {
  readonly grids: readonly Grid[];
  /**
   * The file's bytes with the plan carried out, and the cells that were left alone. Throws a SpokenError where it
   * cannot be filled without harm.
   */
  filled(plan: FilePlan): Promise<FilledFile>;
}

/** Reads a clerk's template file. Throws UnreadableFileError. */
export async function openTemplate(bytes: Uint8Array): Promise<FileTemplate> {
  const content = await readWorkbook(bytes);
  return {
    grids: content.grids,
    filled: ({ fills, added }) => filledFile(bytes, fills, { content, added }),
  };
}
