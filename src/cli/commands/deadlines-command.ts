import { z } from "zod";
import { usualReach } from "../../deadlines/deadline";
import { deadlines } from "../../deadlines/deadlines";
import { now } from "../../dates/clock";
import { wholeExtract, type DeadlineExtract } from "../../reports/deadline-extract";
import { deadlinesPage } from "../../reports/deadline-page";
import { deadlinesJson, deadlinesText } from "../../reports/deadline-reports";
import { deadlinesSheet } from "../../reports/deadline-sheet";
import type { ReportMeta } from "../../reports/record";
import { newWorkbook } from "../../xlsx/insert/new-workbook";
import { argumentsOf, dayOption, formatOption, formatOptions, onlyFile, optionsBy } from "../arguments";
import type { CliCommand, CommandOptions, Console, ExitStatus } from "../console";
import { fileNameOf } from "../labels";
import { outputOptions, refuseTaken, writeOutput } from "../output";
import { workbookAt } from "../read-file";

const options = {
  "as-of": { type: "string", value: "YYYY-MM-DD", about: "按哪一天计；不写时看 --from" },
  from: {
    type: "string",
    value: "today|report",
    about: "从今天算还是从表的填报时间算；不写时按今天，填报时间未到的报表除外",
  },
  within: { type: "string", value: "天数", about: `多少天内到期算快到期，默认${usualReach}` },
  ...formatOptions,
  output: { type: "string", value: "路径", about: "另存期限表：.xlsx 工作簿，或可打印的 .html" },
  ...outputOptions,
} as const satisfies CommandOptions;

const schema = z.object({
  "as-of": dayOption.optional(),
  within: z
    .string()
    .regex(/^\d{1,5}$/, "请写整数天数，如 60")
    .transform(Number)
    .default(usualReach),
  from: z.enum(["today", "report"], "只有 today、report 两种").optional(),
  format: formatOption,
  output: z
    .string()
    .regex(/\.(xlsx|html?)$/i, "新文件的名称请以 .xlsx 或 .html 结尾")
    .optional(),
  force: z.boolean().default(false),
});

/** `deadlines FILE`: what falls due when, per enterprise and for the bureau; overdue first. */
export const deadlinesCommand: CliCommand = {
  name: "deadlines",
  files: "文件",
  summary: "列出各企业和本局的期限，逾期的在前",
  options,
  run: listDeadlines,
};

async function listDeadlines(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, options);
  const { "as-of": asOf, from, within, format, output: file, force } = optionsBy(schema, given.options);
  const path = onlyFile(given);
  const output = file === undefined ? null : { path: file, inputs: [path], force };
  if (output) await refuseTaken(output);
  const { grids } = await workbookAt(path);
  const view = deadlines(grids, {
    within,
    ...(from === undefined ? {} : { from: from === "report" ? "sheet" : "today" }),
    ...(asOf === undefined ? {} : { asOf, from: "sheet" }),
  });
  const extract = wholeExtract(view, within);
  const meta = { fileName: fileNameOf(path), generatedAt: now() };
  if (output) await writeOutput(output, fileOf(output.path, extract, meta));
  if (format === "json") console.out(deadlinesJson(view));
  else if (format === "html") console.out(deadlinesPage(extract, meta));
  else console.out(deadlinesText(view, within));
  if (output) console.err(`期限表已另存：${output.path}`);
  return 0;
}

function fileOf(path: string, extract: DeadlineExtract, meta: ReportMeta): Uint8Array {
  return /\.xlsx$/i.test(path)
    ? newWorkbook([deadlinesSheet(extract, meta)])
    : new TextEncoder().encode(`${deadlinesPage(extract, meta)}\n`);
}
