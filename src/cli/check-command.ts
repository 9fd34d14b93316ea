import { z } from "zod";
import { check } from "../checking/check";
import { rememberedOptions } from "../checking/remembered";
import type { CheckRun } from "../checking/run";
import { now } from "../dates/clock";
import { htmlPage } from "../reports/html-page";
import { jsonReport, type CheckedFile } from "../reports/json";
import { textReport } from "../reports/text";
import { argumentsOf, dayOption, optionsBy } from "./arguments";
import { CommandError, type Command, type Console, type ExitStatus } from "./console";
import { fileNameOf } from "./labels";
import { markedCopies, writeMarked } from "./marked-copies";
import { workbookAt, type OpenedFile } from "./read-file";
import { writeOutput } from "./write-file";

const schema = z.object({
  previous: z.string().optional(),
  "as-of": dayOption.optional(),
  format: z.enum(["text", "json", "html"], "只有 text、json、html 三种").default("text"),
  output: z.string().optional(),
  mark: z.string().optional(),
  "in-place": z.boolean().default(false),
});

type Options = z.output<typeof schema>;

/** `check FILE…`: every recognised sheet of every file; files that cannot be read cost a sentence each, the others are still checked. */
export const checkCommand: Command = {
  name: "check",
  usage:
    "check 文件… [--previous 上季度文件] [--as-of YYYY-MM-DD] [--format text|json|html] [--output 路径] [--mark 路径]",
  summary: "检查附表3、附表4，逐格列出问题",
  run: checkFiles,
};

async function checkFiles(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, {
    previous: { type: "string" },
    "as-of": { type: "string" },
    format: { type: "string" },
    output: { type: "string" },
    mark: { type: "string" },
    "in-place": { type: "boolean" },
  });
  const options = optionsBy(schema, given.options);
  if (given.files.length === 0) throw new CommandError("请给出要检查的 .xlsx 文件，例如：check 三季度.xlsx");
  const inputs = [...given.files, ...(options.previous === undefined ? [] : [options.previous])];
  const previous = options.previous === undefined ? undefined : (await workbookAt(options.previous)).grids;
  const copies = await markedCopies(options, given.files, inputs);
  const checked: CheckedFile[] = [];
  for (const path of given.files) {
    const opened = await opening(path, console);
    if (!opened) continue;
    const run = check(opened.grids, {
      ...rememberedOptions(opened.memory),
      ...(options["as-of"] === undefined ? {} : { asOf: options["as-of"] }),
      ...(previous ? { previous } : {}),
    });
    for (const note of run.notes) console.err(`${path}：${note}`);
    checked.push({ path, run });
    const copy = copies.get(path);
    if (copy) await writeMarked({ path, run, opened, copy }, console);
  }
  if (checked.length > 0) await report(checked, inputs, options, console);
  if (checked.length < given.files.length) return 2;
  return checked.some(({ run }) => hasErrors(run)) ? 1 : 0;
}

/** The file opened, or its sentence on stderr and null: the others are still checked. */
async function opening(path: string, console: Console): Promise<OpenedFile | null> {
  try {
    return await workbookAt(path);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.err(error.message);
    return null;
  }
}

async function report(
  files: readonly CheckedFile[],
  inputs: readonly string[],
  { format, output, "in-place": inPlace }: Options,
  console: Console,
): Promise<void> {
  const text = renderings[format](files);
  if (output === undefined) console.out(text);
  else await writeOutput({ path: output, inputs, inPlace }, new TextEncoder().encode(`${text}\n`));
}

const renderings: Readonly<Record<Options["format"], (files: readonly CheckedFile[]) => string>> = {
  text: (files) => files.map(({ path, run }) => textReport(path, run)).join("\n\n"),
  json: jsonReport,
  html: (files) =>
    files.map(({ path, run }) => htmlPage(run, { fileName: fileNameOf(path), generatedAt: now() })).join("\n"),
};

function hasErrors({ sheets }: CheckRun): boolean {
  return sheets.some(({ findings }) =>
    findings.some(({ severity, waived }) => severity === "error" && waived === null),
  );
}
