import type { Grid } from "../../sheets/grid";
import { SpokenError } from "../../workbooks/spoken-error";
import { sendGrids } from "../judge/grid-parts";
import type { RunningWorker, WorkerStart } from "../judge/judge-in-worker";
import type { Ledgers } from "./ledgers";
import type { LedgerReply, LedgerRequest } from "./messages";
import type { Answer, Given, QuestionKind } from "./questions";
import { ledgerWords } from "./words";

interface Waiting {
  resolve(answer: Answer<QuestionKind>): void;
  reject(reason: unknown): void;
}

/** The annexes in a worker, which starts when something is asked first. */
export function ledgersInWorker(start: WorkerStart): Ledgers {
  return new RemoteLedgers(start);
}

class RemoteLedgers implements Ledgers {
  private worker: RunningWorker | null = null;
  private ended = new AbortController();
  private nextId = 0;
  private readonly waiting = new Map<number, Waiting>();
  /** Sheets of two questions never mix. */
  private sent: Promise<unknown> = Promise.resolve();

  constructor(private readonly start: WorkerStart) {}

  async ask<Kind extends QuestionKind>(
    kind: Kind,
    given: Given<Kind>,
    grids: readonly Grid[] = [],
  ): Promise<Answer<Kind>> {
    const { signal } = this.ended;
    const sending = this.sent.then(() => sendGrids((part) => this.post(part), grids, signal));
    this.sent = sending.catch(() => undefined);
    await sending;
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const id = this.nextId++;
      this.waiting.set(id, { resolve: (answer) => resolve(answer as Answer<Kind>), reject });
      this.post({ kind: "question", id, asked: kind, given });
    });
  }

  end(): void {
    this.giveUp(new DOMException("ended", "AbortError"));
  }

  /** Sheets half sent go with it: a worker started next must not answer from the rest of them. */
  private giveUp(reason: Error): void {
    this.ended.abort(reason);
    this.ended = new AbortController();
    this.worker?.end();
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }

  private post(request: LedgerRequest): void {
    if (!this.worker) {
      const started = this.start();
      started.port.onMessage((message) => this.take(message as LedgerReply));
      started.onFailure?.((said) => {
        if (this.worker === started) this.giveUp(failed(said));
      });
      this.worker = started;
    }
    this.worker.port.post(request);
  }

  private take(reply: LedgerReply): void {
    const question = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if ("answer" in reply) question?.resolve(reply.answer);
    else question?.reject(failed(reply.failed));
  }
}

/** What exactly the worker said is for the console, never for the clerk. */
function failed(said: string): SpokenError {
  return new SpokenError(ledgerWords.failed, { cause: said });
}
