import type { Limits } from "../limits";
import { UnreadableFileError } from "../unreadable";
import type { Budget } from "./budget";
import { Scanner, type Visitor } from "../xml/scan";
import type { Tag, TagName } from "../xml/tag";
import { rawText, unescaped, withoutOuterBlanks, xmlText } from "../xml/text";

/**
 * Collects the text of <t> elements; phonetic guides (rPh), which Excel keeps beside East Asian text, are not part of
 * it.
 */
export class TextRuns {
  private text = "";
  private phonetic = false;
  private inside = false;
  private preserve = false;
  private run = "";

  /** `limits`: how long a text may be. */
  constructor(private readonly limits: Pick<Limits, "cellLength">) {}

  begin(): void {
    this.text = "";
  }

  open(tag: Tag): void {
    if (tag.name.local === "rPh" && !tag.empty) this.phonetic = true;
    else if (tag.name.local === "t" && !tag.empty && !this.phonetic) {
      this.inside = true;
      this.preserve = tag.count > 0 && tag.attribute("xml:space") === "preserve";
      this.run = "";
    }
  }

  close(local: string): void {
    if (local === "rPh") this.phonetic = false;
    else if (local === "t" && this.inside) {
      this.inside = false;
      // Without xml:space="preserve" Excel drops the blanks at both ends.
      this.text += unescaped(this.preserve ? this.run : withoutOuterBlanks(this.run));
    }
  }

  read(bytes: Uint8Array, from: number, to: number, literal: boolean): void {
    if (!this.inside) return;
    this.run += literal ? rawText(bytes, from, to) : xmlText(bytes, from, to);
    const length = this.text.length + this.run.length;
    if (length > this.limits.cellLength) throw new UnreadableFileError("long-text", String(length));
  }

  end(): string {
    return this.text;
  }
}

/** Reads the shared strings part piece by piece: what a cell's index stands for, rich text as plain. */
export class SharedStrings implements Visitor {
  readonly strings: string[] = [];
  readonly scanner: Scanner;
  private readonly runs: TextRuns;

  constructor(private readonly budget: Budget) {
    this.runs = new TextRuns(budget.limits);
    this.scanner = new Scanner(this, budget.limits);
  }

  open(tag: Tag): void {
    if (tag.name.local !== "si") this.runs.open(tag);
    else if (tag.empty) this.add("");
    else this.runs.begin();
  }

  close({ local }: TagName): void {
    if (local === "si") this.add(this.runs.end());
    else this.runs.close(local);
  }

  text(from: number, to: number, literal: boolean): void {
    this.runs.read(this.scanner.bytes, from, to, literal);
  }

  private add(text: string): void {
    this.budget.spend("sharedStrings", 1);
    this.strings.push(text);
  }
}
