import { UnreadableFileError } from "../unreadable";
import { startsWith, type TagName } from "./tag";
import { rawText } from "./text";

/** No spreadsheet's vocabulary comes near; a file that invents names without end would fill the memory. */
const mostNames = 10_000;
const slots = 1_024;

/**
 * The element names of a part, one object per distinct spelling. A slot per sum of a name's bytes holds the name met
 * there last, which finds nearly all of them without a string being made; names that share a slot are told apart by
 * JavaScript's own map, whose hash a file cannot foresee.
 */
export class NameTable {
  private readonly recent = new Array<TagName | undefined>(slots).fill(undefined);
  private readonly names = new Map<string, TagName>();

  /** The name between two offsets; throws UnreadableFileError where it is none. */
  of(bytes: Uint8Array, from: number, to: number): TagName {
    let sum = to - from;
    for (let place = from; place < to; place++) sum = (sum * 31 + (bytes[place] as number)) | 0;
    const slot = sum & (slots - 1);
    const recent = this.recent[slot];
    if (recent?.qualified.length === to - from && startsWith(bytes, from, recent.qualified)) return recent;
    const name = this.named(rawText(bytes, from, to));
    this.recent[slot] = name;
    return name;
  }

  private named(qualified: string): TagName {
    const known = this.names.get(qualified);
    if (known) return known;
    const wellFormed = /^[^\s<>&"'=/:]+(:[^\s<>&"'=/:]+)?$/.test(qualified);
    if (!wellFormed || this.names.size >= mostNames)
      throw new UnreadableFileError("damaged", `name ${qualified.slice(0, 40)}`);
    const name = { qualified, local: qualified.slice(qualified.indexOf(":") + 1) };
    this.names.set(qualified, name);
    return name;
  }
}
