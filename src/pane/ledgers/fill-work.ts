import type { ReadTable } from "../../sheets/read";
import { filling, laidOut, type Filling, type FillOptions } from "../../templates/fill";
import { templateColumns, templateFilling } from "../../templates/own-template/template-fill";
import { attentionOf, type KeptAnnexes } from "./kept-annexes";
import { blankSheets, ledgerChoices, type LedgerChoice } from "./read-work";
import type { FillWish } from "./questions";
import type { LedgerWork } from "./serve-ledgers";
import { writesInto } from "./writes-into";

/** A ledger's rows that are to go into a form. */
interface Chosen {
  readonly ledger: LedgerChoice;
  readonly content: Filling;
  readonly options: FillOptions;
  /** The blank sheet that is filled; null where the official form is. */
  readonly own: ReadTable | null;
}

/** Fills a quarter's annexes from a ledger: what it comes to, and the cells. */
export function fillWork(kept: KeptAnnexes): Pick<LedgerWork, "filled" | "in-place" | "own-file"> {
  return {
    filled(wish) {
      const chosen = chosenFor(kept.reads, wish);
      if (!chosen) return null;
      const { ledger, content, options } = chosen;
      return {
        ...attentionOf(laidOut(content, options)),
        ledger: ledger.id,
        rows: content.entries.length,
        withChanges: content.adjustments.length > 0,
      };
    },
    "in-place"(wish) {
      const chosen = chosenFor(kept.reads, wish);
      const blank = chosen?.own ? [chosen.own, ...kept.reads.filter(isBlankChanges)] : [];
      const made = chosen && templateFilling(blank, chosen.content, chosen.options);
      if (!made) return null;
      const short = made.fills.find(({ insert }) => insert !== null);
      const gridOf = (sheet: string) => blank.find(({ grid }) => grid.name === sheet)?.grid;
      return {
        sheet: short?.sheet ?? wish.layout,
        missing: short?.insert?.count ?? 0,
        writes: made.fills.flatMap((fill) => writesInto(gridOf(fill.sheet), fill)),
        added: made.added,
        rows: chosen.content.entries.length,
      };
    },
    "own-file"(wish, grids) {
      const annexes = kept.inFile(grids);
      const columns = templateColumns(annexes);
      const ledger = ledgerOf(kept.reads, wish);
      const options = optionsFor(wish, columns);
      const content = columns && ledger && filling(ledger.reads, options);
      const plan = content && templateFilling(annexes, content, optionsFor(wish, null));
      return plan && { plan: { fills: plan.fills, added: plan.added }, rows: content.entries.length };
    },
  };
}

/** What a wish comes to before it is laid out; null where the workbook holds no ledger. */
export function chosenFor(reads: readonly ReadTable[], wish: FillWish): Chosen | null {
  const ledger = ledgerOf(reads, wish);
  const own = blankSheets(reads).find(({ grid }) => grid.name === wish.layout) ?? null;
  const options = optionsFor(wish, own && templateColumns([own]));
  const content = ledger && filling(ledger.reads, options);
  return content && { ledger, content, options, own };
}

function ledgerOf(reads: readonly ReadTable[], { ledger }: FillWish): LedgerChoice | null {
  const choices = ledgerChoices(reads);
  return choices.find(({ id }) => id === ledger) ?? choices[0] ?? null;
}

function optionsFor({ quarter, authority, all }: FillWish, columns: FillOptions["columns"] | null): FillOptions {
  return { quarter, authority, all, ...(columns ? { columns } : {}) };
}

function isBlankChanges({ table }: ReadTable): boolean {
  return table.annex === 4 && table.rows.length === 0;
}
