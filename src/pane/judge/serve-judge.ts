import type { Deadlines } from "../../deadlines/deadlines";
import type { Summary } from "../../summaries/member";
import type { CheckOptions } from "../../checking/run";
import type { CellValue, Grid } from "../../sheets/grid";
import type { Judge, Judgement } from "./judge";
import { partSize, type JudgeAnswer, type JudgePort, type JudgeRequest } from "./judge-messages";
import { headOf, splicesBetween } from "./judgement-delta";

/** Sheets whose rows arrive in parts. */
class Arrivals {
  private sheets: { grid: Grid; values: (readonly CellValue[])[]; numberFormats: (readonly string[])[] }[] = [];

  begin(grid: Grid): void {
    this.sheets.push({ grid, values: [], numberFormats: [] });
  }

  add(values: Grid["values"], numberFormats: Grid["numberFormats"]): void {
    const sheet = this.sheets.at(-1);
    for (const row of values) sheet?.values.push(row);
    for (const row of numberFormats) sheet?.numberFormats.push(row);
  }

  take(): Grid[] {
    const grids = this.sheets.map(({ grid, values, numberFormats }) => ({ ...grid, values, numberFormats }));
    this.sheets = [];
    return grids;
  }
}

/** The worker's side: gathers sheets as they arrive, judges, and answers with what changed. */
export function serveJudge(port: JudgePort, judge: Judge): void {
  const arrivals = new Arrivals();
  const answer = answering(port);
  let previous: Grid[] | null = null;

  const check = (id: number, options: CheckOptions): Promise<void> => {
    const judging = judge.check(arrivals.take(), previous ? { ...options, previous } : options);
    previous = null;
    return answer.judgement(id, judging, true);
  };

  port.onMessage((message) => {
    const request = message as JudgeRequest;
    switch (request.kind) {
      case "sheet":
        return arrivals.begin(request.grid);
      case "rows":
        return arrivals.add(request.values, request.numberFormats);
      case "previous":
        previous = arrivals.take();
        return;
      case "check":
        return void check(request.id, request.options);
      case "recheck":
        return void answer.judgement(request.id, judge.recheck(request.changed), false);
      case "waivers":
        return void answer.judgement(request.id, judge.withWaivers(request.waivers), false);
      case "deadlines":
        return void answer.deadlines(request.id, judge.deadlines(request.reach));
      case "summary":
        return void answer.summary(request.id, judge.summary(request.today));
    }
  });
}

/** Answers requests: with the parts of what was found, then done; or none; or failed. */
function answering(port: JudgePort): {
  judgement(id: number, judging: Promise<Judgement | null>, afresh: boolean): Promise<void>;
  deadlines(id: number, looking: Promise<Deadlines | null>): Promise<void>;
  summary(id: number, counting: Promise<Summary | null>): Promise<void>;
} {
  let last: Judgement | null = null;
  const post = (message: JudgeAnswer): void => port.post(message);
  const answer = async <Found>(
    id: number,
    finding: Promise<Found | null>,
    tell: (found: Found) => void,
  ): Promise<void> => {
    try {
      const found = await finding;
      if (found === null) return post({ kind: "none", id });
      tell(found);
      post({ kind: "done", id });
    } catch (error) {
      post({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    /** As what changed since the last one; afresh, as a whole. */
    judgement: (id, judging, afresh) =>
      answer(id, judging, (judgement) => {
        post({ kind: "head", id, head: headOf(judgement), afresh });
        for (const splice of splicesBetween(afresh ? null : last, judgement, partSize.findings)) {
          post({ kind: "splice", id, splice });
        }
        last = judgement;
      }),
    summary: (id, counting) =>
      answer(id, counting, ({ members, ...head }) => {
        post({ kind: "summary", id, head });
        for (let from = 0; from < members.length; from += partSize.timelines) {
          post({ kind: "members", id, members: members.slice(from, from + partSize.timelines) });
        }
      }),
    deadlines: (id, looking) =>
      answer(id, looking, ({ enterprises, ...head }) => {
        post({ kind: "deadlines", id, head });
        for (let from = 0; from < enterprises.length; from += partSize.timelines) {
          post({ kind: "timelines", id, timelines: enterprises.slice(from, from + partSize.timelines) });
        }
      }),
  };
}
