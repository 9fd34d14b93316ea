import type { Piece } from "../reports/pieces";
import { SpokenError } from "../workbooks/spoken-error";

/** Where a command writes: the terminal, or a test's ears. */
export interface Console {
  /** What was asked for. */
  out(text: string): void;
  /** The same of a long text in pieces: each is made only when the one before is written. */
  outPieces(pieces: Iterable<Piece>): void;
  /** Remarks and refusals, one sentence each. */
  err(text: string): void;
}

/** A command that could not run: one clear sentence for the clerk, exit status 2. */
export class CommandError extends SpokenError {}

/** 0: no errors found; 1: errors found; 2: could not run. */
export type ExitStatus = 0 | 1 | 2;

/** An option of a command, as the help tells it. */
export interface CommandOption {
  readonly type: "string" | "boolean";
  /** What its value is called. */
  readonly value?: string;
  /** Whether the command cannot do without it. */
  readonly required?: boolean;
  readonly about: string;
}

/** A command's options by name, without the dashes. */
export type CommandOptions = Readonly<Record<string, CommandOption>>;

/**
 * One command: its name, the files it takes, its options, its line in the help, and what it does with its arguments.
 */
export interface CliCommand {
  readonly name: string;
  /** The files as the help shows them, "文件…"; empty where it takes none. */
  readonly files: string;
  readonly summary: string;
  readonly options: CommandOptions;
  run(parameters: readonly string[], console: Console): Promise<ExitStatus>;
}
