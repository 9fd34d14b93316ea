import { readArchives } from "../../sheets/archive/read-archive";
import { registerPlan } from "../../templates/archive/register";
import { archiveOf } from "../../templates/archive-of";
import type { KeptAnnexes } from "./kept-annexes";
import type { LedgerWork } from "./serve-ledgers";
import { writesInto } from "./writes-into";

/** The sheet 归档 from a ledger, and what 附表2 says of an enterprise. */
export function archiveWork(kept: KeptAnnexes): Pick<LedgerWork, "archive" | "checklists"> {
  return {
    archive(today, grids) {
      const archives = readArchives(grids);
      const plan = registerPlan(kept.reads, archives, today);
      if (!plan) return null;
      const { added, fill, rows, updated } = plan;
      if (added) return { added: kept.headsOf([added], rows) };
      return { writes: fill ? writesInto(archives[0]?.grid, fill) : [], rows, updated };
    },
    checklists: (enterprises) => enterprises.map((enterprise) => archiveOf(kept.reads, enterprise)),
  };
}
