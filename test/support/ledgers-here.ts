import { deserialize, serialize } from "node:v8";
import type { Ledgers } from "../../src/pane/ledgers/ledgers";
import { ledgersInWorker } from "../../src/pane/ledgers/ledgers-in-worker";
import { ledgerWork } from "../../src/pane/ledgers/ledger-work";
import { serveLedgers } from "../../src/pane/ledgers/serve-ledgers";

/** The annexes on this thread, behind messages that are copied as those to a worker are. */
export function ledgersHere(): Ledgers {
  return ledgersInWorker(() => {
    const toWorker: ((message: unknown) => void)[] = [];
    const toPage: ((message: unknown) => void)[] = [];
    let runs = true;
    const later = (listeners: typeof toPage) => (message: unknown) => {
      const copy: unknown = deserialize(serialize(message));
      queueMicrotask(() => runs && listeners.forEach((listener) => listener(copy)));
    };
    serveLedgers({ post: later(toPage), onMessage: (listener) => toWorker.push(listener) }, ledgerWork());
    return {
      port: { post: later(toWorker), onMessage: (listener) => toPage.push(listener) },
      end: () => (runs = false),
    };
  });
}
