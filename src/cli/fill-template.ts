import { addressOf } from "../sheets/grid";
import type { ReadTable } from "../sheets/read";
import { filling, type FillOptions, type Filling } from "../templates/fill";
import { leftBehind } from "../templates/left-behind";
import type { Made } from "../templates/made";
import { templateColumns, templateFilling, type TemplateFilling } from "../templates/own-template/template-fill";
import type { FilledFile } from "../xlsx/insert/fill-sheets";
import { openTemplate } from "../xlsx/filled-template";
import { SpokenError } from "../workbooks/spoken-error";
import { annexesOf } from "./annexes-at";
import { naming } from "./naming";
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
  if (filling(ledger, options) === null) return null;
  const bytes = await bytesOf(template);
  return naming(template, async () => {
    const opened = await openTemplate(bytes);
    const { reads } = annexesOf(opened.grids);
    const columns = templateColumns(reads);
    const filled = columns && filling(ledger, { ...options, columns });
    const made = filled && templateFilling(reads, filled, options);
    if (!made) throw new SpokenError("模板里没有认出附表3的表头");
    return told(filled, made, await opened.filled(made));
  });
}

/** All that is to be said about the filled file. */
function told(filled: Filling, made: TemplateFilling, result: FilledFile): FilledTemplate {
  const skipped = result.skipped.map(({ sheet, row, column }) => `“${sheet}”${addressOf(row, column)}`).join("、");
  return {
    bytes: result.bytes,
    rows: filled.entries.length,
    hasAdjustments: filled.adjustments.length > 0,
    leftOut: filled.leftOut,
    notes: [
      ...filled.notes,
      ...leftBehind(filled, made.columns),
      ...made.notes,
      ...(skipped === "" ? [] : [`模板的这些单元格有公式或已合并，没有改动：${skipped}。`]),
    ],
  };
}
