import type { Rectangle } from "../../../src/sheets/grid";
import { HostError } from "../host-error";
import type { Sheet } from "../model/sheet";

/** Throws AccessDenied on a protected sheet, unless its options allow this or, for values, every cell is unlocked. */
export function requireWritable(sheet: Sheet, areas: readonly Rectangle[], option: string): void {
  if (!sheet.protection || sheet.protection.options[option] === true) return;
  if (option === "" && areas.every((area) => sheet.writable(area))) return;
  throw new HostError("AccessDenied", sheet.name);
}
