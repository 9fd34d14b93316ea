import type { Tag } from "../xml/tag";

/** The largest style numbers that a sheet refers to; −1 where there is none. */
export class LargestStyles {
  /** Of cells: s of <c> and <row>, style of <col>. */
  style = -1;
  /** Of conditional formats: dxfId. */
  differential = -1;

  open(tag: Tag): void {
    const { local } = tag.name;
    if (local === "c" || local === "row") this.style = Math.max(this.style, numberIn(tag, "s"));
    else if (local === "col") this.style = Math.max(this.style, numberIn(tag, "style"));
    else if (local === "cfRule") this.differential = Math.max(this.differential, numberIn(tag, "dxfId"));
  }
}

/** Counts the cell styles and differential styles of a style sheet while it is scanned. */
export class StyleCounts {
  styles = 0;
  differentials = 0;
  private list = "";

  open(local: string, depth: number): void {
    if (depth === 1) this.list = local;
    else if (depth !== 2) return;
    else if (this.list === "cellXfs" && local === "xf") this.styles++;
    else if (this.list === "dxfs" && local === "dxf") this.differentials++;
  }
}

/** A whole number that an attribute gives; −1 where it is missing or none. */
export function numberIn(tag: Tag, name: string): number {
  const at = tag.find(name);
  if (at < 0) return -1;
  let number = 0;
  for (let place = tag.spans[at + 2] as number; place < (tag.spans[at + 3] as number); place++) {
    const digit = (tag.bytes[place] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
