import { z } from "zod";
import { check } from "../checking/check";
import type { CheckRun } from "../checking/run";
import { now } from "../dates/clock";
import type { Day } from "../dates/day";
import { htmlPage } from "../reports/html-page";
import { jsonReport, type CheckedFile } from "../reports/json";
import { textReport } from "../reports/text";
import { argumentsOf, dayOption, optionsBy } from "./arguments";
import { CommandError, type Command, type Console, type ExitStatus } from "./console";
import { fileNameOf } from "./labels";
import { workbookAt } from "./read-file";
import { writeOutput } from "./write-file";

const schema = z.object({
  previous: z.string().optional(),
  "as-of": dayOption.optional(),
  format: z.enum(["text", "json", "html"], "只有 text、json、html 三种").default("text"),
  output: z.string().optional(),
});

type Options = z.output<typeof schema>;

/** `check FILE…`: every recognised sheet of every file; files that cannot be read cost a sentence each, the others are still checked. */
export const checkCommand: Command = {
  name: "check",
  usage: "check 文件… [--previous 上季度文件] [--as-of YYYY-MM-DD] [--format text|json|html] [--output 路径]",
  summary: "检查附表3、附表4，逐格列出问题",
  run: checkFiles,
};

async function checkFiles(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, {
    previous: { type: "string" },
    "as-of": { type: "string" },
    format: { type: "string" },
    output: { type: "string" },
  });
  const options = optionsBy(schema, given.options);
  if (given.files.length === 0) throw new CommandError("请给出要检查的 .xlsx 文件，例如：check 三季度.xlsx");
  const previous = options.previous === undefined ? undefined : (await workbookAt(options.previous)).grids;
  const checked: CheckedFile[] = [];
  for (const path of given.files) {
    const file = await checkedFile(path, options["as-of"], previous, console);
    if (file) checked.push(file);
  }
  if (checked.length > 0) await report(checked, options, console);
  if (checked.length < given.files.length) return 2;
  return checked.some(({ run }) => hasErrors(run)) ? 1 : 0;
}

async function checkedFile(
  path: string,
  asOf: Day | undefined,
  previous: CheckInput["previous"],
  console: Console,
): Promise<CheckedFile | null> {
  try {
    const { grids } = await workbookAt(path);
    const run = check(grids, { ...(asOf === undefined ? {} : { asOf }), ...(previous ? { previous } : {}) });
    for (const note of run.notes) console.err(`${path}：${note}`);
    return { path, run };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.err(error.message);
    return null;
  }
}

type CheckInput = NonNullable<Parameters<typeof check>[1]>;

async function report(files: readonly CheckedFile[], { format, output }: Options, console: Console): Promise<void> {
  const text = renderings[format](files);
  if (output === undefined) console.out(text);
  else
    await writeOutput(
      output,
      new TextEncoder().encode(`${text}\n`),
      files.map(({ path }) => path),
    );
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
