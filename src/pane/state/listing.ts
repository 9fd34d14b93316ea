import type { ColumnKey } from "../../annexes/columns";
import { severities, type Severity } from "../../annexes/severity";
import { type FoundSpot, type FoundTable, spotAt, stands } from "../judge/found-table";
import type { JudgedSheet, Judgement } from "../judge/judge";
import { countsOf, type Counts } from "./counts";
import { groupsOf, type GroupedBy, type Groups } from "./groups";
import type { Grouping } from "./pane-state";
import { stateWords } from "./words";

/** One line of the list: a sheet's name, a group's head, or a finding. */
export type ListRow =
  | { readonly kind: "sheet"; readonly key: number; readonly sheet: JudgedSheet }
  | {
      readonly kind: "group";
      readonly key: number;
      readonly label: string;
      /** A finding whose enterprise names the group; null where nothing or `name` does. */
      readonly namedBy: number | null;
      readonly name: string | null;
      readonly count: number | null;
    }
  | {
      readonly kind: "finding";
      readonly key: number;
      readonly finding: FoundSpot;
      readonly position: number;
      /** The sheet is to be named beside the cell: the list goes over several, and no head says which. */
      readonly namesSheet: boolean;
    };

/** Where a sheet's part of the list begins (−1: it has none), and how many findings are listed there. */
interface SheetPart {
  readonly line: number;
  readonly places: number;
}

/** The list: findings still to be dealt with, one per cell, under the heads of their groups. */
export class Listing {
  readonly counts: Counts;
  private readonly groups: Groups;
  private readonly severalSheets: boolean;
  /** Of each line, the position of its finding, or −1 − its group, or what stands for the name of its group's sheet. */
  private readonly lines: Int32Array;
  private readonly parts = new Map<string, SheetPart>();

  constructor(
    readonly sheets: readonly JudgedSheet[],
    private readonly found: FoundTable,
    private readonly labels: Judgement["labels"],
    private readonly grouping: Grouping,
    listed: Int32Array,
  ) {
    this.counts = countsOf(sheets);
    this.groups = groupsOf(listed, this.groupedBy());
    // Sheets follow each other in the table.
    this.severalSheets = found.sheets[listed[0] ?? 0] !== found.sheets[listed[listed.length - 1] ?? 0];
    this.lines = this.linesOf();
  }

  /** How many lines there are. */
  get length(): number {
    return this.lines.length;
  }

  /** How many findings are listed. */
  get size(): number {
    return this.groups.order.length;
  }

  /** The kind of a line. */
  kindAt(line: number): ListRow["kind"] {
    const what = this.lines[line] ?? 0;
    if (what >= 0) return "finding";
    return -1 - what < this.groups.firsts.length ? "group" : "sheet";
  }

  /** What tells a line from others. */
  keyAt(line: number): number {
    const what = this.lines[line] ?? 0;
    if (what >= 0) return this.found.numbers[this.groups.order[what] ?? 0] ?? 0;
    return what - groupings[this.grouping] * keySpan;
  }

  rowAt(line: number): ListRow | null {
    const what = this.lines[line];
    if (what === undefined) return null;
    const key = this.keyAt(line);
    if (what >= 0) {
      const finding = spotAt(this.found, this.groups.order[what] ?? 0);
      return {
        kind: "finding",
        key,
        finding,
        position: what,
        namesSheet: this.severalSheets && this.grouping !== "row",
      };
    }
    const group = -1 - what;
    if (group < this.groups.firsts.length) return this.headOf(group, key);
    const sheet = this.sheetOf(group - this.groups.firsts.length);
    return sheet && { kind: "sheet", key, sheet };
  }

  /** The finding at a position. */
  at(position: number): FoundSpot | null {
    const at = this.groups.order[position];
    return at === undefined ? null : spotAt(this.found, at);
  }

  /** The first finding of a severity. */
  firstOf(severity: Severity): FoundSpot | null {
    const rank = severities.indexOf(severity);
    return this.at(this.groups.order.findIndex((at) => this.found.severities[at] === rank));
  }

  /** The position of a finding; −1 where it is not listed. */
  positionOf(number: number | null): number {
    const at = number === null ? -1 : this.found.numbers.indexOf(number);
    return at < 0 ? -1 : this.groups.order.indexOf(at);
  }

  /** The line of a finding; −1 where it is not listed. */
  lineOf(number: number | null): number {
    const position = this.positionOf(number);
    return position < 0 ? -1 : this.lines.indexOf(position);
  }

  /** The positions of the findings whose cell is such. */
  *positionsWhere(isSuch: (sheet: string, row: number, column: number) => boolean): Generator<number> {
    const { names, on, rows, columns } = this.found;
    for (const [position, at] of this.groups.order.entries())
      if (isSuch(names[on[at] ?? 0] ?? "", rows[at] ?? 0, columns[at] ?? 0)) yield position;
  }

  /** A sheet's part of the list, looked for once: whoever draws the list asks again and again. */
  partOf(sheet: string): SheetPart {
    const part = this.parts.get(sheet) ?? this.foundPart(sheet);
    this.parts.set(sheet, part);
    return part;
  }

  /** Numbers of the findings of these sheets that were accepted with a reason. */
  waived(): number[] {
    const { numbers, sheets, standing } = this.found;
    const inScope = new Set(this.sheets.map(({ index }) => index));
    const waived: number[] = [];
    for (let at = 0; at < numbers.length; at += 1)
      if (standing[at] === stands.waived && inScope.has(sheets[at] ?? 0)) waived.push(numbers[at] ?? 0);
    return waived;
  }

  /** How many open findings a rule has on these sheets, also behind others. */
  openOfRule(rule: string): number {
    const { sheets, standing, rules, ruleNames } = this.found;
    const inScope = new Set(this.sheets.map(({ index }) => index));
    const wanted = ruleNames.findIndex(({ id }) => id === rule);
    const isOpen = (at: number): boolean => standing[at] !== stands.waived && inScope.has(sheets[at] ?? 0);
    return rules.reduce((sum, value, at) => sum + (value === wanted && isOpen(at) ? 1 : 0), 0);
  }

  private foundPart(sheet: string): SheetPart {
    const positions = [...this.positionsWhere((name) => name === sheet)];
    const [first = -1] = positions;
    const line = first < 0 ? -1 : this.lines.indexOf(first);
    const named = (at: number): boolean => at > 0 && this.kindAt(at - 1) === "sheet";
    const head = line > 0 && this.kindAt(line - 1) === "group" ? line - 1 : line;
    return { line: named(head) ? head - 1 : head, places: positions.length };
  }

  private headOf(group: number, key: number): ListRow {
    const first = this.groups.firsts[group] ?? 0;
    const spot = spotAt(this.found, first);
    const count = this.groups.counts[group] ?? 0;
    if (this.grouping === "rule") return { kind: "group", key, label: spot.title, namedBy: null, name: null, count };
    const label = labelOf(spot.column, this.labels);
    if (this.grouping === "column") return { kind: "group", key, label, namedBy: null, name: null, count };
    const row = stateWords.list.row(spot.place.row + 1);
    const name = spot.column ? null : label;
    return { kind: "group", key, label: row, namedBy: spot.number, name, count: null };
  }

  private sheetOf(group: number): JudgedSheet | null {
    const listing = this.found.sheets[this.groups.firsts[group] ?? 0] ?? 0;
    return this.sheets.find(({ index }) => index === listing) ?? null;
  }

  private groupedBy(): GroupedBy {
    const { sheets, rows, rules, severities: severe, columns } = this.found;
    if (this.grouping === "rule") return { keyOf: (at) => rules[at] ?? 0, rankOf: (at) => severe[at] ?? 0 };
    if (this.grouping === "row") return { keyOf: (at) => (sheets[at] ?? 0) * rowSpan + (rows[at] ?? 0) };
    const annexes = new Map(this.sheets.map(({ index, annex }) => [index, annex ?? 0]));
    const annexOf = (at: number): number => annexes.get(sheets[at] ?? 0) ?? 0;
    const labels = this.found.keyNames.map((column) => labelOf(column, this.labels));
    // Two columns of one label stand together.
    const columnOf = (at: number): number => labels.indexOf(labels[this.found.keys[at] ?? 0] ?? "");
    const hasColumn = (at: number): boolean => this.found.keyNames[this.found.keys[at] ?? 0] !== null;
    return {
      keyOf: (at) => annexOf(at) * rowSpan + columnOf(at),
      rankOf: (at) => annexOf(at) * rowSpan + (hasColumn(at) ? (columns[at] ?? 0) : -1),
    };
  }

  private linesOf(): Int32Array {
    const { order, firsts, counts } = this.groups;
    const lines = new Int32Array(order.length + 2 * firsts.length);
    let length = 0;
    let position = 0;
    let sheet = -1;
    for (const [group, first] of firsts.entries()) {
      const listing = this.found.sheets[first] ?? 0;
      if (this.grouping === "row" && this.severalSheets && listing !== sheet) {
        lines[length++] = -1 - group - firsts.length;
        sheet = listing;
      }
      lines[length++] = -1 - group;
      for (let left = counts[group] ?? 0; left > 0; left -= 1) lines[length++] = position++;
    }
    return lines.slice(0, length);
  }
}

/** More rows than a sheet has. */
const rowSpan = 2 ** 21;
/** Heads have negative keys, those of each grouping in a span of their own. */
const keySpan = 2 ** 32;
const groupings = { row: 0, rule: 1, column: 2 } as const satisfies Readonly<Record<Grouping, number>>;

function labelOf(column: ColumnKey | null, labels: Judgement["labels"]): string {
  return column ? (labels[column] ?? column) : stateWords.list.titleAndSignOff;
}
