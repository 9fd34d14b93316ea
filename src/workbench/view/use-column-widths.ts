import { useState } from "react";

type Widths = ReadonlyMap<number, number>;

const none: Widths = new Map();

/** Widths in pixels to which columns of a sheet were dragged, and what gives a column one; the file keeps its own. */
export function useColumnWidths(sheet: string): readonly [Widths, (column: number, width: number) => void] {
  const [bySheet, setBySheet] = useState<ReadonlyMap<string, Widths>>(new Map());
  const widen = (column: number, width: number): void =>
    setBySheet((before) => new Map(before).set(sheet, new Map(before.get(sheet)).set(column, width)));
  return [bySheet.get(sheet) ?? none, widen];
}
