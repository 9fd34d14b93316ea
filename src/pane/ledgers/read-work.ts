import { previousQuarter, quarterOf, compareQuarters, type Quarter } from "../../dates/limits";
import type { Day } from "../../dates/day";
import type { ReadTable } from "../../sheets/read";
import { templateWords } from "../templates/words";
import type { KeptAnnexes } from "./kept-annexes";
import type { LedgerWork } from "./serve-ledgers";

/** Reads the open workbook's annexes and says what they hold. */
export function readWork(kept: KeptAnnexes): Pick<LedgerWork, "read"> {
  return {
    read(reading, grids) {
      kept.read(grids, reading);
      const { reads } = kept;
      return {
        choices: ledgerChoices(reads).map(({ id, label }) => ({ id, label })),
        blanks: blankSheets(reads).map(({ grid }) => grid.name),
        quarter: likelyQuarter(reads, reading.today),
        authority: likelyAuthority(reads),
      };
    },
  };
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
function likelyQuarter(reads: readonly ReadTable[], today: Day): Quarter {
  const named = reads.flatMap(({ table }) => (table.period ? [table.period] : []));
  const [first, ...others] = named;
  if (!first) return previousQuarter(quarterOf(today));
  return others.reduce((newest, one) => (compareQuarters(one, newest) > 0 ? one : newest), first);
}

/** 填报单位 as the workbook's own sheets sign. */
function likelyAuthority(reads: readonly ReadTable[]): string {
  return reads.map(({ table }) => table.signOff.reportingAuthority).find(Boolean) ?? "";
}
