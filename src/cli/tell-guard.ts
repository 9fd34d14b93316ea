import { parentPort } from "node:worker_threads";
import type { GuardMessage } from "./guard-messages";

/** Tells the thread that watches; does nothing where none does. */
export function tellGuard(message: GuardMessage): void {
  parentPort?.postMessage(message);
}
