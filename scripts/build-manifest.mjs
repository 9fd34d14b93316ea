import { createHash } from "node:crypto";
import { manifestText, productionIdOf } from "../src/admin/manifest-text.mjs";

const namePattern = /^[a-z0-9-]{1,20}$/;

/** An id of its own for every environment but production, always the same for the same name: two environments can be installed side by side. */
export function idFor(productionId, environment) {
  if (environment === "production") return productionId;
  const hex = createHash("sha256").update(`${productionId} ${environment}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

/** The manifest for one environment: its origin instead of the developer's, and, except in production, its own id and a name that says so. */
export function manifestFor({ template, origin, environment = "production" }) {
  if (!namePattern.test(environment)) {
    throw new RangeError(`LEDGER_ENVIRONMENT=“${environment}”：请用小写字母、数字和 -，不超过 20 个`);
  }
  return manifestText({ template, origin, environment, id: idFor(productionIdOf(template), environment) });
}
