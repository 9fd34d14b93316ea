import { addressOf } from "../sheets/grid";
import type { ReadTable } from "../sheets/read";
import { filling, type FillOptions } from "../templates/fill";
import { leftBehind } from "../templates/left-behind";
import type { Made } from "../templates/made";
import type { Blueprint } from "../templates/blueprint";
import { templateFilling } from "../templates/template-fill";
import { FillRefusal } from "../workbooks/file/fill-refusal";
import { filledFile } from "../workbooks/file/fill-sheets";
import { readWorkbook } from "../workbooks/file/read";
import { UnreadableFileError } from "../workbooks/file/unreadable";
import { openFileWorkbook } from "../workbooks/file/workbook";
import { annexesOf } from "./annexes-at";
import { CommandError } from "./console";
import { bytesOf } from "./read-file";

/** A filled template: the new file's bytes, and all that is to be said about it. */
export interface FilledTemplate extends Pick<Made, "rows" | "leftOut" | "notes"> {
  readonly bytes: Uint8Array;
  readonly hasAdjustments: boolean;
}

/** Fills a clerk's own template file from a ledger that was read; null where that holds no ledger. */
export async function fillTemplate(
  ledger: readonly ReadTable[],
  template: string,
  options: FillOptions,
): Promise<FilledTemplate | null> {
  const filled = filling(ledger, options);
  if (filled === null) return null;
  const bytes = await bytesOf(template);
  const { made, result } = await refusingBy(template, async () => {
    const { grids } = await readWorkbook(bytes);
    const placed = templateFilling(annexesOf(grids).reads, filled, options);
    if (placed === null) throw new CommandError(`${template}：模板里没有认出附表3的表头`);
    const result = await filledFile(bytes, placed.fills);
    return { made: placed, result: { ...result, bytes: await withSheet(result.bytes, placed.added) } };
  });
  const skipped = result.skipped.map(({ sheet, row, column }) => `“${sheet}”${addressOf(row, column)}`).join("、");
  return {
    bytes: result.bytes,
    rows: filled.entries.length,
    hasAdjustments: filled.adjustments.length > 0,
    leftOut: filled.leftOut,
    notes: [
      ...filled.notes,
      ...leftBehind(filled.sources, made.columns),
      ...made.notes,
      ...(skipped === "" ? [] : [`模板的这些单元格有公式或已合并，没有改动：${skipped}。`]),
    ],
  };
}

/** The file with one more sheet, where there is one to add. */
async function withSheet(bytes: Uint8Array, added: Blueprint | null): Promise<Uint8Array> {
  if (added === null) return bytes;
  const workbook = await openFileWorkbook(bytes, "");
  await workbook.insert(added);
  return workbook.save();
}

async function refusingBy<Result>(template: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FillRefusal || error instanceof UnreadableFileError)
      throw new CommandError(`${template}：${error.message}`);
    throw error;
  }
}
