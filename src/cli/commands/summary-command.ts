import { z } from "zod";
import { check } from "../../checking/check";
import { now } from "../../dates/clock";
import { summaryPage } from "../../reports/summary-page";
import { summaryJson, summaryText } from "../../reports/summary-reports";
import { summarySheet } from "../../reports/summary-sheet";
import { summaryIn } from "../../summaries/summary";
import { newWorkbook } from "../../xlsx/insert/new-workbook";
import { argumentsOf, dayOption, formatOption, formatOptions, onlyFile, optionsBy } from "../arguments";
import { CommandError, type CliCommand, type CommandOptions, type Console, type ExitStatus } from "../console";
import { fileNameOf } from "../labels";
import { noLedger } from "../no-ledger";
import { outputOptions, refuseTaken, writeOutput } from "../output";
import { workbookAt } from "../read-file";

const options = {
  "as-of": { type: "string", value: "YYYY-MM-DD", about: "按哪一天计；不写时按表的填报时间或今天" },
  by: { type: "string", value: "batch|district|industry|agency", about: "按批次（默认）、街镇、行业或咨询机构分组" },
  ...formatOptions,
  output: { type: "string", value: "路径.xlsx", about: "另存一个带图表的工作簿，打印正好一页 A4" },
  ...outputOptions,
} as const satisfies CommandOptions;

const schema = z.object({
  "as-of": dayOption.optional(),
  by: z
    .enum(["batch", "district", "industry", "agency"], "只有 batch、district、industry、agency 四种")
    .default("batch"),
  format: formatOption,
  output: z
    .string()
    .regex(/\.xlsx$/i, "新文件的名称请以 .xlsx 结尾")
    .optional(),
  force: z.boolean().default(false),
});

/** `summary LEDGER`: how far the enterprises are, per list, district, trade or agency. */
export const summaryCommand: CliCommand = {
  name: "summary",
  files: "台账文件",
  summary: "统计应审、已评估、已验收、逾期等，按批次、街镇、行业或机构",
  options,
  run: summarise,
};

async function summarise(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, options);
  const { "as-of": asOf, by, format, output: path, force } = optionsBy(schema, given.options);
  const file = onlyFile(given);
  const output = path === undefined ? null : { path, inputs: [file], force };
  if (output) await refuseTaken(output);
  const { grids } = await workbookAt(file);
  const day = asOf === undefined ? {} : { asOf };
  const run = check(grids, day);
  if (!run.sheets.some(({ annex, rulesApplied }) => annex === 3 && rulesApplied))
    throw new CommandError(`${file}：${noLedger}`);
  const summary = summaryIn(run.judged, day);
  if (output) await writeOutput(output, newWorkbook([summarySheet(summary, by)]));
  if (format === "json") console.out(summaryJson(summary, by));
  else if (format === "html") console.out(summaryPage(summary, by, { fileName: fileNameOf(file), generatedAt: now() }));
  else console.out(summaryText(summary, by));
  if (output) console.err(`统计表已另存：${output.path}`);
  return 0;
}
