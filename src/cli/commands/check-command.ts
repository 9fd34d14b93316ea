import { z } from "zod";
import { check } from "../../checking/check";
import { optionsInMemory } from "../../checking/memory-options";
import type { CheckResult } from "../../checking/run";
import { now } from "../../dates/clock";
import { htmlPage } from "../../reports/html-page";
import { jsonReport } from "../../reports/json";
import type { Piece } from "../../reports/pieces";
import type { CheckedFile } from "../../reports/record";
import { textReport } from "../../reports/text";
import { argumentsOf, dayOption, formatOption, formatOptions, optionsBy } from "../arguments";
import { byteChunks } from "../byte-chunks";
import { CommandError, type CliCommand, type CommandOptions, type Console, type ExitStatus } from "../console";
import { fileNameOf } from "../labels";
import { markedCopies, writeMarked } from "../marked-copies";
import { outputOptions, refuseTaken, writeOutput, type Output } from "../output";
import { OwnerFileError, workbookAt, type OpenedFile } from "../read-file";

const options = {
  previous: { type: "string", value: "文件", about: "上季度的工作簿，一并对照" },
  "as-of": { type: "string", value: "YYYY-MM-DD", about: "按哪一天判断；不写时按各表的填报时间" },
  ...formatOptions,
  output: { type: "string", value: "路径", about: "结果写进文件，不写到屏幕" },
  mark: { type: "string", value: "路径", about: "另存一份在表中标出问题的；检查几个文件时写一个文件夹" },
  "in-place": { type: "boolean", about: "允许 --mark 写回原文件" },
  ...outputOptions,
} as const satisfies CommandOptions;

const schema = z.object({
  previous: z.string().optional(),
  "as-of": dayOption.optional(),
  format: formatOption,
  output: z.string().optional(),
  mark: z.string().optional(),
  "in-place": z.boolean().default(false),
  force: z.boolean().default(false),
});

type Options = z.output<typeof schema>;

/**
 * `check FILE…`: every recognised sheet of every file; files that cannot be read cost a sentence each, the others are
 * still checked.
 */
export const checkCommand: CliCommand = {
  name: "check",
  files: "文件…",
  summary: "检查附表3、附表4，逐格列出问题",
  options,
  run: checkFiles,
};

async function checkFiles(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, options);
  const chosen = optionsBy(schema, given.options);
  if (given.files.length === 0) throw new CommandError("请给出要检查的 .xlsx 文件，例如：check 三季度.xlsx");
  const { previous: previousFile, "as-of": asOf } = chosen;
  const inputs = [...given.files, ...(previousFile === undefined ? [] : [previousFile])];
  const output = outputOf(chosen, inputs);
  if (output) await refuseTaken(output);
  const previous = previousFile === undefined ? undefined : (await workbookAt(previousFile)).grids;
  const copies = await markedCopies(chosen, given.files, inputs);
  const checked: CheckedFile[] = [];
  let passedOver = 0;
  for (const path of given.files) {
    const one = await checkedFile(path, { asOf, previous, copy: copies.get(path) }, console);
    if (one === "passed over") passedOver++;
    else if (one !== null) checked.push(one);
  }
  if (checked.length > 0) await report(renderings[chosen.format](checked), output, console);
  if (checked.length === 0 || checked.length + passedOver < given.files.length) return 2;
  return checked.some(({ run }) => hasErrors(run)) ? 1 : 0;
}

interface HowChecked {
  readonly asOf: Options["as-of"];
  readonly previous: OpenedFile["grids"] | undefined;
  /** Where the marked copy goes. */
  readonly copy: Output | undefined;
}

/** Nothing of the opened file but its sheets is kept for the report: the bytes of a large one are tens of megabytes. */
async function checkedFile(
  path: string,
  { asOf, previous, copy }: HowChecked,
  console: Console,
): Promise<CheckedFile | "passed over" | null> {
  const opened = await opening(path, console);
  if (opened === "passed over" || opened === null) return opened;
  const run = check(opened.grids, {
    ...optionsInMemory(opened.memory),
    ...(asOf === undefined ? {} : { asOf }),
    ...(previous ? { previous } : {}),
  });
  for (const note of run.notes) console.err(`${path}：${note}`);
  if (copy) await writeMarked({ path, run, opened, copy }, console);
  return { path, run };
}

/** The file opened, or its sentence on stderr and why not: the others are still checked. */
async function opening(path: string, console: Console): Promise<OpenedFile | "passed over" | null> {
  try {
    return await workbookAt(path, console);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.err(error.message);
    return error instanceof OwnerFileError ? "passed over" : null;
  }
}

function outputOf({ output, "in-place": inPlace, force }: Options, inputs: readonly string[]): Output | null {
  return output === undefined ? null : { path: output, inputs, inPlace, force };
}

async function report(pieces: Iterable<Piece>, output: Output | null, console: Console): Promise<void> {
  if (output) await writeOutput(output, byteChunks(pieces));
  else console.outPieces(pieces);
}

const renderings: Readonly<Record<Options["format"], (files: readonly CheckedFile[]) => Iterable<Piece>>> = {
  text: textReport,
  json: jsonReport,
  html: (files) => {
    const generatedAt = now();
    return htmlPage(files.map(({ path, run }) => ({ run, meta: { fileName: fileNameOf(path), generatedAt } })));
  },
};

function hasErrors({ sheets }: CheckResult): boolean {
  return sheets.some(({ findings }) =>
    findings.some(({ severity, waived }) => severity === "error" && waived === null),
  );
}
