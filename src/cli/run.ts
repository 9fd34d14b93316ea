import { checkCommand } from "./check-command";
import { blankCommand } from "./blank-command";
import { CommandError, type Command, type Console, type ExitStatus } from "./console";
import { deadlinesCommand } from "./deadlines-command";
import { fillCommand } from "./fill-command";
import { fixCommand } from "./fix-command";
import { handbookCommand } from "./handbook-command";
import { nextQuarterCommand } from "./next-quarter-command";
import { unmarkCommand } from "./unmark-command";

const commands: readonly Command[] = [
  checkCommand,
  fixCommand,
  unmarkCommand,
  deadlinesCommand,
  blankCommand,
  fillCommand,
  nextQuarterCommand,
  handbookCommand,
];

function help(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "强审台账助手：检查附表3、附表4。数据不离开本机。",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "用法：",
    ...commands.map(({ usage }) => `  npm run --silent ledger -- ${usage}`),
  ].join("\n");
}

/** Runs one command line. Whatever goes wrong is one Chinese sentence on stderr and exit status 2. */
export async function run(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const [name, ...rest] = parameters;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    console.out(help());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    console.err(`没有“${name}”这个命令；可用的有：${commands.map((one) => one.name).join("、")}`);
    return 2;
  }
  return runCommand(command, rest, console);
}

async function runCommand(command: Command, parameters: readonly string[], console: Console): Promise<ExitStatus> {
  try {
    return await command.run(parameters, console);
  } catch (error) {
    console.err(error instanceof CommandError ? error.message : "程序出错，没有写任何文件；请把文件和命令交给维护人员");
    return 2;
  }
}
