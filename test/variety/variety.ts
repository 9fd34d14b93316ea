import { check } from "../../src/checking/check";
import type { Finding } from "../../src/checking/finding";
import { day } from "../../src/dates/day";
import type { Grid } from "../../src/sheets/grid";
import { readWorkbook } from "../../src/xlsx/read/read";
import { paintBooks, type PaintedBook } from "./book";
import type { Book } from "./canvas";
import { Dice } from "./dice";
import { plantDefects } from "./defects";
import { writeLikeExcel } from "./excel-writer";
import { writeLikeLibreOffice } from "./libreoffice-writer";
import { makeScene } from "./scene";
import type { Planted } from "./site";
import { writeLikeWps } from "./wps-writer";

export interface Sighting {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  readonly message: string;
}

/** What became of one workbook. */
export interface Outcome {
  readonly seed: string;
  readonly defect: string | null;
  readonly found: readonly Planted[];
  readonly missed: readonly (Planted & { readonly at: readonly string[] })[];
  readonly falseAlarms: readonly Sighting[];
  readonly unjustifiedHints: readonly Sighting[];
  readonly missedHints: readonly string[];
  readonly error: string | null;
}

/** The workbooks of a seed as files, and what there is to find in this quarter's. */
/** `defect`: one of the catalogue, any (true), or none. */
export function workbooksOf(seed: string, defect: string | boolean) {
  const scene = makeScene(seed);
  const dice = new Dice(`${seed}/files`);
  const wanted = typeof defect === "string" ? defect : undefined;
  const planting = defect === false ? null : plantDefects(scene, dice.of("defect"), wanted);
  const { now, before } = paintBooks(scene);
  return {
    scene,
    planting,
    painted: now,
    now: written(now.book, dice.of("now")),
    before: before && written(before.book, dice.of("before")),
  };
}

function written(book: Book, dice: Dice): Uint8Array {
  const kind = dice.between(0, 4);
  if (kind <= 2) return writeLikeExcel(book, dice, kind === 2);
  return kind === 3 ? writeLikeLibreOffice(book, dice, dice.chance(0.5)) : writeLikeWps(book, dice);
}

const today = day("2026-11-20");

function checked(grids: readonly Grid[], previous: readonly Grid[] | null) {
  return check(grids, { today, ...(previous ? { previous } : {}) });
}

async function readAndCheck(now: Uint8Array, before: Uint8Array | null) {
  return checked(await gridsOf(now), before && (await gridsOf(before)));
}

/** Every finding by rule, enterprise, column and value, in an order that does not depend on where it stands. */
export function findingsOf(grids: readonly Grid[], previous: readonly Grid[] | null): string[] {
  const { sheets } = checked(grids, previous);
  return sheets
    .flatMap(({ findings }) =>
      findings.map(({ rule, enterprise, column, value }) => `${rule} ${enterprise} ${column} ${value}`),
    )
    .sort();
}

/** Errors and warnings by rule and cell. */
export function seriousFindings(grids: readonly Grid[], previous: readonly Grid[] | null): string[] {
  const findings = checked(grids, previous).sheets.flatMap((sheet) => sheet.findings);
  return findings
    .filter(({ severity }) => severity !== "hint")
    .map(({ rule, place, cell }) => `${rule} ${place.sheet}!${cell}`);
}

export async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  return (await readWorkbook(bytes)).grids;
}

/** Writes, reads and checks the workbook of a seed, and compares with what was planted. */
export async function outcomeOf(seed: string, defect: string | boolean): Promise<Outcome> {
  const made = workbooksOf(seed, defect);
  const base = { seed, defect: made.planting?.name ?? null };
  try {
    const run = await readAndCheck(made.now, made.before);
    const annexes = new Set([...made.painted.places.values()].map(({ sheet }) => sheet));
    const findings = run.sheets.filter(({ name }) => annexes.has(name)).flatMap((sheet) => sheet.findings);
    return {
      ...base,
      ...compare(findings, made.painted, made.planting?.planted ?? []),
      error: unrecognised(made.painted, run.sheets),
    };
  } catch (error) {
    return {
      ...base,
      found: [],
      missed: [],
      falseAlarms: [],
      unjustifiedHints: [],
      missedHints: [],
      error: String(error),
    };
  }
}

/** Sheets that should have been recognised and were not. */
function unrecognised(
  { places }: PaintedBook,
  sheets: readonly { name: string; annex: 3 | 4 | null }[],
): string | null {
  for (const annex of [3, 4] as const) {
    const place = places.get(`${annex}:header:name`);
    if (place && !sheets.some((sheet) => sheet.name === place.sheet && sheet.annex === annex))
      return `附表${annex} not recognised on ${place.sheet}`;
  }
  return null;
}

function compare(findings: readonly Finding[], painted: PaintedBook, planted: readonly Planted[]) {
  const at = (key: string) => painted.places.get(key);
  const spots = planted.map((defect) => ({
    ...defect,
    at: defect.keys.flatMap((key) => {
      const place = at(key);
      return place ? [`${place.sheet}!${place.cell}`] : [];
    }),
  }));
  const addressOf = ({ place, cell }: Finding) => `${place.sheet}!${cell}`;
  const matches = (finding: Finding, spot: (typeof spots)[number]) =>
    finding.rule === spot.rule && (spot.keys.length === 0 || spot.at.includes(addressOf(finding)));
  const found = spots.filter((spot) => findings.some((finding) => matches(finding, spot)));
  const others = findings.filter((finding) => !spots.some((spot) => matches(finding, spot)));
  const remarks = painted.remarks.map((remark) => ({ ...remark, address: `${remark.sheet}!${remark.cell}` }));
  const justified = (finding: Finding) =>
    remarks.some((remark) => remark.rule === finding.rule && remark.address === addressOf(finding)) ||
    layoutHints.has(finding.rule);
  const sighting = (finding: Finding): Sighting => ({
    rule: finding.rule,
    sheet: finding.place.sheet,
    cell: finding.cell,
    value: finding.value,
    message: finding.message,
  });
  return {
    found,
    missed: spots.filter((spot) => !found.includes(spot)),
    falseAlarms: others.filter(({ severity }) => severity !== "hint").map(sighting),
    unjustifiedHints: others.filter((finding) => finding.severity === "hint" && !justified(finding)).map(sighting),
    missedHints: remarks
      .filter(
        ({ must, rule, address }) =>
          must && !findings.some((finding) => finding.rule === rule && addressOf(finding) === address),
      )
      .map(({ rule, address }) => `${rule} ${address}`),
  };
}

/**
 * Hints that the layout or the story calls for (a standstill that tells no end is asked about); where they stand is
 * tested beside the rules.
 */
const layoutHints = new Set(["renamed-still-old", "standstill-long", "standstill-unclear"]);
