import type { ColumnKey } from "../../annexes/columns";
import { readAgency, type Agency } from "../../cells/agency";
import { readEnterprise, type Enterprise } from "../../cells/enterprise";
import { readSerialNumber, type SerialNumber } from "../../cells/serial-number";
import { readCreditCode, type CreditCode } from "../../cells/credit-code";
import { isBlankText } from "../../cells/words";
import type { Span } from "../../dates/span";
import { isBlank, textOf } from "../cells";
import { sharing } from "../../dates/sharing";
import { DateCellReader, type DateColumn, type DateWindow } from "./read-date-cell";
import type { CellValue } from "../grid";
import type { SourceCells } from "./row-reader";
import type { RowTally } from "./tally";

/** Reads one column of the current row; null where the column is absent, or blank and its blank says nothing. */
export type CellReader<Value> = () => Value | null;

/** Longer texts are no placeholders. */
const longestPlaceholder = 8;

function saysNothing(value: CellValue): boolean {
  return isBlank(value) || (typeof value === "string" && value.length <= longestPlaceholder && isBlankText(value));
}

/** 序号 is nearly always a plain number. */
function serialNumberOf(value: NonNullable<CellValue>): SerialNumber {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1_000_000
    ? { number: value, text: String(value) }
    : readSerialNumber(value);
}

const noFormerNames: readonly string[] = [];
/**
 * Nothing but Chinese characters and digits, too long for a placeholder, and no second name: such a name is its own
 * key.
 */
const plainName = /^(?!.*(?:曾用|原名))[\u4e00-\u9fff0-9]{5,60}$/;

/** 企业名称 of a cell; the usual name needs no tidying, which over a long ledger is most of the work. */
export function enterpriseInCell(value: CellValue): Enterprise | null {
  return typeof value === "string" && plainName.test(value)
    ? { text: value, name: value, key: value, formerKeys: noFormerNames }
    : readEnterprise(value);
}

/** Readers for the columns of one table, over the cells of its current row. */
export class CellReaders {
  constructor(
    private readonly source: SourceCells,
    private readonly date1904: boolean,
  ) {}

  /** A column whose blank (by `blank`) is null, and whose other cells are read by `read`. */
  column<Value>(
    key: ColumnKey,
    read: (value: NonNullable<CellValue>) => Value,
    blank: (value: CellValue) => boolean = saysNothing,
  ): CellReader<Value> {
    const index = this.source.indexOf(key);
    if (index < 0) return () => null;
    const { cells, tally } = this.source;
    return () => {
      const value = cells.values[index] ?? null;
      if (value === null || blank(value)) return tally.isBlank(key);
      tally.isFilled(key);
      return read(value);
    };
  }

  /** A column whose blank means `whenBlank`. */
  answering<Value>(
    key: ColumnKey,
    whenBlank: Value,
    read: (text: string) => Value,
    blank: (value: CellValue) => boolean = saysNothing,
  ): CellReader<Value> {
    const cell = this.column(key, (value) => read(textOf(value)), blank);
    return this.source.indexOf(key) < 0 ? cell : () => cell() ?? whenBlank;
  }

  /**
   * A number borrowed from a merge over several enterprises is said to be shared; a ditto mark is no number of its own
   * either.
   */
  serialNumber(): CellReader<SerialNumber> {
    const index = this.source.indexOf("serialNumber");
    const read = this.column("serialNumber", serialNumberOf, isBlank);
    return () => {
      const number = read();
      return number && this.source.cells.isBorrowed(index) ? { ...number, shared: true } : number;
    };
  }

  enterprise(): CellReader<Enterprise> {
    return this.whole("enterprise", (value, tally) => {
      const enterprise = enterpriseInCell(value);
      if (enterprise === null) return tally.isBlank("enterprise");
      tally.isFilled("enterprise");
      return enterprise;
    });
  }

  /** 无 means self-audit, and so is not blank. */
  agency(): CellReader<Agency> {
    const read = sharing(readAgency);
    return this.whole("consultingAgency", (value, tally) => {
      const agency = read(textOf(value));
      if (agency.kind === "none") tally.isBlank("consultingAgency");
      else tally.isFilled("consultingAgency");
      return agency;
    });
  }

  /** A column whose reader tells blank from filled itself. */
  private whole<Value>(key: ColumnKey, read: (value: CellValue, tally: RowTally) => Value | null): CellReader<Value> {
    const index = this.source.indexOf(key);
    const { cells, tally } = this.source;
    return index < 0 ? () => null : () => read(cells.values[index] ?? null, tally);
  }

  creditCode(): CellReader<CreditCode> {
    return this.column("creditCode", readCreditCode);
  }

  text(key: ColumnKey): CellReader<string> {
    return this.column(key, textOf);
  }

  /** A column of dates, each read within the row's own window. */
  date<Value extends Span>(
    key: ColumnKey,
    column: Pick<DateColumn<Value>, "isLimit" | "make" | "part">,
  ): (window: DateWindow) => Value | null {
    const index = this.source.indexOf(key);
    if (index < 0) return () => null;
    const { cells, tally } = this.source;
    const reader = new DateCellReader({ ...column, key, date1904: this.date1904 });
    return (window) => {
      const format = cells.formats[index] ?? "General";
      return reader.read(cells.values[index] ?? null, format, window, tally, cells.isBorrowed(index));
    };
  }
}
