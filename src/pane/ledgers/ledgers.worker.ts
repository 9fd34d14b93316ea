import "../../engine/polyfills-in-worker";
import { ledgerWork } from "./ledger-work";
import { serveLedgers } from "./serve-ledgers";

serveLedgers(
  {
    post: (message) => self.postMessage(message),
    onMessage: (listener) => self.addEventListener("message", ({ data }) => listener(data)),
  },
  ledgerWork(),
);
