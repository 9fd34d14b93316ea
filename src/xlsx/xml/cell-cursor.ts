import { cellOf } from "./references";
import type { Tag } from "./tag";

/** Where in a sheet's rows a scan stands (zero-based): rows and cells that state no place follow the one before. */
export class CellCursor {
  row = -1;
  column = -1;

  /** Takes note of a tag that opens; all but rows and cells leave the place as it is. */
  enter(tag: Tag): void {
    const { local } = tag.name;
    if (local === "row") {
      const written = tag.attribute("r");
      this.row = written === null ? this.row + 1 : Number(written) - 1;
      this.column = -1;
    } else if (local === "c") this.column = cellOf(tag.attribute("r") ?? "")?.column ?? this.column + 1;
  }
}
