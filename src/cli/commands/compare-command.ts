import { z } from "zod";
import { comparedWithList } from "../../templates/lists/compared";
import { comparisonJson, comparisonText } from "../../reports/list-comparison";
import { annexesAt } from "../annexes-at";
import { argumentsOf, dayOption, optionsBy } from "../arguments";
import { CommandError, type CliCommand, type CommandOptions, type Console, type ExitStatus } from "../console";
import { listOptions, listsAt } from "../list-files";
import { noLedger } from "../no-ledger";
import { nameOption } from "../template-options";

const options = {
  ...listOptions,
  format: { type: "string", value: "text|json", about: "输出的格式，不写为 text" },
} as const satisfies CommandOptions;

const schema = z.object({
  published: dayOption.optional(),
  district: nameOption.optional(),
  format: z.enum(["text", "json"], "只有 text、json 两种").default("text"),
});

/** `compare LEDGER LIST`: what a ledger lacks of a list, and the other way round. */
export const compareCommand: CliCommand = {
  name: "compare",
  files: "台账文件 名单文件",
  summary: "台账与公布的名单核对：缺的、多的、公布时间不同的、名称相近的",
  options,
  run: compare,
};

async function compare(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, options);
  const { published, district, format } = optionsBy(schema, given.options);
  const [ledger, list, ...others] = given.files;
  if (ledger === undefined || list === undefined || others.length > 0)
    throw new CommandError("请先写台账文件、再写名单文件，例如 compare 台账.xlsx 名单.xlsx");
  const { reads, unused } = await annexesAt(ledger);
  const lists = await listsAt(list);
  const wish = { publishedOn: published ?? null, ...(district === undefined ? {} : { district }) };
  const compared = comparedWithList(reads, lists, wish);
  if (compared === null) throw new CommandError(`${ledger}：${noLedger}`);
  for (const line of [...unused, ...compared.notes]) console.err(line);
  console.out(format === "json" ? comparisonJson(compared.comparison) : comparisonText(compared.comparison));
  return 0;
}
