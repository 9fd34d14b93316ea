import type { Waiver } from "../../checking/finding";
import type { Deadlines, Reach } from "../../deadlines/deadlines";
import type { CheckOptions } from "../../checking/run";
import type { Day } from "../../dates/day";
import type { Summary } from "../../summaries/member";
import type { Grid } from "../../sheets/grid";
import { SpokenError } from "../../workbooks/spoken-error";
import type { ReportMeta } from "../../reports/record";
import type { Blueprint } from "../../sheets/blueprint";
import type { KeptFinding } from "./finding-numbers";
import { sendGrids } from "./grid-parts";
import { judgeWords } from "./words";
import type { Judge, Judgement, ListedFinding, SafeFixes, Scope } from "./judge";
import type { JudgeAnswer, JudgePort, JudgeRequest } from "./judge-messages";

/** A worker that runs. */
export interface RunningWorker {
  readonly port: JudgePort;
  /** Tells that the worker could not be loaded, or died of an error: it then answers nothing more. */
  onFailure?(listener: (said: string) => void): void;
  end(): void;
}

/** How a worker is started, and ended when a check is cancelled: nothing else stops a judgement under way. */
export type WorkerStart = () => RunningWorker;

interface Waiting {
  readonly parts: JudgeAnswer[];
  resolve(parts: readonly JudgeAnswer[] | null): void;
  reject(reason: unknown): void;
}

/** A judge that lives in a worker. Cancelling ends that worker; the next check starts another. */
export function judgeInWorker(start: WorkerStart): Judge {
  return new RemoteJudge(start);
}

class RemoteJudge implements Judge {
  private worker: RunningWorker | null = null;
  private hasJudged = false;
  /** No finding has had this number or a higher one, also of a worker that was ended. */
  private firstNumber = 0;
  private nextId = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly start: WorkerStart) {}

  async check(
    grids: readonly Grid[],
    { previous, ...options }: CheckOptions,
    signal?: AbortSignal,
    kept: KeptFinding | null = null,
  ): Promise<Judgement> {
    const stop = (): void => this.stop();
    signal?.addEventListener("abort", stop, { once: true });
    try {
      if (previous) {
        await sendGrids((part) => this.post(part), previous, signal);
        this.post({ kind: "previous" });
      }
      await sendGrids((part) => this.post(part), grids, signal);
      const { firstNumber } = this;
      const judgement = await this.judgementIn(this.ask((id) => ({ kind: "check", id, options, kept, firstNumber })));
      if (!judgement) throw failed("no judgement");
      return judgement;
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  recheck(changed: Grid): Promise<Judgement | null> {
    return this.judgementIn(this.askOfLast((id) => ({ kind: "recheck", id, changed })));
  }

  withWaivers(waivers: readonly Waiver[]): Promise<Judgement | null> {
    return this.judgementIn(this.askOfLast((id) => ({ kind: "waivers", id, waivers })));
  }

  async deadlines(reach: Reach): Promise<Deadlines | null> {
    const parts = await this.askOfLast((id) => ({ kind: "deadlines", id, reach }));
    const [first] = partsOf(parts, "deadlines");
    return first ? { ...first.head, enterprises: partsOf(parts, "timelines").flatMap((part) => part.timelines) } : null;
  }

  async summary(today: Day): Promise<Summary | null> {
    const parts = await this.askOfLast((id) => ({ kind: "summary", id, today }));
    const [first] = partsOf(parts, "summary");
    return first ? { ...first.head, members: partsOf(parts, "members").flatMap((part) => part.members) } : null;
  }

  async inWords(numbers: readonly number[]): Promise<readonly ListedFinding[]> {
    const parts = await this.askOfLast((id) => ({ kind: "words", id, numbers }));
    return partsOf(parts, "findings").flatMap((part) => part.findings);
  }

  async openOfRule(scope: Scope, rule: string): Promise<readonly ListedFinding[]> {
    const parts = await this.askOfLast((id) => ({ kind: "of-rule", id, scope, rule }));
    return partsOf(parts, "findings").flatMap((part) => part.findings);
  }

  async numberOf(identity: string): Promise<number | null> {
    const parts = await this.askOfLast((id) => ({ kind: "number", id, identity }));
    return partsOf(parts, "numbers")[0]?.numbers[0] ?? null;
  }

  async search(text: string): Promise<Int32Array | null> {
    const parts = await this.askOfLast((id) => ({ kind: "search", id, text }));
    return partsOf(parts, "numbers")[0]?.numbers ?? null;
  }

  async safeFixes(scope: Scope, most: number): Promise<SafeFixes | null> {
    const parts = await this.askOfLast((id) => ({ kind: "safe-fixes", id, scope, most }));
    const [first] = partsOf(parts, "fix-count");
    return first ? { count: first.count, fixes: partsOf(parts, "fixes").flatMap((part) => part.fixes) } : null;
  }

  async reportSheet(meta: ReportMeta): Promise<Blueprint | null> {
    const parts = await this.askOfLast((id) => ({ kind: "report-sheet", id, meta }));
    const [first] = partsOf(parts, "blueprint");
    return first ? { ...first.head, cells: partsOf(parts, "cells").flatMap((part) => part.cells) } : null;
  }

  async reportPage(meta: ReportMeta): Promise<Blob | null> {
    const parts = await this.askOfLast((id) => ({ kind: "report-page", id, meta }));
    return partsOf(parts, "page")[0]?.page ?? null;
  }

  private post(request: JudgeRequest): void {
    if (!this.worker) {
      this.worker = this.start();
      this.worker.port.onMessage((message) => this.take(message as JudgeAnswer));
    }
    this.worker.port.post(request);
  }

  /** The parts of the answer; null where the worker has none. */
  private ask(request: (id: number) => JudgeRequest): Promise<readonly JudgeAnswer[] | null> {
    return new Promise((resolve, reject) => {
      const id = this.nextId++;
      this.waiting.set(id, { resolve, reject, parts: [] });
      this.post(request(id));
    });
  }

  private take(answer: JudgeAnswer): void {
    const request = this.waiting.get(answer.id);
    if (!request) return;
    if (answer.kind !== "done" && answer.kind !== "none" && answer.kind !== "failed") {
      request.parts.push(answer);
      return;
    }
    this.waiting.delete(answer.id);
    if (answer.kind === "failed") request.reject(failed(answer.message));
    else request.resolve(answer.kind === "none" ? null : request.parts);
  }

  private async judgementIn(answer: Promise<readonly JudgeAnswer[] | null>): Promise<Judgement | null> {
    const found = partsOf(await answer, "judgement")[0]?.judgement ?? null;
    if (found) {
      this.hasJudged = true;
      for (const number of found.found.numbers) this.firstNumber = Math.max(this.firstNumber, number + 1);
    }
    return found;
  }

  /** The parts of the answer to a question about what was found; null where there is nothing yet. */
  private askOfLast(request: (id: number) => JudgeRequest): Promise<readonly JudgeAnswer[] | null> {
    return this.hasJudged ? this.ask(request) : Promise.resolve(null);
  }

  private stop(): void {
    this.worker?.end();
    this.worker = null;
    this.hasJudged = false;
    for (const request of this.waiting.values()) request.reject(new DOMException("cancelled", "AbortError"));
    this.waiting.clear();
  }
}

/** The parts of an answer (null: there is none) that are of this kind, in order. */
function partsOf<Kind extends JudgeAnswer["kind"]>(
  parts: readonly JudgeAnswer[] | null,
  kind: Kind,
): Extract<JudgeAnswer, { readonly kind: Kind }>[] {
  const isSuch = (part: JudgeAnswer): part is Extract<JudgeAnswer, { readonly kind: Kind }> => part.kind === kind;
  return parts?.filter(isSuch) ?? [];
}

/** What exactly the worker said is for the console, never for the clerk. */
function failed(said: string): SpokenError {
  return new SpokenError(judgeWords.failed, { cause: said });
}
