import { codeOf } from "./errors";
import type { Session } from "./session";

/** No shorter than some dozens of cells: then something else is wrong. */
const shortest = 250;

/** A getRanges took fewer cells than its address named, as a host does that cuts a long address off. */
export class AddressCut extends Error {
  readonly code = "InvalidArgument";
}

/**
 * Makes an attempt that sends long addresses; where Excel refuses one (OJ #5198: "with some addresses 500 areas work,
 * with some not"), again with shorter ones.
 */
export async function withShorterAddresses<Result>(session: Session, attempt: () => Promise<Result>): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    if (codeOf(error) !== "InvalidArgument" || session.addressLimit / 2 < shortest) throw error;
  }
  session.addressLimit /= 2;
  return withShorterAddresses(session, attempt);
}
