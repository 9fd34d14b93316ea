import type { Grid } from "../../sheets/grid";
import { SpokenError } from "../../workbooks/spoken-error";
import { WorkerLine, type WorkerStart } from "../judge/worker-line";
import type { Ledgers } from "./ledgers";
import type { LedgerReply, LedgerRequest } from "./messages";
import type { Answer, Given, QuestionKind } from "./questions";
import { ledgerWords } from "./words";

interface Waiting {
  readonly kind: QuestionKind;
  resolve(answer: Answer<QuestionKind>): void;
  reject(reason: unknown): void;
}

/** The annexes in a worker, which starts when something is asked first. */
export function ledgersInWorker(start: WorkerStart): Ledgers {
  return new RemoteLedgers(start);
}

class RemoteLedgers implements Ledgers {
  private readonly line: WorkerLine;
  private readonly losses = new Set<() => void>();
  private nextId = 0;
  private readonly waiting = new Map<number, Waiting>();
  /** A worker died, and with it what it had read: the next one would answer as if the workbook held no ledger. */
  private isLost = false;

  constructor(start: WorkerStart) {
    this.line = new WorkerLine(
      start,
      { take: (message) => this.take(message as LedgerReply), gone: (reason, said) => this.forget(reason, said) },
      (said) => new SpokenError(ledgerWords.died, { cause: said }),
    );
  }

  get signal(): AbortSignal {
    return this.line.signal;
  }

  lost(listener: () => void): () => void {
    this.losses.add(listener);
    return () => this.losses.delete(listener);
  }

  async ask<Kind extends QuestionKind>(
    kind: Kind,
    given: Given<Kind>,
    grids: readonly Grid[] = [],
  ): Promise<Answer<Kind>> {
    const { signal } = this;
    if (this.isLost && kind !== "read") throw new SpokenError(ledgerWords.died);
    await this.line.sending((sheets) => sheets(grids));
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const id = this.nextId++;
      this.waiting.set(id, { kind, resolve: (answer) => resolve(answer as Answer<Kind>), reject });
      const question: LedgerRequest = { kind: "question", id, asked: kind, given };
      this.line.post(question);
    });
  }

  end(): void {
    this.line.giveUp();
  }

  private forget(reason: Error, said: string | null): void {
    this.isLost = said !== null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(reason);
    if (said !== null) for (const listener of this.losses) listener();
  }

  private take(reply: LedgerReply): void {
    const question = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (!question) return;
    if (!("answer" in reply)) return question.reject(failed(reply.failed));
    if (question.kind === "read") this.isLost = false;
    question.resolve(reply.answer);
  }
}

/** What exactly the worker said is for the console, never for the clerk. */
function failed(said: string): SpokenError {
  return new SpokenError(ledgerWords.failed, { cause: said });
}
