import { unfilledAuthority } from "../../annexes/sheet-form";
import { compact } from "../../annexes/compact";
import { compareQuarters, type Quarter } from "../../dates/limits";
import { findPeriod } from "../../dates/period";
import type { PlacedText } from "../../sheets/layout";
import type { ReadTable } from "../../sheets/read";
import type { SheetFill } from "../../sheets/blueprint";
import type { FillOptions } from "../fill";
import { quarterWords } from "../../dates/span-words";

type Cell = SheetFill["cells"][number];

/** Title and foot of a template brought to the quarter, and what could not be. */
export interface FilledHead {
  readonly cells: readonly Cell[];
  readonly notes: readonly string[];
}

const periodWords = /(?:20\d\d)?[\s_＿]*年度?[\s_＿]*第?[\s_＿]*[1-4一二三四]?[\s_＿]*季度?/;
const authorityWords = /[\s_＿]*(?:[×xX*○〇]{1,3})?区(?:生态)?环(?:境|保)局/;

/**
 * Writes the quarter over the template's period, and 填报单位 where it is still unfilled and a name was given; 填报人
 * and 填报时间 stay as they are.
 */
export function templateHead({ layout, grid }: ReadTable, { quarter, authority }: FillOptions): FilledHead {
  const { period, signOff } = layout;
  const same = period.quarter !== null && compareQuarters(period.quarter, quarter) === 0;
  const periodText = period.at && !same ? withQuarter(period.at.text, quarter) : null;
  const seal = signOff.reportingAuthority;
  const name = authority?.trim() ?? "";
  const sealText = name !== "" && seal?.value === "" ? withAuthority(seal.text, name) : null;
  return {
    cells: [...textAt(period.at, periodText), ...textAt(seal, sealText)],
    notes: [
      ...(same || periodText !== null
        ? []
        : [`模板“${grid.name}”没有写年份和季度的地方，请自行写上${quarterWords(quarter)}。`]),
      ...(signOff.reportedOn?.value
        ? [`模板“${grid.name}”的填报时间“${signOff.reportedOn.value}”没有改动，请核对。`]
        : []),
    ],
  };
}

function textAt(at: PlacedText | null, value: string | null): Cell[] {
  return at === null || value === null ? [] : [{ row: at.row, column: at.column, value, date: false }];
}

/** The text with another quarter in it; null where that does not come out. */
function withQuarter(text: string, quarter: Quarter): string | null {
  const changed = text.replace(periodWords, quarterWords(quarter));
  const reading = findPeriod(changed);
  return reading?.kind === "quarter" && compareQuarters(reading.quarter, quarter) === 0 ? changed : null;
}

/** 区生态环境局（盖章） gets the whole name, 填报单位： gets it behind the label. */
function withAuthority(text: string, name: string): string {
  if (authorityWords.test(text) && unfilledAuthority.test(compact(authorityWords.exec(text)?.[0] ?? "")))
    return text.replace(authorityWords, name);
  return text.trimEnd() + name;
}
