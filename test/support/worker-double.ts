import { setImmediate } from "node:timers";
import { deserialize, serialize } from "node:v8";
import type { JudgePort } from "../../src/pane/judge/judge-messages";
import type { WorkerStart } from "../../src/pane/judge/worker-line";

/** One of the workers that were started. */
interface StartedWorker {
  /** What came to it, in order. */
  readonly posted: unknown[];
  /** Dies of an error: nothing more is heard of it, and what it knew is gone. */
  die(said: string): void;
  readonly isEnded: () => boolean;
}

/**
 * Workers as unkind as real ones: messages are copies and come later, those on their way are lost when the worker ends
 * or dies, and each one that is started knows nothing. `serve` is a worker's own side.
 */
export function workersOf(serve: (port: JudgePort) => void): {
  readonly start: WorkerStart;
  readonly started: StartedWorker[];
} {
  const started: StartedWorker[] = [];
  const start: WorkerStart = () => {
    const toWorker: ((message: unknown) => void)[] = [];
    const toPage: ((message: unknown) => void)[] = [];
    const failures: ((said: string) => void)[] = [];
    const posted: unknown[] = [];
    let runs = true;
    const later = (listeners: typeof toPage) => (message: unknown) => {
      const copy: unknown = deserialize(serialize(message));
      setImmediate(() => runs && listeners.forEach((listener) => listener(copy)));
    };
    toWorker.push((message) => posted.push(message));
    serve({ post: later(toPage), onMessage: (listener) => toWorker.push(listener) });
    const die = (said: string): void => {
      runs = false;
      failures.forEach((listener) => listener(said));
    };
    started.push({ posted, die, isEnded: () => !runs });
    return {
      port: { post: later(toWorker), onMessage: (listener) => toPage.push(listener) },
      onFailure: (listener) => failures.push(listener),
      end: () => (runs = false),
    };
  };
  return { start, started };
}
