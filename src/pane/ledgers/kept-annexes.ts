import { readAll, sight } from "../../checking/reading";
import type { Blueprint } from "../../sheets/blueprint";
import type { Grid } from "../../sheets/grid";
import type { ReadList } from "../../sheets/lists/read-list";
import type { ReadTable } from "../../sheets/read";
import type { Made } from "../../templates/made";
import { leftOutGroups } from "../../templates/made";
import { noteGroups } from "../../templates/note-groups";
import type { Attention, LedgerReading, MadeHeads } from "./questions";

/** What was read, and the sheets made of it last. */
export class KeptAnnexes {
  reads: readonly ReadTable[] = [];
  lists: readonly ReadList[] = [];
  made: readonly Blueprint[] = [];
  private reading: LedgerReading | null = null;

  read(grids: readonly Grid[], reading: LedgerReading): void {
    this.reading = reading;
    this.reads = annexesIn(grids, reading);
  }

  /** The annexes of a template file: nobody corrected how they are read. */
  inFile(grids: readonly Grid[]): readonly ReadTable[] {
    return this.reading ? annexesIn(grids, { ...this.reading, corrections: {} }) : [];
  }

  /** Keeps sheets until they are fetched. */
  headsOf(blueprints: readonly Blueprint[], rows: number): MadeHeads {
    this.made = blueprints;
    return { sheets: blueprints.map(({ cells, ...head }) => ({ head, cells: cells.length })), rows };
  }
}

function annexesIn(grids: readonly Grid[], reading: LedgerReading): readonly ReadTable[] {
  return readAll(sight(grids, reading), reading).map(({ read }) => read);
}

/** What is said beside sheets that are to be made. */
export function attentionOf({ leftOut, notes }: Pick<Made, "leftOut" | "notes">): Attention {
  return { left: leftOutGroups(leftOut), notes: noteGroups(notes) };
}
