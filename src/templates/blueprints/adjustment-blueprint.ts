import { adjustmentWordings } from "../../annexes/adjustment";
import { adjustmentSheet } from "../../annexes/adjustment-sheet";
import { changeWordings } from "../../annexes/change";
import type { AdjustmentColumn } from "../../annexes/columns";
import { annexBlueprint, type Content, type SheetColumn } from "./annex-sheet";
import { periodOf, signOffOf, type AnnexOptions } from "./annex-options";
import type { Blueprint } from "../../sheets/blueprint";

/** One row of 附表4 by column; 序号 is given by us. */
export type AdjustmentEntry = { readonly [Key in AdjustmentColumn]?: Content };

const widths: { readonly [Key in AdjustmentColumn]?: number } = {
  serialNumber: 6,
  enterprise: 30,
  change: 38,
  adjustment: 24,
  evidence: 24,
  remarks: 22,
};

/** 注1 and 注2 as lists to choose from; other words are allowed. */
const choices: { readonly [Key in AdjustmentColumn]?: readonly string[] } = {
  change: changeWordings.map(({ wording }) => wording),
  adjustment: adjustmentWordings.map(({ wording }) => wording),
};

/** 变化情况, 调整结果 and 证明材料 refer to the notes under the table. */
const footnotes: { readonly [Key in AdjustmentColumn]?: string } = { change: "¹", adjustment: "²", evidence: "³" };

const official = adjustmentSheet.columns.filter((column) => column.official);
const signOffColumn = 3;

/** 附表4 with these rows, numbered from 1, and 注1 to 注3 under them. */
export function adjustmentBlueprint(
  options: AnnexOptions,
  { entries, leastRows = adjustmentSheet.blankRows }: { entries: readonly AdjustmentEntry[]; leastRows?: number },
): Blueprint {
  return annexBlueprint({
    name: adjustmentSheet.name,
    title: adjustmentSheet.title,
    period: periodOf(adjustmentSheet, options),
    columns: official.map(columnOf),
    rows: Array.from({ length: Math.max(entries.length, leastRows) }, (_, index) => {
      const entry = entries[index];
      return official.map(({ key }) => (key === "serialNumber" && entry ? index + 1 : (entry?.[key] ?? null)));
    }),
    notes: adjustmentSheet.notes,
    signOff: signOffOf(options),
    signOffColumn,
  });
}

function columnOf({ key, label, prompt }: (typeof official)[number]): SheetColumn {
  const list = choices[key];
  return {
    heading: label + (footnotes[key] ?? ""),
    width: widths[key] ?? 16,
    look: key === "serialNumber" ? "center" : "text",
    ...(list ? { list } : {}),
    ...(prompt === undefined ? {} : { promptTitle: label, prompt }),
  };
}
