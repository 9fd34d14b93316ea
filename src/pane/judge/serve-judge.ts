import type { CheckOptions } from "../../checking/run";
import type { Grid } from "../../sheets/grid";
import { buffersOf } from "./found-table";
import { Arrivals } from "./grid-parts";
import type { Judge, Judgement } from "./judge";
import { partSize, type JudgeAnswer, type JudgePort, type JudgeRequest } from "./judge-messages";

/** What asks the judge for something that is known by the last judgement. */
type Question = Exclude<JudgeRequest, { readonly kind: "sheet" | "rows" | "previous" | "check" }>;

/** The worker's side: gathers sheets as they arrive, judges, and answers what is asked of what was found. */
export function serveJudge(
  port: JudgePort,
  judge: Judge,
  numbersFrom: (first: number) => void = () => undefined,
): void {
  const arrivals = new Arrivals();
  let previous: Grid[] | null = null;

  const check = ({ id, options, kept, firstNumber }: Extract<JudgeRequest, { kind: "check" }>): Promise<void> => {
    numbersFrom(firstNumber);
    const whole: CheckOptions = previous ? { ...options, previous } : options;
    previous = null;
    return answered(port, id, judge.check(arrivals.whole(), whole, undefined, kept), judgementParts);
  };

  port.onMessage((message) => {
    const request = message as JudgeRequest;
    switch (request.kind) {
      case "sheet":
      case "rows":
        return arrivals.take(request);
      case "previous":
        previous = arrivals.whole();
        return;
      case "check":
        return void check(request);
      default:
        return void ask(port, judge, request);
    }
  });
}

/** What is posted of an answer, part by part. */
type Part = JudgeAnswer extends infer Answer ? (Answer extends { id: number } ? Omit<Answer, "id"> : never) : never;

function ask(port: JudgePort, judge: Judge, request: Question): Promise<void> {
  const { id } = request;
  switch (request.kind) {
    case "recheck":
      return answered(port, id, judge.recheck(request.changed), judgementParts);
    case "waivers":
      return answered(port, id, judge.withWaivers(request.waivers), judgementParts);
    case "words":
      return answered(port, id, judge.inWords(request.numbers), findingParts);
    case "of-rule":
      return answered(port, id, judge.openOfRule(request.scope, request.rule), findingParts);
    case "number":
      return answered(port, id, judge.numberOf(request.identity), (number) => [
        { kind: "numbers", numbers: Int32Array.of(number) },
      ]);
    case "search":
      return answered(port, id, judge.search(request.text), (numbers) => [{ kind: "numbers", numbers }]);
    case "safe-fixes":
      return answered(port, id, judge.safeFixes(request.scope, request.most), ({ count, fixes }) => [
        { kind: "fix-count", count },
        ...partsOf(fixes, partSize.findings, (part): Part => ({ kind: "fixes", fixes: part })),
      ]);
    case "report-sheet":
      return answered(port, id, judge.reportSheet(request.meta), ({ cells, ...head }) => [
        { kind: "blueprint", head },
        ...partsOf(cells, partSize.cells, (part): Part => ({ kind: "cells", cells: part })),
      ]);
    case "report-page":
      return answered(port, id, judge.reportPage(request.meta), (page) => [{ kind: "page", page }]);
    case "summary":
      return answered(port, id, judge.summary(request.today), ({ members, ...head }) => [
        { kind: "summary", head },
        ...partsOf(members, partSize.timelines, (part): Part => ({ kind: "members", members: part })),
      ]);
    case "deadlines":
      return answered(port, id, judge.deadlines(request.reach), ({ enterprises, ...head }) => [
        { kind: "deadlines", head },
        ...partsOf(enterprises, partSize.timelines, (part): Part => ({ kind: "timelines", timelines: part })),
      ]);
  }
}

function judgementParts(judgement: Judgement): Part[] {
  return [{ kind: "judgement", judgement }];
}

function findingParts(findings: Awaited<ReturnType<Judge["inWords"]>>): Part[] {
  return partsOf(findings, partSize.findings, (part): Part => ({ kind: "findings", findings: part }));
}

function partsOf<Thing>(things: readonly Thing[], size: number, part: (some: readonly Thing[]) => Part): Part[] {
  const count = Math.ceil(things.length / size);
  return Array.from({ length: count }, (_, at) => part(things.slice(at * size, (at + 1) * size)));
}

/** Answers a request with the parts of what was found, then done; or with none; or failed. */
async function answered<Found>(
  port: JudgePort,
  id: number,
  finding: Promise<Found | null>,
  partsOfFound: (found: Found) => readonly Part[],
): Promise<void> {
  const post = (part: Part): void =>
    port.post({ ...part, id }, part.kind === "judgement" ? buffersOf(part.judgement.found) : []);
  try {
    const found = await finding;
    if (found === null) return post({ kind: "none" });
    for (const part of partsOfFound(found)) post(part);
    post({ kind: "done" });
  } catch (error) {
    post({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}
