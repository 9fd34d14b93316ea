import { archiveWork } from "./archive-work";
import { fillWork } from "./fill-work";
import { KeptAnnexes } from "./kept-annexes";
import { listWork } from "./list-work";
import { readWork } from "./read-work";
import { sheetsWork } from "./sheets-work";
import type { LedgerWork } from "./serve-ledgers";

/** Answers every question from what it read last. */
export function ledgerWork(): LedgerWork {
  const kept = new KeptAnnexes();
  return { ...readWork(kept), ...fillWork(kept), ...sheetsWork(kept), ...archiveWork(kept), ...listWork(kept) };
}
