import { wholeOf } from "../../src/reports/pieces";
import { run } from "../../src/cli/run";

/** What a command line said, and its exit status. */
export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process and listens. */
export async function ledger(...parameters: string[]): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(parameters, {
    out: (text) => out.push(text),
    outPieces: (pieces) => out.push(wholeOf(pieces)),
    err: (text) => err.push(text),
  });
  return { status, out: out.join("\n"), err: err.join("\n") };
}
