import { prefixOf, NamespaceScope } from "../xml/namespaces";
import type { Visitor } from "../xml/scan";
import { startsWith, type Tag, type TagName } from "../xml/tag";
import { rawText } from "../xml/text";
import { sheetRows } from "../limits";
import { UnreadableFileError } from "../unreadable";
import { LargestStyles, numberIn, StyleCounts } from "./style-numbers";

const colon = 0x3a;

/** Above so many attributes they are compared by name; below, byte by byte, without a string being made. */
const fewAttributes = 12;

/**
 * Follows a part that was written and refuses what a namespace-aware parser would: a prefix that nothing binds, an
 * attribute given twice. Throws UnreadableFileError. Also notes the largest style numbers that a sheet refers to.
 */
export class SoundPart implements Visitor {
  /** The largest style numbers, where it is a sheet. */
  readonly largest = new LargestStyles();
  /** How many styles it lists, where it is a style sheet. */
  readonly counts = new StyleCounts();
  private readonly scopes: NamespaceScope[] = [NamespaceScope.outermost];
  private readonly boundIn = new Map<TagName, NamespaceScope>();

  open(tag: Tag): void {
    this.counts.open(tag.name.local, this.scopes.length - 1);
    const outer = this.scopes.at(-1) ?? NamespaceScope.outermost;
    const scope = tag.count === 0 ? outer : scopeWithin(outer, tag);
    if (this.boundIn.get(tag.name) !== scope) {
      if (scope.namespaceOf(prefixOf(tag.name.qualified)) === null) throw unbound(tag.name.qualified);
      this.boundIn.set(tag.name, scope);
    }
    if (tag.count > 0) {
      refuseUnboundAttributes(tag, scope);
      if (tag.count > 1) refuseTwins(tag);
      this.largest.open(tag);
      if (tag.name.local === "row" && numberIn(tag, "r") > sheetRows)
        throw new UnreadableFileError("damaged", "below the sheet");
    }
    if (!tag.empty) this.scopes.push(scope);
  }

  close(): void {
    this.scopes.pop();
  }

  text(): void {
    // Text is escaped where it is written.
  }
}

function scopeWithin(outer: NamespaceScope, tag: Tag): NamespaceScope {
  let declares = false;
  for (let at = 0; at < tag.count * 4; at += 4) declares ||= startsWith(tag.bytes, tag.spans[at] as number, "xmlns");
  if (!declares) return outer;
  const attributes: [string, string][] = [];
  for (let at = 0; at < tag.count * 4; at += 4) {
    const name = nameAt(tag, at);
    attributes.push([name, tag.attribute(name) ?? ""]);
  }
  return outer.within(attributes);
}

function refuseUnboundAttributes(tag: Tag, scope: NamespaceScope): void {
  const { bytes, spans } = tag;
  for (let at = 0; at < tag.count * 4; at += 4) {
    const to = spans[at + 1] as number;
    for (let place = spans[at] as number; place < to; place++) {
      if (bytes[place] !== colon) continue;
      const name = nameAt(tag, at);
      const prefix = prefixOf(name);
      if (prefix !== "xmlns" && scope.namespaceOf(prefix) === null) throw unbound(name);
      break;
    }
  }
}

function refuseTwins(tag: Tag): void {
  const { bytes, spans, count } = tag;
  if (count > fewAttributes) {
    const names = new Set(Array.from({ length: count }, (_, index) => nameAt(tag, index * 4)));
    if (names.size < count)
      throw new UnreadableFileError("damaged", `<${tag.name.qualified}> twice the same attribute`);
    return;
  }
  for (let one = 0; one < count * 4; one += 4) {
    const from = spans[one] as number;
    const length = (spans[one + 1] as number) - from;
    for (let other = one + 4; other < count * 4; other += 4) {
      const start = spans[other] as number;
      if ((spans[other + 1] as number) - start !== length) continue;
      let same = true;
      for (let at = 0; at < length && same; at++) same = bytes[from + at] === bytes[start + at];
      if (same) throw new UnreadableFileError("damaged", `<${tag.name.qualified}> twice ${nameAt(tag, one)}`);
    }
  }
}

function nameAt({ bytes, spans }: Tag, at: number): string {
  return rawText(bytes, spans[at] as number, spans[at + 1] as number);
}

function unbound(name: string): UnreadableFileError {
  return new UnreadableFileError("damaged", `${name.slice(0, 40)}: a prefix that nothing binds`);
}
