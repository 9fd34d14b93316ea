import type { Piece } from "../reports/pieces";
import { blankCommand } from "./commands/blank-command";
import { checkCommand } from "./commands/check-command";
import { CommandError, type CliCommand, type Console, type ExitStatus } from "./console";
import { deadlinesCommand } from "./commands/deadlines-command";
import { fillCommand } from "./commands/fill-command";
import { fixCommand } from "./commands/fix-command";
import { handbookCommand } from "./commands/handbook-command";
import { commandHelp, programHelp } from "./help";
import { nextQuarterCommand } from "./commands/next-quarter-command";
import { archiveCommand } from "./commands/archive-command";
import { lettersCommand } from "./commands/letters-command";
import { summaryCommand } from "./commands/summary-command";
import { compareCommand } from "./commands/compare-command";
import { takeInCommand } from "./commands/take-in-command";
import { unmarkCommand } from "./commands/unmark-command";
import { toldVersion } from "./tell-version";
import { visible } from "./visible";

const commands: readonly CliCommand[] = [
  checkCommand,
  fixCommand,
  unmarkCommand,
  deadlinesCommand,
  blankCommand,
  fillCommand,
  nextQuarterCommand,
  summaryCommand,
  lettersCommand,
  archiveCommand,
  takeInCommand,
  compareCommand,
  handbookCommand,
];

const helpWords: ReadonlySet<string> = new Set(["help", "--help", "-h"]);

/** Runs one command line. Whatever goes wrong is one Chinese sentence on stderr and exit status 2. */
export async function run(parameters: readonly string[], terminal: Console): Promise<ExitStatus> {
  const console = showing(terminal);
  const [name, ...rest] = parameters;
  if (toldVersion(parameters, console)) return 0;
  if (name === undefined || helpWords.has(name)) {
    const asked = commands.find((one) => one.name === rest[0]);
    console.out(asked ? commandHelp(asked) : programHelp(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    console.err(`没有“${name}”这个命令；可用的有：${commands.map((one) => one.name).join("、")}`);
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) return told(console, commandHelp(command));
  return runCommand(command, rest, console);
}

function told(console: Console, text: string): ExitStatus {
  console.out(text);
  return 0;
}

/** Nothing from a file reaches the terminal unseen. */
function showing({ out, outPieces, err }: Console): Console {
  return {
    out: (text) => out(visible(text)),
    outPieces: (pieces) => outPieces(allVisible(pieces)),
    err: (text) => err(visible(text)),
  };
}

function* allVisible(pieces: Iterable<Piece>): Generator<Piece> {
  for (const piece of pieces) yield typeof piece === "string" ? visible(piece) : piece;
}

async function runCommand(command: CliCommand, parameters: readonly string[], console: Console): Promise<ExitStatus> {
  try {
    return await command.run(parameters, console);
  } catch (error) {
    console.err(error instanceof CommandError ? error.message : "程序出错，没有写任何文件；请把文件和命令交给维护人员");
    return 2;
  }
}
