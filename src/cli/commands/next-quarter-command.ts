import { z } from "zod";
import { quarterWords } from "../../dates/span-words";
import { leftOutLines } from "../../templates/made";
import { followingQuarter } from "../../templates/next-quarter";
import { newWorkbook } from "../../xlsx/insert/new-workbook";
import { annexesAt } from "../annexes-at";
import { argumentsOf, onlyFile, optionsBy } from "../arguments";
import { CommandError, type CliCommand, type CommandOptions, type Console, type ExitStatus } from "../console";
import { refuseTaken, writeOutput } from "../output";
import { newFileOptions, outputOption } from "../template-options";

const options = {
  "keep-accepted": { type: "boolean", about: "以前季度已验收的也沿用" },
  ...newFileOptions,
} as const satisfies CommandOptions;

const schema = z.object({
  "keep-accepted": z.boolean().default(false),
  output: outputOption,
  force: z.boolean().default(false),
});

/** `next-quarter FILE --output PATH`: the following quarter's workbook. Each change to the list is said on stderr. */
export const nextQuarterCommand: CliCommand = {
  name: "next-quarter",
  files: "文件",
  summary: "由本季度的表生成下季度的附表3和空白附表4",
  options,
  run: makeNextQuarter,
};

async function makeNextQuarter(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, options);
  const file = onlyFile(given);
  const { output: path, "keep-accepted": keepAccepted, force } = optionsBy(schema, given.options);
  const output = { path, inputs: [file], force };
  await refuseTaken(output);
  const made = followingQuarter((await annexesAt(file)).reads, { keepAccepted });
  if (made === null) throw new CommandError(`${file}：没有找到写明年份和季度的附表3，无法生成下季度的表`);
  await writeOutput(output, newWorkbook(made.blueprints));
  for (const line of [...leftOutLines(made.leftOut), ...made.notes]) console.err(line);
  console.out(`已生成${quarterWords(made.quarter)}的附表3（沿用${made.rows}家）和空白附表4：${path}`);
  return 0;
}
