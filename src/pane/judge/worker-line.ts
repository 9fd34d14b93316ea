import type { Grid } from "../../sheets/grid";
import { type GridPart, sendGrids } from "./grid-parts";
import type { JudgePort } from "./judge-messages";

/** A worker that runs. */
export interface RunningWorker {
  readonly port: JudgePort;
  /** Tells that the worker could not be loaded, or died of an error: it then answers nothing more. */
  onFailure?(listener: (said: string) => void): void;
  end(): void;
}

/** How a worker is started, and ended when what it does is given up: nothing else stops what is under way. */
export type WorkerStart = () => RunningWorker;

/** Who hears of a worker: its messages, and that it is gone with all it knew. */
interface LineEnd {
  take(message: unknown): void;
  /** `reason`: what to reject with whatever still waits; `said`: the worker's own words, null where it was ended. */
  gone(reason: Error, said: string | null): void;
}

/** The line to a worker, which starts when something is posted first, and anew after it was given up or died. */
export class WorkerLine {
  private worker: RunningWorker | null = null;
  private life = new AbortController();
  /** Sheets that are sent for two purposes never mix. */
  private sent: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly start: WorkerStart,
    private readonly end: LineEnd,
    private readonly failed: (said: string) => Error,
  ) {}

  /** Fires when the worker of now is gone. */
  get signal(): AbortSignal {
    return this.life.signal;
  }

  post(message: unknown): void {
    this.running().port.post(message);
  }

  /**
   * Has sheets sent, after those that are on their way; resolves once `post` may ask about them. Rejects where the
   * worker goes meanwhile: what is half sent goes with it, and never to the next one.
   */
  sending(send: (sheets: (grids: readonly Grid[]) => Promise<void>) => Promise<void>): Promise<void> {
    const { signal } = this;
    const post = (part: GridPart): void => this.post(part);
    const sending = this.sent.then(async () => {
      signal.throwIfAborted();
      await send((grids) => sendGrids(post, grids, signal));
      signal.throwIfAborted();
    });
    this.sent = sending.catch(() => undefined);
    return sending;
  }

  /** Ends the worker, whatever it does. */
  giveUp(): void {
    this.leave(new DOMException("ended", "AbortError"), null);
  }

  private running(): RunningWorker {
    if (this.worker) return this.worker;
    const started = this.started();
    this.worker = started;
    started.port.onMessage((message) => {
      if (this.worker === started) this.end.take(message);
    });
    started.onFailure?.((said) => {
      if (this.worker === started) this.leave(this.failed(said), said);
    });
    return started;
  }

  private started(): RunningWorker {
    try {
      return this.start();
    } catch (error) {
      throw this.failed(String(error));
    }
  }

  private leave(reason: Error, said: string | null): void {
    const { worker } = this;
    this.worker = null;
    worker?.end();
    this.life.abort(reason);
    this.life = new AbortController();
    this.end.gone(reason, said);
  }
}
