import { parseArgs } from "node:util";
import { z } from "zod";
import { parseIso, type Day } from "../dates/day";
import { CommandError, type CommandOptions } from "./console";
import { workbooksAt } from "./workbooks-at";

/** Files and options of a command line, before their values are looked at. */
export interface Arguments {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/**
 * Splits a command line, folders and wildcards resolved; an option that the command does not have is refused by name.
 */
export function argumentsOf(parameters: readonly string[], options: CommandOptions): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }])),
      allowPositionals: true,
      strict: true,
    });
    return { files: workbooksAt(positionals), options: values as Arguments["options"] };
  } catch (error) {
    throw new CommandError(refusalOf(error, Object.keys(options)));
  }
}

function refusalOf(error: unknown, known: readonly string[]): string {
  const message = String(error);
  const option = /'(--?[^' ]+)/.exec(message)?.[1] ?? "";
  const options = known.map((name) => `--${name}`).join("、");
  return /argument missing|ambiguous/.test(message)
    ? `选项 ${option} 后面要写上它的值`
    : `没有选项 ${option}；可用的有：${options}`;
}

/** A day option, YYYY-MM-DD; the calendar must have it. */
export const dayOption = z.string().transform((text, context): Day => {
  const day = parseIso(text);
  if (day !== null) return day;
  context.addIssue({ code: "custom", message: `“${text}”不是日期，请写成 2026-10-09 这样` });
  return z.NEVER;
});

/** How a command that shows something writes it. */
export const formatOptions = {
  format: { type: "string", value: "text|json|html", about: "输出成文字（默认）、给程序读的 JSON 或可打印的网页" },
} as const satisfies CommandOptions;

/** The value of `formatOptions`. */
export const formatOption = z.enum(["text", "json", "html"], "只有 text、json、html 三种").default("text");

/** Reads options through a schema; the first thing wrong becomes the command's refusal. */
export function optionsBy<Schema extends z.ZodType>(schema: Schema, options: Arguments["options"]): z.output<Schema> {
  const result = schema.safeParse(options);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = issue?.path[0] === undefined ? "" : `--${String(issue.path[0])}：`;
  throw new CommandError(`${name}${issue?.message ?? "选项不对"}`);
}

/** The one file that a command works on. */
export function onlyFile({ files }: Arguments): string {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new CommandError("请给出一个 .xlsx 文件");
  return file;
}
