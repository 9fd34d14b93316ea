import type { Waiver } from "../checking/finding";
import type { CheckOptions } from "../checking/run";
import type { Grid } from "../sheets/grid";
import type { Judge, Judgement } from "./judge";
import { partSize, type JudgeAnswer, type JudgePort, type JudgeRequest } from "./judge-messages";
import { withSplices, type FindingSplice, type JudgementHead } from "./judgement-delta";

interface Waiting {
  resolve(judgement: Judgement | null): void;
  reject(reason: unknown): void;
  head: JudgementHead | null;
  afresh: boolean;
  readonly splices: FindingSplice[];
}

/** How a worker is started, and ended when a check is cancelled: nothing else stops a judgement under way. */
export interface WorkerStart {
  (): { readonly port: JudgePort; end(): void };
}

/** A judge that lives in a worker. Cancelling ends that worker; the next check starts another. */
export function judgeInWorker(start: WorkerStart): Judge {
  let worker: { port: JudgePort; end(): void } | null = null;
  let last: Judgement | null = null;
  let nextId = 0;
  const waiting = new Map<number, Waiting>();

  const take = (answer: JudgeAnswer): void => {
    const request = waiting.get(answer.id);
    if (!request) return;
    if (answer.kind === "head") Object.assign(request, { head: answer.head, afresh: answer.afresh });
    else if (answer.kind === "splice") request.splices.push(answer.splice);
    else {
      waiting.delete(answer.id);
      if (answer.kind === "failed") request.reject(Object.assign(new Error(answer.message), { name: "JudgeError" }));
      else
        request.resolve(
          answer.kind === "none" || !request.head
            ? null
            : (last = withSplices(request.afresh ? null : last, request.head, request.splices)),
        );
    }
  };

  const port = (): JudgePort => {
    if (!worker) {
      worker = start();
      worker.port.onMessage((message) => take(message as JudgeAnswer));
    }
    return worker.port;
  };

  const ask = (request: (id: number) => JudgeRequest): Promise<Judgement | null> =>
    new Promise((resolve, reject) => {
      const id = nextId++;
      waiting.set(id, { resolve, reject, head: null, afresh: false, splices: [] });
      port().post(request(id));
    });

  const stop = (): void => {
    worker?.end();
    worker = null;
    last = null;
    for (const request of waiting.values()) request.reject(new DOMException("cancelled", "AbortError"));
    waiting.clear();
  };

  return {
    async check(grids: readonly Grid[], { previous, ...options }: CheckOptions, signal?: AbortSignal) {
      signal?.addEventListener("abort", stop, { once: true });
      try {
        if (previous) {
          await sendGrids(port(), previous, signal);
          port().post({ kind: "previous" } satisfies JudgeRequest);
        }
        await sendGrids(port(), grids, signal);
        const judgement = await ask((id) => ({ kind: "check", id, options }));
        if (!judgement) throw Object.assign(new Error("no judgement"), { name: "JudgeError" });
        return judgement;
      } finally {
        signal?.removeEventListener("abort", stop);
      }
    },
    recheck: (changed: Grid) => (last ? ask((id) => ({ kind: "recheck", id, changed })) : Promise.resolve(null)),
    withWaivers: (waivers: readonly Waiver[]) =>
      last ? ask((id) => ({ kind: "waivers", id, waivers })) : Promise.resolve(null),
  };
}

async function sendGrids(port: JudgePort, grids: readonly Grid[], signal: AbortSignal | undefined): Promise<void> {
  for (const { values, numberFormats, ...sheet } of grids) {
    port.post({ kind: "sheet", grid: { ...sheet, values: [], numberFormats: [] } } satisfies JudgeRequest);
    for (let from = 0; from < values.length; from += partSize.rows) {
      signal?.throwIfAborted();
      const to = from + partSize.rows;
      port.post({
        kind: "rows",
        values: values.slice(from, to),
        numberFormats: numberFormats.slice(from, to),
      } satisfies JudgeRequest);
      await breath();
    }
  }
}

/** Lets clicks and paints through between two parts. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
