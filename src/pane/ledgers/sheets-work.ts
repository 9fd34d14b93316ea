import { laidOut } from "../../templates/fill";
import { ledgerFromList } from "../../templates/lists/take-in";
import { followingQuarter } from "../../templates/next-quarter";
import { chosenFor } from "./fill-work";
import { attentionOf, type KeptAnnexes } from "./kept-annexes";
import type { LedgerWork } from "./serve-ledgers";

/** Cells of a new sheet in one answer, some 20 ms of copying. */
const cellsPerAnswer = 10_000;

/** Makes new sheets, and hands their cells over part by part. */
export function sheetsWork(kept: KeptAnnexes): Pick<LedgerWork, "next" | "sheets" | "cells"> {
  return {
    next(options) {
      const next = followingQuarter(kept.reads, options);
      if (!next) return null;
      const { quarter, rows, suspended, leftOut } = next;
      return { ...attentionOf(next), quarter, rows, suspended: suspended.length, leftOut: leftOut.length };
    },
    sheets(making) {
      if (making.from === "list") {
        const { blueprint, added } = ledgerFromList(kept.lists, making.wish);
        return kept.headsOf([blueprint], added);
      }
      if (making.from === "next") {
        const next = followingQuarter(kept.reads, making);
        return next && kept.headsOf(next.blueprints, next.rows);
      }
      const chosen = chosenFor(kept.reads, making.wish);
      return chosen && kept.headsOf(laidOut(chosen.content, chosen.options).blueprints, chosen.content.entries.length);
    },
    cells: ({ sheet, from }) => kept.made[sheet]?.cells.slice(from, from + cellsPerAnswer) ?? [],
  };
}
