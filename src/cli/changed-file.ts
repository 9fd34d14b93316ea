import type { Outcome } from "../workbooks/port";
import type { FileWorkbook } from "../xlsx/workbook";
import { argumentsOf, onlyFile, type Arguments } from "./arguments";
import { CommandError, type CliCommand, type CommandOptions, type Console } from "./console";
import { skippedLines } from "./outcome-text";
import { outputOptions, refuseTaken, writeOutput, type Output } from "./output";
import { changedBytes, workbookAt, type OpenedFile } from "./read-file";

const options = {
  output: { type: "string", value: "路径", required: true, about: "改好的另存到这里" },
  "in-place": { type: "boolean", about: "不另存，直接改原文件（代替 --output）" },
  ...outputOptions,
} as const satisfies CommandOptions;

/** A change of one workbook; `change` returns what came of it and says on the console what it did. */
interface ChangingCommand extends Pick<CliCommand, "name" | "summary"> {
  change(workbook: FileWorkbook, file: OpenedFile, console: Console): Promise<Outcome>;
  /** The last line: what was done, or that there was nothing to do. */
  told(outcome: Outcome): string;
}

/** A command `NAME FILE --output PATH`: changes a copy of the file, or the file itself with --in-place. */
export function changingCommand({ name, summary, change, told }: ChangingCommand): CliCommand {
  return {
    name,
    files: "文件",
    summary,
    options,
    async run(parameters, console) {
      const given = argumentsOf(parameters, options);
      const file = onlyFile(given);
      const output = outputTo(file, given.options);
      await refuseTaken(output);
      const opened = await workbookAt(file, console);
      const workbook = opened.workbook();
      const outcome = await change(workbook, opened, console);
      for (const line of skippedLines(outcome)) console.err(line);
      await writeOutput(output, await changedBytes(file, workbook));
      console.out(`${told(outcome)}：${output.path}`);
      return 0;
    },
  };
}

/** Where a changed copy of a file goes: --output, or the file itself with --in-place. */
function outputTo(file: string, { output, "in-place": inPlace, force }: Arguments["options"]): Output {
  const path = typeof output === "string" ? output : inPlace === true ? file : null;
  if (path === null) throw new CommandError("请用 --output 写明保存到哪里；确要改原文件的用 --in-place");
  return { path, inputs: [file], inPlace: inPlace === true, force: force === true };
}
