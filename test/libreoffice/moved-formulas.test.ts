import { unzipSync } from "fflate";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { columnLetters } from "../../src/sheets/grid";
import { formulaCells } from "../../src/xlsx/formulas/formula-cells";
import { defaultLimits } from "../../src/xlsx/limits";
import { openFileWorkbook } from "../../src/xlsx/workbook";
import { escapedXml } from "../../src/xlsx/xml/splice";
import { workbookBytes } from "../fixtures/files/parts";
import { Random as Chance } from "../support/random";
import { movedByOffice, type OfficeRows } from "./moved-rows";

const formulas = 200;
const seed = Number(process.env["FUZZ_SEED"] ?? 1);
const sheets = ["甲", "乙 表"];

/** Formulas of every kind of reference that a ledger's may hold, about the rows that move. */
class FormulaWriter {
  private readonly chance = new Chance(seed);

  /** A formula in a cell of one of the sheets. */
  formula(): string {
    const [one, other] = [this.expression(), this.expression()];
    return this.one([one, `${one}+${other}`, `IF(${this.cell()}>2,${one},"见A8:B9")`, `-(${one})*${other}%`]);
  }

  private expression(): string {
    return this.one([
      this.prefix() + this.cell(),
      `SUM(${this.area()},${this.area()})`,
      `VLOOKUP(${this.cell()},${this.area()},2,FALSE)`,
      `COUNTIF(${this.area()},"<"&${this.prefix()}${this.cell()})`,
      `INDEX(${this.area()},2,1)`,
      `ROWS(${this.area()})`,
      `LEN("A6:B7'甲'!C9")`,
      `"文"&${this.cell()}`,
    ]);
  }

  private area(): string {
    const [top, bottom] = [this.row(), this.row()];
    return (
      this.prefix() +
      this.one([
        `${this.cell()}:${this.cell()}`,
        `$A${Math.min(top, bottom)}:C$${Math.max(top, bottom)}`,
        `${Math.min(top, bottom)}:${Math.max(top, bottom)}`,
        `$B:$D`,
        this.cell(),
      ])
    );
  }

  private prefix(): string {
    return this.one(["", "", "甲!", "'甲'!", "'乙 表'!"]);
  }

  private cell(): string {
    return this.one(["", "$"]) + columnLetters(this.below(8)) + this.one(["", "$"]) + String(this.row());
  }

  private row(): number {
    return 1 + this.below(16);
  }

  private below(most: number): number {
    return Math.floor(this.chance.next() * most);
  }

  private one(items: readonly string[]): string {
    return items[this.below(items.length)] ?? "";
  }
}

function book(): Uint8Array {
  const writer = new FormulaWriter();
  const rows = (from: number): string =>
    Array.from({ length: formulas / 2 }, (_, index) => {
      const row = from + index;
      return `<row r="${row}"><c r="J${row}"><f>${escapedXml(writer.formula())}</f></c></row>`;
    }).join("");
  const [one = "", other = ""] = sheets;
  return workbookBytes({
    sheets: { [one]: `<sheetData>${rows(3)}</sheetData>`, [other]: `<sheetData>${rows(3)}</sheetData>` },
  });
}

/** The formulas of both sheets, by sheet and cell. */
function formulasIn(file: string): Record<string, string> {
  const parts = unzipSync(readFileSync(file));
  return Object.fromEntries(
    sheets.flatMap((_, index) =>
      formulaCells(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array(), defaultLimits).map(
        ({ row, column, text }) => [`${index} ${row} ${column}`, text ?? ""],
      ),
    ),
  );
}

const cornered = /\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)/g;

/**
 * A reference that is lost is written with its sheet or without; LibreOffice turns an area upright whose corners were
 * given the other way round.
 */
function readable(written: Record<string, string>): Record<string, string> {
  const upright = (...[, left, top, right, bottom]: string[]): string => {
    const columns = [left, right].sort();
    const rows = [top?.padStart(8, "0"), bottom?.padStart(8, "0")].sort();
    return [...columns, ...rows].join(" ");
  };
  return Object.fromEntries(
    Object.entries(written).map(([cell, text]) => [
      cell,
      text.replace(/(?:'[^']*'|[^\s'!(),:+*&"<>%-]+)!#REF!/g, "#REF!").replace(cornered, upright),
    ]),
  );
}

describe("移过行的公式，和 LibreOffice 移的一样", () => {
  test.each<OfficeRows & { kind: "insert" | "delete" }>([
    { kind: "insert", at: 5, count: 3 },
    { kind: "insert", at: 0, count: 1 },
    { kind: "delete", at: 5, count: 2 },
  ])(
    "$kind of $count at $at",
    async ({ kind, at, count }) => {
      const folder = mkdtempSync(path.join(tmpdir(), "moved-"));
      const source = book();
      const workbook = await openFileWorkbook(source, "公式.xlsx");
      workbook.moveRows("甲", { kind, at, count, like: null });
      writeFileSync(path.join(folder, "source.xlsx"), source);
      writeFileSync(path.join(folder, "ours.xlsx"), await workbook.save());
      movedByOffice(folder, "source.xlsx", "theirs.xlsx", { kind, at, count });
      // Written by LibreOffice, too, so that both are spelled alike.
      movedByOffice(folder, "ours.xlsx", "ours-again.xlsx", { kind: "none", at: 0, count: 0 });
      const [ours, theirs] = ["ours-again.xlsx", "theirs.xlsx"].map((name) =>
        readable(formulasIn(path.join(folder, name))),
      );
      expect(Object.keys(theirs ?? {}).length).toBeGreaterThan(formulas - 10);
      expect(ours).toEqual(theirs);
      rmSync(folder, { recursive: true });
    },
    600_000,
  );
});
