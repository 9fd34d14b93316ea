import type { Grid } from "../sheets/grid";
import type { Blueprint, SheetFill } from "../sheets/blueprint";
import { filledFile, type FilledFile } from "./insert/fill-sheets";
import { formLimits, type Limits } from "./limits";
import { readWorkbook } from "./read/read";
import { UnreadableFileError } from "./unreadable";

/** What is to become of a template, worked out from its sheets. */
export interface FilePlan {
  readonly fills: readonly SheetFill[];
  /** A sheet to add behind the others. */
  readonly added: Blueprint | null;
}

/** A file to be filled, read. */
export interface FillableFile {
  readonly grids: readonly Grid[];
  /**
   * The file's bytes with the plan carried out, and the cells that were left alone. Throws a SpokenError where it
   * cannot be filled without harm.
   */
  filled(plan: FilePlan): Promise<FilledFile>;
}

/** Reads a clerk's template: a form, of the size that forms have. Throws UnreadableFileError. */
export async function openTemplate(bytes: Uint8Array): Promise<FillableFile> {
  try {
    return await openFillable(bytes, formLimits);
  } catch (error) {
    if (error instanceof UnreadableFileError && spent.has(error.reason))
      throw new UnreadableFileError("large-form", error.detail);
    throw error;
  }
}

const spent: ReadonlySet<string> = new Set(["too-large", "too-many-cells", "too-much-work"]);

/** Reads a ledger that something is to be added to. Throws UnreadableFileError. */
export async function openFillable(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<FillableFile> {
  const content = await readWorkbook(bytes, { limits });
  return {
    grids: content.grids,
    filled: ({ fills, added }) => filledFile(bytes, fills, { content, added }),
  };
}
