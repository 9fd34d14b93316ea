import type { Ledgers } from "../../src/pane/ledgers/ledgers";
import { ledgersInWorker } from "../../src/pane/ledgers/ledgers-in-worker";
import { ledgerWork } from "../../src/pane/ledgers/ledger-work";
import { serveLedgers } from "../../src/pane/ledgers/serve-ledgers";
import { workersOf } from "./worker-double";

/** The annexes on this thread, behind messages that are copied as those to a worker are. */
export function ledgersHere(): Ledgers {
  return mortalLedgers().ledgers;
}

/** The same, with the workers at hand, to let one die. */
export function mortalLedgers() {
  const { start, started } = workersOf((port) => serveLedgers(port, ledgerWork()));
  return { ledgers: ledgersInWorker(start), started };
}
