import { argumentsOf, onlyFile } from "./arguments";
import { outputTo } from "./changed-file";
import type { Command, Console, ExitStatus } from "./console";
import { skippedLines } from "./outcome-text";
import { savedBytes, workbookAt } from "./read-file";
import { refuseInputs, writeOutput } from "./write-file";

/** `unmark FILE --output PATH`: takes our marks off and leaves everything else. */
export const unmarkCommand: Command = {
  name: "unmark",
  usage: "unmark 文件 --output 路径（或 --in-place）",
  summary: "清除本程序做的标记，其余一概不动",
  run: unmarkFile,
};

async function unmarkFile(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, { output: { type: "string" }, "in-place": { type: "boolean" } });
  const file = onlyFile(given);
  const output = outputTo(file, given.options);
  await refuseInputs(output);
  const workbook = (await workbookAt(file)).workbook();
  const outcome = await workbook.unmark();
  for (const line of skippedLines(outcome)) console.err(line);
  await writeOutput(output, await savedBytes(file, workbook));
  console.out(`${outcome.done > 0 ? "已清除标记" : "没有本程序做的标记"}：${output.path}`);
  return 0;
}
