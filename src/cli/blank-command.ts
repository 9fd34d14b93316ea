import { z } from "zod";
import type { Quarter } from "../dates/limits";
import { archiveOf } from "../templates/archive-of";
import type { ArchiveOptions } from "../templates/archive-blueprint";
import { blankAnnex, type AnnexToPrint, type BlankOptions } from "../templates/blank";
import { newWorkbook } from "../xlsx/insert/new-workbook";
import { annexesAt } from "./annexes-at";
import { argumentsOf, optionsBy } from "./arguments";
import { CommandError, type Command, type Console, type ExitStatus } from "./console";
import { refuseExisting, writeNew } from "./new-output";
import { nameOption, outputOption, quarterOption, yearOption } from "./template-options";

const annexes: Readonly<Record<string, AnnexToPrint>> = { "1": 1, "2": 2, "3": 3, "4": 4 };

const schema = z.object({
  annex: z.string("请写明要哪张附表：--annex 1、2、3 或 4").transform((text, context): AnnexToPrint => {
    const annex = annexes[text];
    if (annex !== undefined) return annex;
    context.addIssue({ code: "custom", message: "请写 1、2、3 或 4" });
    return z.NEVER;
  }),
  year: yearOption.optional(),
  quarter: quarterOption.optional(),
  authority: nameOption.optional(),
  enterprise: nameOption.optional(),
  ledger: z.string().optional(),
  "deadline-formula": z.boolean().default(false),
  output: outputOption,
});

type Options = z.output<typeof schema>;

/** `blank --annex N --output PATH`: a blank annex in the official layout, filled in beforehand as far as the options say. */
export const blankCommand: Command = {
  name: "blank",
  usage:
    "blank --annex 1|2|3|4 [--year 年 --quarter 季度] [--authority 填报单位] [--enterprise 企业名称] [--ledger 台账文件] [--deadline-formula] --output 路径",
  summary: "生成空白附表，官方版式，可直接打印",
  run: makeBlank,
};

async function makeBlank(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, {
    annex: { type: "string" },
    year: { type: "string" },
    quarter: { type: "string" },
    authority: { type: "string" },
    enterprise: { type: "string" },
    ledger: { type: "string" },
    "deadline-formula": { type: "boolean" },
    output: { type: "string" },
  });
  if (given.files.length > 0) throw new CommandError(`不认识“${given.files[0] ?? ""}”；空白附表用 --annex 指明`);
  const options = optionsBy(schema, given.options);
  await refuseExisting(options.output);
  const blueprint = blankAnnex(options.annex, await blankOptions(options));
  await writeNew(options.output, newWorkbook([blueprint]));
  console.out(`已生成空白附表${options.annex}：${options.output}`);
  return 0;
}

async function blankOptions(options: Options): Promise<BlankOptions> {
  const { authority, enterprise } = options;
  const quarter = quarterOf(options);
  return {
    deadlineFormula: options["deadline-formula"],
    ...(quarter ? { quarter } : {}),
    ...(authority === undefined ? {} : { authority }),
    ...(enterprise === undefined ? {} : { enterprise }),
    ...(await archiveOptions(options)),
  };
}

function quarterOf({ year, quarter }: Options): Quarter | null {
  if (year === undefined && quarter === undefined) return null;
  if (year === undefined || quarter === undefined) throw new CommandError("--year 和 --quarter 要一起写");
  return { year, quarter };
}

/** 附表2 of one enterprise: the days of its 评估 and 验收 from the ledger. */
async function archiveOptions({ annex, ledger, enterprise }: Options): Promise<ArchiveOptions> {
  if (ledger === undefined) return {};
  if (annex !== 2 || enterprise === undefined)
    throw new CommandError("--ledger 只用于附表2，并要用 --enterprise 写明企业");
  const found = archiveOf((await annexesAt(ledger)).reads, enterprise);
  if (found === null) throw new CommandError(`${ledger}：台账里没有“${enterprise}”`);
  return found;
}
