import { z } from "zod";
import { usualReach } from "../../deadlines/deadline";
import { deadlines } from "../../deadlines/deadlines";
import { now } from "../../dates/clock";
import { deadlinesPage } from "../../reports/deadline-page";
import { deadlinesJson, deadlinesText } from "../../reports/deadline-reports";
import { argumentsOf, dayOption, onlyFile, optionsBy } from "../arguments";
import type { CliCommand, CommandOptions, Console, ExitStatus } from "../console";
import { fileNameOf } from "../labels";
import { workbookAt } from "../read-file";

const options = {
  "as-of": { type: "string", value: "YYYY-MM-DD", about: "按哪一天计；不写时按今天" },
  within: { type: "string", value: "天数", about: `多少天内到期算快到期，默认${usualReach}` },
  format: { type: "string", value: "text|json|html", about: "输出成文字（默认）、给程序读的 JSON 或可打印的网页" },
} as const satisfies CommandOptions;

const schema = z.object({
  "as-of": dayOption.optional(),
  within: z
    .string()
    .regex(/^\d{1,5}$/, "请写整数天数，如 60")
    .transform(Number)
    .default(usualReach),
  format: z.enum(["text", "json", "html"], "只有 text、json、html 三种").default("text"),
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
  const { "as-of": asOf, within, format } = optionsBy(schema, given.options);
  const path = onlyFile(given);
  const { grids } = await workbookAt(path);
  const view = deadlines(grids, { within, ...(asOf === undefined ? {} : { asOf }) });
  if (format === "json") console.out(deadlinesJson(view));
  else if (format === "html")
    console.out(deadlinesPage(view, within, { fileName: fileNameOf(path), generatedAt: now() }));
  else console.out(deadlinesText(view, within));
  return 0;
}
