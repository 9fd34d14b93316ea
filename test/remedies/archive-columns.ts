import { registerColumns } from "../../src/annexes/archive-register";
import type { TypedCell } from "../../src/rules/kit/example";

/** The same written under every material of a step in the sheet 归档. */
export function archiveColumns(step: "assessment" | "acceptance", written: TypedCell): Record<string, TypedCell> {
  const materials = registerColumns.flatMap((column) =>
    column.kind === "item" && column.step === step ? [column.heading] : [],
  );
  return Object.fromEntries(materials.map((heading) => [heading, written]));
}
