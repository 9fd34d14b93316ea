import { FormulaError, ledgerFunctions } from "./ledger-functions";

/** Excel's registry of custom functions (the global CustomFunctions, there where the manifest declares them). */
export interface FunctionRegistry {
  associate(id: string, work: (...values: never[]) => unknown): void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string };
}

/** Ties the formulas to their ids; a formula that cannot be worked out says why beside its #VALUE!. */
export function associateFunctions(registry: FunctionRegistry): void {
  for (const [id, work] of Object.entries(ledgerFunctions)) {
    registry.associate(id, (...values: never[]) => {
      try {
        return (work as (...values: never[]) => unknown)(...values);
      } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        throw new registry.Error(registry.ErrorCode.invalidValue, error.message);
      }
    });
  }
}
