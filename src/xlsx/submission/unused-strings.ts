import type { PackagePatch } from "../patch/package-patch";
import type { WorkbookPart } from "../read/workbook-part";
import { outlineOf } from "../xml/outline";
import { Scanner, type Visitor } from "../xml/scan";
import { type Splice, spliced } from "../xml/splice";
import type { Tag, TagName } from "../xml/tag";
import { rawText } from "../xml/text";

/**
 * Empties the shared texts that no sheet uses: those of a sheet that is not sent would be in the file still. They keep
 * their places, by which the others are known.
 */
export function dropUnusedStrings(patch: PackagePatch, workbook: Pick<WorkbookPart, "sheets" | "relationships">): void {
  const part = workbook.relationships.find(({ kind }) => kind === "sharedStrings")?.target;
  if (part === undefined || !patch.has(part)) return;
  const used = new UsedStrings();
  for (const sheet of workbook.sheets) {
    used.bytes = patch.bytes(sheet.part);
    outlineOf(used.bytes, patch.file.limits, used);
  }
  const bytes = patch.bytes(part);
  const items = new StringPlaces(used.numbers);
  const scanner: Scanner = new Scanner(items, patch.file.limits);
  scanner.push(bytes);
  scanner.end();
  patch.put(part, spliced(bytes, items.emptied));
}

/** Which shared texts the cells of sheets stand for. */
class UsedStrings implements Visitor {
  readonly numbers = new Set<number>();
  bytes: Uint8Array = new Uint8Array();
  private isShared = false;
  private inValue = false;

  open(tag: Tag): void {
    const { local } = tag.name;
    if (local === "c") this.isShared = tag.attribute("t") === "s";
    this.inValue = local === "v" && this.isShared && !tag.empty;
  }

  close(): void {
    this.inValue = false;
  }

  text(from: number, to: number): void {
    if (this.inValue) this.numbers.add(Number(rawText(this.bytes, from, to)));
  }
}

/** What has to be cut out of the shared texts' part. */
class StringPlaces implements Visitor {
  readonly emptied: Splice[] = [];
  private number = -1;
  private inner = 0;

  constructor(private readonly used: ReadonlySet<number>) {}

  open({ name, to, empty }: Tag): void {
    if (name.local !== "si") return;
    this.number += 1;
    this.inner = empty ? -1 : to;
  }

  close({ local }: TagName, from: number): void {
    if (local !== "si" || this.used.has(this.number)) return;
    this.emptied.push({ from: this.inner, to: from, text: "" });
  }

  text(): void {
    // What the texts say is of no matter here.
  }
}
