import type { Finding } from "../../checking/finding";
import type { FoundList } from "./found-table";

/** Findings under their numbers. */
interface Numbering {
  readonly list: FoundList;
  readonly numbers: Int32Array;
}

/** A finding that a face holds on to: its number, and what it is known by. */
export interface KeptFinding {
  readonly number: number;
  readonly identity: string;
}

/** More new findings than these are not compared one by one with those that went. */
const mostCompared = 2_000;

/** Gives findings their numbers; whatever stays what it is keeps its own. */
export class FindingNumbers {
  private last: Numbering | null = null;

  /** @param next The first number that is free. */
  constructor(private next = 0) {}

  /** No number below this is given from here on: an earlier thread gave them. */
  from(first: number): void {
    this.next = Math.max(this.next, first);
  }

  /** After a whole check: all are new but for one that is held on to. */
  afresh(list: FoundList, kept: KeptFinding | null): Int32Array {
    const numbers = Int32Array.from(list.findings, () => this.next++);
    const at = kept ? list.findings.findIndex(isKnownBy(kept.identity)) : -1;
    if (kept && at >= 0) numbers[at] = kept.number;
    this.last = { list, numbers };
    return numbers;
  }

  /** After some rows were judged again: those before and behind what changed are the same. */
  following(list: FoundList): Int32Array {
    const { last } = this;
    if (!last) return this.afresh(list, null);
    const [before, after] = [last.list, list];
    const shorter = Math.min(before.findings.length, after.findings.length);
    let start = 0;
    while (start < shorter && isSameSpot(before, start, after, start)) start += 1;
    let end = 0;
    const [lastBefore, lastAfter] = [before.findings.length - 1, after.findings.length - 1];
    while (end < shorter - start && isSameSpot(before, lastBefore - end, after, lastAfter - end)) end += 1;
    const numbers = new Int32Array(after.findings.length);
    numbers.set(last.numbers.subarray(0, start));
    numbers.set(last.numbers.subarray(last.numbers.length - end), numbers.length - end);
    const known = this.between(last, start, last.numbers.length - end);
    const isFew = numbers.length - end - start <= mostCompared;
    for (let at = start; at < numbers.length - end; at += 1) {
      const identity = isFew ? after.findings[at]?.identity : undefined;
      numbers[at] = known.get(identity ?? "") ?? this.next++;
      if (identity !== undefined) known.delete(identity);
    }
    this.last = { list, numbers };
    return numbers;
  }

  /** Numbers by what their findings are known by, of a part that was not too long to compare. */
  private between({ list, numbers }: Numbering, from: number, to: number): Map<string, number> {
    if (to - from > mostCompared) return new Map();
    return new Map(list.findings.slice(from, to).map(({ identity }, at) => [identity, numbers[from + at] ?? 0]));
  }
}

/**
 * Whether a finding is known by this. A rule is at hand; what a finding is known by is put together only for those of
 * the rule.
 */
export function isKnownBy(identity: string): (finding: Finding) => boolean {
  return (finding) => identity.startsWith(finding.rule) && finding.identity === identity;
}

function isSameSpot(one: FoundList, oneAt: number, other: FoundList, otherAt: number): boolean {
  const [left, right] = [one.findings[oneAt], other.findings[otherAt]];
  if (!left || !right || one.sheets[oneAt] !== other.sheets[otherAt]) return false;
  if (left === right) return true;
  const [from, to] = [left.place, right.place];
  return from.row === to.row && from.column === to.column && from.sheet === to.sheet && left.rule === right.rule;
}
