import { z } from "zod";
import { quarterName } from "../templates/ledger-tables";
import { leftOutLines } from "../templates/made";
import { followingQuarter } from "../templates/next-quarter";
import { newWorkbook } from "../xlsx/insert/new-workbook";
import { annexesAt } from "./annexes-at";
import { argumentsOf, onlyFile, optionsBy } from "./arguments";
import { CommandError, type Command, type Console, type ExitStatus } from "./console";
import { refuseExisting, writeNew } from "./new-output";
import { outputOption } from "./template-options";

const schema = z.object({ "keep-accepted": z.boolean().default(false), output: outputOption });

/** `next-quarter FILE --output PATH`: the following quarter's workbook. Each change to the list is said on stderr. */
export const nextQuarterCommand: Command = {
  name: "next-quarter",
  usage: "next-quarter 文件 [--keep-accepted] --output 路径",
  summary: "由本季度的表生成下季度的附表3和空白附表4",
  run: makeNextQuarter,
};

async function makeNextQuarter(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, { "keep-accepted": { type: "boolean" }, output: { type: "string" } });
  const file = onlyFile(given);
  const { output, "keep-accepted": keepAccepted } = optionsBy(schema, given.options);
  await refuseExisting(output);
  const made = followingQuarter((await annexesAt(file)).reads, { keepAccepted });
  if (made === null) throw new CommandError(`${file}：没有找到写明年份和季度的附表3，无法生成下季度的表`);
  await writeNew(output, newWorkbook(made.blueprints));
  for (const line of [...leftOutLines(made.leftOut), ...made.notes]) console.err(line);
  console.out(`已生成${quarterName(made.quarter)}的附表3（沿用${made.rows}家）和空白附表4：${output}`);
  return 0;
}
