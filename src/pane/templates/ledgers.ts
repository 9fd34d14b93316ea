import { readAll, sight } from "../../checking/reading";
import type { Day } from "../../dates/day";
import { previousQuarter, quarterOf, compareQuarters, type Quarter } from "../../dates/limits";
import type { ReadTable } from "../../sheets/read";
import { wholeWorkbook } from "../commands/whole-workbook";
import type { Command, Desk } from "../commands/desk";
import { sentenceFor } from "../commands/failure-words";
import { inTemplates } from "../state/transitions";
import { templateWords } from "./words";

/** Reads the annexes of the open workbook, for making sheets from them. */
export const readLedgers: Command = {
  async perform(desk) {
    desk.change(inTemplates({ reads: null, failure: null }));
    try {
      const reads = await openAnnexes(desk);
      const authority = desk.state().templates.head?.authority || likelyAuthority(reads);
      desk.change(
        inTemplates({ reads, head: { quarter: likelyQuarter(reads, desk.surroundings.today()), authority } }),
      );
    } catch (error) {
      desk.change(inTemplates({ failure: sentenceFor(error) }));
    }
    return null;
  },
};

/** The annexes of the open workbook, read as they are now. */
export async function openAnnexes({ workbook, surroundings, state }: Desk): Promise<ReadTable[]> {
  const options = { today: surroundings.today(), corrections: state().corrections };
  return readAll(sight(await wholeWorkbook(workbook), options), options).map(({ read }) => read);
}

/** One choice of what is filled in from; `reads` are all annexes that then serve. */
export interface LedgerChoice {
  readonly id: string;
  readonly label: string;
  readonly reads: readonly ReadTable[];
}

/** The ledgers of a workbook to choose from: all that name no quarter together, then each sheet for itself. */
export function ledgerChoices(reads: readonly ReadTable[]): LedgerChoice[] {
  const tables = reads.filter(({ table }) => table.annex === 3 && table.rows.length > 0 && !table.voluntary);
  const others = reads.filter(({ table }) => table.annex === 4);
  const ledgers = tables.filter(({ table }) => table.period === null);
  const households = ledgers.reduce((total, { table }) => total + table.rows.length, 0);
  const all = { id: "*", label: templateWords.allLedgers(households), reads };
  return [
    ...(ledgers.length > 1 ? [all] : []),
    ...[...ledgers, ...tables.filter((read) => !ledgers.includes(read))].map((read) => ({
      id: read.table.key + read.grid.name,
      label: templateWords.oneLedger(read.grid.name, read.table.rows.length),
      reads: [read, ...others],
    })),
  ];
}

/** Blank 附表3 of the workbook that can be filled in place. */
export function blankSheets(reads: readonly ReadTable[]): ReadTable[] {
  return reads.filter(({ table }) => table.annex === 3 && table.rows.length === 0);
}

/** The quarter that the clerk most likely works on: that of the newest sheet, else the one that just ended. */
export function likelyQuarter(reads: readonly ReadTable[], today: Day): Quarter {
  const named = reads.flatMap(({ table }) => (table.period ? [table.period] : []));
  const [first, ...others] = named;
  if (!first) return previousQuarter(quarterOf(today));
  return others.reduce((newest, one) => (compareQuarters(one, newest) > 0 ? one : newest), first);
}

/** 填报单位 as the workbook's own sheets sign. */
function likelyAuthority(reads: readonly ReadTable[]): string {
  return reads.map(({ table }) => table.signOff.reportingAuthority).find(Boolean) ?? "";
}
