import { argumentsOf, onlyFile } from "../arguments";
import type { CliCommand, Console, ExitStatus } from "../console";
import { skippedLines } from "../outcome-text";
import { changedFileOptions, outputTo, refuseTaken, writeOutput } from "../output";
import { changedBytes, workbookAt } from "../read-file";

/** `unmark FILE --output PATH`: takes our marks off and leaves everything else. */
export const unmarkCommand: CliCommand = {
  name: "unmark",
  files: "文件",
  summary: "清除本程序做的标记，其余一概不动",
  options: changedFileOptions,
  run: unmarkFile,
};

async function unmarkFile(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, changedFileOptions);
  const file = onlyFile(given);
  const output = outputTo(file, given.options);
  await refuseTaken(output);
  const workbook = (await workbookAt(file, console)).workbook();
  const outcome = await workbook.unmark();
  for (const line of skippedLines(outcome)) console.err(line);
  await writeOutput(output, await changedBytes(file, workbook));
  console.out(`${outcome.done > 0 ? "已清除标记" : "没有本程序做的标记"}：${output.path}`);
  return 0;
}
