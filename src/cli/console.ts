/** Where a command writes: the terminal, or a test's ears. */
export interface Console {
  /** What was asked for. */
  out(text: string): void;
  /** Remarks and refusals, one sentence each. */
  err(text: string): void;
}

/** A command that could not run: one clear sentence for the clerk, exit status 2. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** 0: no errors found; 1: errors found; 2: could not run. */
export type ExitStatus = 0 | 1 | 2;

/** One command: its name, its line in the help, and what it does with its arguments. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  run(parameters: readonly string[], console: Console): Promise<ExitStatus>;
}
