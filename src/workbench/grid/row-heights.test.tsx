import { act, renderHook, waitFor } from "@testing-library/react";
import { gridOf } from "../../../test/support/ledger-grid";
import { plainLook } from "../../xlsx/read/look-styles";
import type { SheetLook } from "../../xlsx/read/sheet-look";
import { plainSheetLook, rowHeight } from "./grid-frame";
import { useRowHeights } from "./row-heights";

const wrapped = (width: number): SheetLook => ({
  ...plainSheetLook,
  columnWidth: () => width,
  lookAt: () => ({ ...plainLook, wrap: true }),
});
const sheetOf = (rows: number, name = "台账") =>
  gridOf(
    name,
    Array.from({ length: rows }, (_, at) => ["这一格的字很多，要折成好几行才放得下".repeat(1 + (at % 3))]),
  );
const none = () => null;

test("几万行折行的字，先照通常的高，一小步一小步算好以后每行都对", async () => {
  const grid = sheetOf(6_000);
  const look = wrapped(90);
  const { result } = renderHook(() => useRowHeights(grid, look, none, 6_000));
  const right = (row: number) => rowHeight(row, grid, look, none);
  expect(result.current.heightOf(1)).toBe(right(1));
  expect(result.current.heightOf(5_000)).toBe(look.rowHeight(5_000));
  await waitFor(() => expect(result.current.known).not.toBeNull());
  for (const row of [0, 1, 2_500, 4_999, 5_999]) expect(result.current.heightOf(row)).toBe(right(row));
});

test("样子变了，算好以前照从前的高，不先缩回去；换了表不拿前一张的", async () => {
  const first = { grid: sheetOf(6_000), look: wrapped(90) };
  const { result, rerender } = renderHook(({ grid, look }) => useRowHeights(grid, look, none, 6_000), {
    initialProps: first,
  });
  await waitFor(() => expect(result.current.known).not.toBeNull());
  const before = result.current.heightOf(5_000);
  const narrow = wrapped(50);
  rerender({ ...first, look: narrow });
  expect(result.current.heightOf(5_000)).toBe(before);
  await waitFor(() => expect(result.current.heightOf(5_000)).toBe(rowHeight(5_000, first.grid, narrow, none)));
  act(() => rerender({ grid: sheetOf(6_000, "另一张"), look: narrow }));
  expect(result.current.heightOf(5_000)).toBe(narrow.rowHeight(5_000));
  await waitFor(() => expect(result.current.known?.sheet).toBe("另一张"));
});

test("不长的表随问随算", () => {
  const grid = sheetOf(50);
  const look = wrapped(90);
  const { result } = renderHook(() => useRowHeights(grid, look, none, 50));
  expect(result.current.heightOf(40)).toBe(rowHeight(40, grid, look, none));
  expect(result.current.known).toBeNull();
});
