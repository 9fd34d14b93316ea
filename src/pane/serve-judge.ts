import type { CheckOptions } from "../checking/run";
import type { CellValue, Grid } from "../sheets/grid";
import type { Judge, Judgement } from "./judge";
import { partSize, type JudgeAnswer, type JudgePort, type JudgeRequest } from "./judge-messages";
import { headOf, splicesBetween } from "./judgement-delta";

interface Arriving {
  readonly grid: Grid;
  readonly values: (readonly CellValue[])[];
  readonly numberFormats: (readonly string[])[];
}

/** The worker's side: gathers sheets as they arrive, judges, and answers with what changed. */
export function serveJudge(port: JudgePort, judge: Judge): void {
  let arriving: Arriving[] = [];
  let previous: Grid[] | null = null;
  let last: Judgement | null = null;

  const gathered = (): Grid[] => {
    const grids = arriving.map(({ grid, values, numberFormats }) => ({ ...grid, values, numberFormats }));
    arriving = [];
    return grids;
  };

  const answer = async (id: number, judging: Promise<Judgement | null>, afresh: boolean): Promise<void> => {
    const post = (message: JudgeAnswer): void => port.post(message);
    try {
      const judgement = await judging;
      if (!judgement) return post({ kind: "none", id });
      post({ kind: "head", id, head: headOf(judgement), afresh });
      for (const splice of splicesBetween(afresh ? null : last, judgement, partSize.findings))
        post({ kind: "splice", id, splice });
      last = judgement;
      post({ kind: "done", id });
    } catch (error) {
      post({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
    }
  };

  const check = (id: number, options: CheckOptions): Promise<void> => {
    const grids = gathered();
    const judging = judge.check(grids, previous ? { ...options, previous } : options);
    previous = null;
    return answer(id, judging, true);
  };

  port.onMessage((message) => {
    const request = message as JudgeRequest;
    if (request.kind === "sheet") arriving.push({ grid: request.grid, values: [], numberFormats: [] });
    else if (request.kind === "rows") {
      for (const row of request.values) arriving.at(-1)?.values.push(row);
      for (const row of request.numberFormats) arriving.at(-1)?.numberFormats.push(row);
    } else if (request.kind === "previous") previous = gathered();
    else if (request.kind === "check") void check(request.id, request.options);
    else if (request.kind === "recheck") void answer(request.id, judge.recheck(request.changed), false);
    else void answer(request.id, judge.withWaivers(request.waivers), false);
  });
}
