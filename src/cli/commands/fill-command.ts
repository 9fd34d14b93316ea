import { z } from "zod";
import type { Quarter } from "../../dates/limits";
import { fill, type FillOptions } from "../../templates/fill";
import { leftOutLines, type Made } from "../../templates/made";
import { quarterWords } from "../../dates/span-words";
import { newWorkbook } from "../../xlsx/insert/new-workbook";
import { annexesAt } from "../annexes-at";
import { argumentsOf, onlyFile, optionsBy } from "../arguments";
import { CommandError, type CliCommand, type CommandOptions, type Console, type ExitStatus } from "../console";
import { fillTemplate } from "../fill-template";
import { noLedger } from "../no-ledger";
import { refuseTaken, writeOutput } from "../output";
import {
  nameOption,
  newFileOptions,
  outputOption,
  quarterOption,
  quarterOptions,
  yearOption,
} from "../template-options";

const options = {
  ...quarterOptions,
  year: { ...quarterOptions.year, required: true },
  quarter: { ...quarterOptions.quarter, required: true },
  template: { type: "string", value: "模板文件", about: "填进自己的模板，不用官方版式" },
  all: { type: "boolean", about: "每一行都填，已验收的、以后列入的也填" },
  ...newFileOptions,
} as const satisfies CommandOptions;

const schema = z.object({
  year: yearOption,
  quarter: quarterOption,
  authority: nameOption.optional(),
  template: z.string().optional(),
  all: z.boolean().default(false),
  output: outputOption,
  force: z.boolean().default(false),
});

/** `fill LEDGER --year Y --quarter Q --output PATH`: 附表3, and 附表4 where there are changes, filled from a ledger. */
export const fillCommand: CliCommand = {
  name: "fill",
  files: "台账文件",
  summary: "由台账生成某季度的附表3；名单有变化时一并生成附表4",
  options,
  run: fillFromLedger,
};

async function fillFromLedger(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, options);
  const file = onlyFile(given);
  if (given.options["year"] === undefined || given.options["quarter"] === undefined)
    throw new CommandError("请写明哪个季度，例如 --year 2026 --quarter 3");
  const { year, quarter, authority, template, all, output: path, force } = optionsBy(schema, given.options);
  const output = { path, inputs: template === undefined ? [file] : [file, template], force };
  await refuseTaken(output);
  const { reads, unused } = await annexesAt(file);
  const signed = authority ?? reads.map(({ table }) => table.signOff.reportingAuthority).find(Boolean);
  const wanted: FillOptions = { quarter: { year, quarter }, all, ...(signed ? { authority: signed } : {}) };
  if (template === undefined) {
    const made = fill(reads, wanted);
    if (made === null) throw new CommandError(`${file}：${noLedger}`);
    await writeOutput(output, newWorkbook(made.blueprints));
    tell({ ...made, notes: [...unused, ...made.notes] }, made.blueprints.length > 1, wanted.quarter, path, console);
    return 0;
  }
  const filled = await fillTemplate(reads, template, wanted);
  if (filled === null) throw new CommandError(`${file}：${noLedger}`);
  await writeOutput(output, filled.bytes);
  tell({ ...filled, notes: [...unused, ...filled.notes] }, filled.hasAdjustments, wanted.quarter, path, console);
  return 0;
}

function tell(
  { rows, leftOut, notes }: Pick<Made, "rows" | "leftOut" | "notes">,
  hasAdjustments: boolean,
  quarter: Quarter,
  output: string,
  console: Console,
): void {
  for (const line of [...leftOutLines(leftOut), ...notes]) console.err(line);
  console.out(
    `已生成${quarterWords(quarter)}的附表3（填入${rows}家）${hasAdjustments ? "和附表4" : "；名单没有变化，未生成附表4"}：${output}`,
  );
}
