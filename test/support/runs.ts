/** LEDGER_THOROUGH=1 tries every property as often as it is written down; every other run a fifth of that. */
const share = process.env["LEDGER_THOROUGH"] ? 1 : 0.2;

/** How often a property is tried, or how many seeds a generated corpus takes, out of so many. */
export function runs(thorough: number): number {
  return Math.min(thorough, Math.max(20, Math.ceil(thorough * share)));
}
