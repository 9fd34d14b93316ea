import type { Verdict } from "./run";
import type { Tally } from "./tally";

/** The verdict in one line: 可以报送 / 3处必改，2处请核实. */
export function verdictWords(verdict: Verdict, { error, warning }: Omit<Tally, "hint">): string {
  if (verdict === "nothing-recognised") return "没有认出附表3或附表4";
  if (verdict === "ready") return "可以报送";
  return [error > 0 ? `${error}处必改` : "", warning > 0 ? `${warning}处请核实` : ""].filter(Boolean).join("，");
}
