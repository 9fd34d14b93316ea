import { ownDistrictOf } from "../../cells/places";
import { readAdjustment } from "../../cells/read-adjustment";
import { readChange } from "../../cells/read-change";
import type { AdjustmentValues } from "../../ledger/tables";
import { isBlankEvidence } from "../../cells/words";
import { textOf } from "../cells";
import { CellReaders } from "./cell-readers";
import { SourceCells, type RowContent, type RowReader, type RowSource } from "./row-reader";

/** A reader for the rows of 附表4. */
export function adjustmentRows(source: RowSource): RowReader<AdjustmentValues> {
  const cells = new SourceCells(source);
  const { tally } = cells;
  const readers = new CellReaders(cells, source.grid.date1904);
  const serialNumber = readers.serialNumber();
  const enterprise = readers.enterprise();
  // A move within the reporting district may name that district.
  const ownDistrict = ownDistrictOf(source.layout.signOff.reportingAuthority?.value ?? "");
  const change = readers.column("change", (value) => readChange(textOf(value), { ownDistrict }));
  const adjustment = readers.column("adjustment", (value) => readAdjustment(textOf(value)));
  const evidence = readers.answering(
    "evidence",
    "",
    (text) => text,
    (value) => isBlankEvidence(textOf(value)),
  );
  const remarks = readers.answering("remarks", "", (text) => text);
  const creditCode = readers.creditCode();
  const district = readers.text("district");

  return (position): RowContent<AdjustmentValues> => {
    cells.moveTo(position);
    const values = {
      serialNumber: serialNumber(),
      enterprise: enterprise(),
      change: change(),
      adjustment: adjustment(),
      evidence: evidence(),
      remarks: remarks(),
      creditCode: creditCode(),
      district: district(),
    };
    return { values, tally };
  };
}
