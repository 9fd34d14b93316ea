import { useMemo, useSyncExternalStore } from "react";
import type { Desk } from "../../pane/commands/desk";
import type { Judgement } from "../../pane/judge/judge";
import { addressedRectangle } from "../../xlsx/xml/references";

/** Where the table of a sheet stands, zero-based: the last row of its head, and its last row. */
export interface TableArea {
  readonly header: number;
  readonly last: number;
}

/** The table that the check recognised on a sheet; null where it recognised none. */
export function useTableArea(desk: Desk, sheet: string): TableArea | null {
  const { subscribe, state } = desk;
  const judgement = useSyncExternalStore(subscribe, () => state().judgement);
  return useMemo(() => tableArea(judgement, sheet), [judgement, sheet]);
}

function tableArea(judgement: Judgement | null, sheet: string): TableArea | null {
  const found = judgement?.sheets.find(({ name, header }) => name === sheet && header !== null);
  const header = addressedRectangle(found?.header ?? "");
  const data = addressedRectangle(found?.data ?? "");
  return header && { header: header.bottom, last: data?.bottom ?? header.bottom };
}
