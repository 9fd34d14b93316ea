import type { Waiver } from "../../checking/finding";
import type { Deadlines, Reach } from "../../deadlines/deadlines";
import type { CheckOptions } from "../../checking/run";
import type { Day } from "../../dates/day";
import type { Summary } from "../../summaries/member";
import type { Grid } from "../../sheets/grid";
import { SpokenError } from "../../workbooks/spoken-error";
import type { ReportMeta } from "../../reports/record";
import type { Blueprint } from "../../sheets/blueprint";
import { unhurried } from "../../workbooks/unhurried";
import type { KeptFinding } from "./finding-numbers";
import { judgeWords } from "./words";
import type { Judge, Judgement, ListedFinding, SafeFixes, Scope } from "./judge";
import type { JudgeAnswer, JudgeRequest } from "./judge-messages";
import { WorkerLine, type WorkerStart } from "./worker-line";

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
  private readonly line: WorkerLine;
  private readonly losses = new Set<() => void>();
  private hasJudged = false;
  /** No finding has had this number or a higher one, also of a worker that was ended. */
  private firstNumber = 0;
  private nextId = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(start: WorkerStart) {
    this.line = new WorkerLine(
      start,
      { take: (message) => this.take(message as JudgeAnswer), gone: (reason, said) => this.forget(reason, said) },
      (said) => new SpokenError(judgeWords.died, { cause: said }),
    );
  }

  lost(listener: () => void): () => void {
    this.losses.add(listener);
    return () => this.losses.delete(listener);
  }

  async check(
    grids: readonly Grid[],
    { previous, ...options }: CheckOptions,
    signal?: AbortSignal,
    kept: KeptFinding | null = null,
  ): Promise<Judgement> {
    signal?.throwIfAborted();
    const stop = (): void => this.line.giveUp();
    signal?.addEventListener("abort", stop, { once: true });
    const life = this.line.signal;
    try {
      await this.line.sending(async (sheets) => {
        if (previous) {
          await sheets(previous);
          this.post({ kind: "previous" });
        }
        await sheets(grids);
      });
      life.throwIfAborted();
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
    return first ? { ...first.head, cells: await unhurried(cellsOf(partsOf(parts, "cells"))) } : null;
  }

  async reportPage(meta: ReportMeta): Promise<Blob | null> {
    const parts = await this.askOfLast((id) => ({ kind: "report-page", id, meta }));
    return partsOf(parts, "page")[0]?.page ?? null;
  }

  private post(request: JudgeRequest): void {
    this.line.post(request);
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

  private forget(reason: Error, said: string | null): void {
    this.hasJudged = false;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const request of waiting) request.reject(reason);
    if (said !== null) for (const listener of this.losses) listener();
  }
}

/** The cells of all parts, a part at a time: the report on a neglected ledger has millions. */
function* cellsOf(parts: readonly { readonly cells: Blueprint["cells"] }[]): Generator<void, Blueprint["cells"]> {
  const cells: Blueprint["cells"][number][] = [];
  for (const part of parts) {
    for (const cell of part.cells) cells.push(cell);
    yield;
  }
  return cells;
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
