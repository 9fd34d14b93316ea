import type { ColumnKey } from "../../annexes/columns";
import { severities, type Severity } from "../../annexes/severity";
import type { Finding } from "../../checking/finding";
import type { CheckedSheet } from "../../checking/run";
import { openPlaces, waivedIn } from "../../checking/tally";
import { addressOf, type CellPlace } from "../../sheets/grid";

/** How a finding stands: open and counted, open behind the one before it on its cell, or accepted with a reason. */
export const stands = { open: 0, behind: 1, waived: 2 } as const;

/**
 * All findings of a judgement without a word of text, as arrays that cross to another thread in one go: sheet by sheet
 * the open ones, each with those behind it, then the accepted ones. Hundreds of thousands are some megabytes.
 */
export interface FoundTable {
  /** Of each finding, kept while it stays what it is; no two have the same, also not those of an earlier judgement. */
  readonly numbers: Int32Array;
  /** Of the judgement's sheets, the one that lists it. */
  readonly sheets: Uint16Array;
  /** The sheet its cell stands on, of `names`. */
  readonly on: Uint16Array;
  readonly rows: Int32Array;
  readonly columns: Uint16Array;
  /** 0 is the most severe. */
  readonly severities: Uint8Array;
  /** Of `ruleNames`. */
  readonly rules: Uint16Array;
  /** Of `keyNames`. */
  readonly keys: Uint8Array;
  /** Of `stands`. */
  readonly standing: Uint8Array;
  readonly names: readonly string[];
  readonly ruleNames: readonly { readonly id: string; readonly title: string }[];
  /** Null for the title and the sign-off. */
  readonly keyNames: readonly (ColumnKey | null)[];
}

/** A finding by all that needs no words. */
export interface FoundSpot {
  readonly number: number;
  readonly place: CellPlace;
  readonly cell: string;
  readonly severity: Severity;
  readonly rule: string;
  readonly title: string;
  readonly column: ColumnKey | null;
  /** Numbers of the lesser ones behind it on the same cell. */
  readonly behind: readonly number[];
}

/** Findings in a table's order, with the sheet that lists each and how it stands. */
export interface FoundList {
  readonly findings: readonly Finding[];
  readonly sheets: readonly number[];
  readonly standing: readonly number[];
}

/** The findings of checked sheets in the order of a table. */
export function foundList(checked: readonly Pick<CheckedSheet, "findings">[]): FoundList {
  const findings: Finding[] = [];
  const sheets: number[] = [];
  const standing: number[] = [];
  const add = (finding: Finding, sheet: number, stand: number): void => {
    findings.push(finding);
    sheets.push(sheet);
    standing.push(stand);
  };
  for (const [at, sheet] of checked.entries()) {
    for (const { finding, folded } of openPlaces(sheet)) {
      add(finding, at, stands.open);
      for (const other of folded) add(other, at, stands.behind);
    }
    for (const finding of waivedIn([sheet])) add(finding, at, stands.waived);
  }
  return { findings, sheets, standing };
}

/** The table of a list, its findings under these numbers. */
export function foundTable({ findings, sheets, standing }: FoundList, numbers: Int32Array): FoundTable {
  const names = new Numbered<string>();
  const rules = new Numbered<string>();
  const keys = new Numbered<ColumnKey | null>();
  const titles: string[] = [];
  const [on, rows, columns] = arraysFor(findings.length);
  const [severe, ruleAt, keyAt] = [
    new Uint8Array(findings.length),
    new Uint16Array(findings.length),
    new Uint8Array(findings.length),
  ];
  for (const [at, finding] of findings.entries()) {
    const { sheet, row, column } = finding.place;
    on[at] = names.of(sheet);
    rows[at] = row;
    columns[at] = column;
    severe[at] = severities.indexOf(finding.severity);
    const rule = rules.of(finding.rule);
    titles[rule] ??= finding.title;
    ruleAt[at] = rule;
    keyAt[at] = keys.of(finding.column);
  }
  return {
    ...{ numbers, on, rows, columns, severities: severe, rules: ruleAt, keys: keyAt },
    sheets: Uint16Array.from(sheets),
    standing: Uint8Array.from(standing),
    names: names.all,
    ruleNames: rules.all.map((id, at) => ({ id, title: titles[at] ?? "" })),
    keyNames: keys.all,
  };
}

function arraysFor(length: number): [Uint16Array, Int32Array, Uint16Array] {
  return [new Uint16Array(length), new Int32Array(length), new Uint16Array(length)];
}

/** Values by the order in which they come up. */
class Numbered<Value> {
  readonly all: Value[] = [];
  private readonly known = new Map<Value, number>();

  of(value: Value): number {
    const number = this.known.get(value) ?? this.all.push(value) - 1;
    this.known.set(value, number);
    return number;
  }
}

/** The arrays of a table, to be handed over without a copy. */
export function buffersOf(table: FoundTable): ArrayBuffer[] {
  return Object.values(table).flatMap((part: unknown) =>
    ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  );
}

/** The finding at a place of the table. */
export function spotAt(table: FoundTable, at: number): FoundSpot {
  const { numbers, on, rows, columns, rules, keys, standing, names, ruleNames, keyNames } = table;
  const place = { sheet: names[on[at] ?? 0] ?? "", row: rows[at] ?? 0, column: columns[at] ?? 0 };
  const behind: number[] = [];
  for (let next = at + 1; standing[next] === stands.behind; next += 1) behind.push(numbers[next] ?? 0);
  const rule = ruleNames[rules[at] ?? 0];
  return {
    number: numbers[at] ?? 0,
    place,
    cell: addressOf(place.row, place.column),
    severity: severities[table.severities[at] ?? 0] ?? "hint",
    rule: rule?.id ?? "",
    title: rule?.title ?? "",
    column: keyNames[keys[at] ?? 0] ?? null,
    behind,
  };
}

/** The open finding that counts for a cell; null where there is none. */
export function spotAtCell(table: FoundTable, { sheet, row, column }: CellPlace): FoundSpot | null {
  const { on, rows, columns, standing } = table;
  const name = table.names.indexOf(sheet);
  const at = rows.findIndex(
    (value, place) =>
      value === row && columns[place] === column && on[place] === name && standing[place] === stands.open,
  );
  return at < 0 ? null : spotAt(table, at);
}
