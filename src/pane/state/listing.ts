import type { Finding } from "../../checking/finding";
import type { CheckedSheet } from "../../checking/run";
import { openPlaces, tallyOfPlaces, type OpenPlace } from "../../checking/tally";
import { severities, type Severity } from "../../annexes/severity";
import type { JudgedSheet, Judgement } from "../judge/judge";
import type { Grouping, PaneState } from "./pane-state";
import { stateWords } from "./words";

/** A finding at the top level of the list, and the lesser ones on the same cell. */
export interface Entry extends OpenPlace {
  readonly sheet: CheckedSheet;
}

/** One line of the list: a sheet's name, a group's head, or a finding. */
export type ListRow =
  | { readonly kind: "sheet"; readonly key: string; readonly sheet: CheckedSheet }
  | {
      readonly kind: "group";
      readonly key: string;
      readonly label: string;
      readonly name: string | null;
      readonly count: number | null;
    }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly entry: Entry;
      readonly position: number;
      /** The sheet is to be named beside the cell: the list goes over several, and no head says which. */
      readonly namesSheet: boolean;
    };

export type Counts = Readonly<Record<Severity | "all", number>>;

/** The sheets whose findings are listed: the verdict's own, or all. */
export function sheetsInScope({ sheets }: Judgement, scope: PaneState["scope"]): JudgedSheet[] {
  return sheets.filter(({ annex, isCurrent }) => annex !== null && (scope === "all" || isCurrent));
}

/** Findings still to be dealt with, one per cell, in the sheets' order. */
export function entriesOf(sheets: readonly CheckedSheet[]): Entry[] {
  return sheets.flatMap((sheet) => openPlaces(sheet).map((place) => ({ ...place, sheet })));
}

/** How many of each severity, and all. */
export function countsOf(entries: readonly Entry[]): Counts {
  return { all: entries.length, ...tallyOfPlaces(entries) };
}

/** The entries of one severity (null: all) whose texts hold the words searched for. */
export function matching(entries: readonly Entry[], filter: Severity | null, query: string): Entry[] {
  const wanted = folded(query);
  return entries.filter(
    ({ finding }) =>
      (filter === null || finding.severity === filter) && (wanted === "" || textOf(finding).includes(wanted)),
  );
}

function textOf({ enterprise, title, message, cell, value }: Finding): string {
  return folded([enterprise ?? "", title, message, cell, value].join("\n"));
}

function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

/** Where a sheet's part of the list begins (−1: it has none), and how many findings are listed there. */
export function partOf(rows: readonly ListRow[], sheet: string): { readonly line: number; readonly places: number } {
  const isOn = (row: ListRow): boolean => row.kind === "finding" && row.entry.finding.place.sheet === sheet;
  const head = rows.findIndex((row) => row.kind === "sheet" && row.sheet.name === sheet);
  const first = rows.findIndex(isOn);
  const heads = first > 0 && rows[first - 1]?.kind === "group" ? 1 : 0;
  return { line: head >= 0 ? head : first - heads, places: rows.filter(isOn).length };
}

interface Group {
  readonly key: string;
  readonly label: string;
  readonly name: string | null;
  readonly entries: Entry[];
}

/**
 * The list's lines: entries under the heads of their groups, under their sheet's name where there are several sheets.
 */
export function rowsOf(entries: readonly Entry[], grouping: Grouping, labels: Judgement["labels"]): ListRow[] {
  const rows: ListRow[] = [];
  const severalSheets = entries.some(({ sheet }) => sheet !== entries[0]?.sheet);
  let sheet: CheckedSheet | null = null;
  let position = 0;
  for (const { key, label, name, entries: members } of groupsOf(entries, grouping, labels)) {
    const first = members[0];
    if (grouping === "row" && severalSheets && first && first.sheet !== sheet) {
      sheet = first.sheet;
      rows.push({ kind: "sheet", key: `sheet ${sheet.name} ${sheet.annex}`, sheet });
    }
    rows.push({ kind: "group", key: `group ${key}`, label, name, count: grouping === "row" ? null : members.length });
    for (const entry of members)
      rows.push({
        kind: "finding",
        key: `${entry.sheet.name} ${entry.finding.identity}`,
        entry,
        position: position++,
        namesSheet: severalSheets && grouping !== "row",
      });
  }
  return rows;
}

function groupsOf(entries: readonly Entry[], grouping: Grouping, labels: Judgement["labels"]): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const { key, label, name } = headFor(entry, grouping, labels);
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { key, label, name, entries: [entry] });
  }
  const found = [...groups.values()];
  return grouping === "rule"
    ? found.sort((one, other) => worstOf(one) - worstOf(other))
    : grouping === "column"
      ? found.sort(byColumn)
      : found;
}

function headFor({ finding, sheet }: Entry, grouping: Grouping, labels: Judgement["labels"]): Omit<Group, "entries"> {
  if (grouping === "rule") return { key: finding.rule, label: finding.title, name: null };
  const { row } = finding.place;
  const label = finding.column ? (labels[finding.column] ?? finding.column) : stateWords.list.titleAndSignOff;
  if (grouping === "column") return { key: `${sheet.annex} ${label}`, label, name: null };
  return {
    key: `${sheet.name} ${sheet.annex} ${row}`,
    label: stateWords.list.row(row + 1),
    name: finding.enterprise ?? (finding.column ? null : label),
  };
}

function worstOf({ entries }: Group): number {
  return Math.min(...entries.map(({ finding }) => severities.indexOf(finding.severity)));
}

function byColumn(one: Group, other: Group): number {
  const place = ({ entries }: Group): number => {
    const finding = entries[0]?.finding;
    return finding?.column ? finding.place.column : -1;
  };
  const annex = ({ entries }: Group): number => entries[0]?.sheet.annex ?? 0;
  return annex(one) - annex(other) || place(one) - place(other);
}

/** The findings in the order in which the list shows them. */
export function inListOrder(rows: readonly ListRow[]): Finding[] {
  return rows.flatMap((row) => (row.kind === "finding" ? [row.entry.finding] : []));
}
