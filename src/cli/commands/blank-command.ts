import { z } from "zod";
import type { Quarter } from "../../dates/limits";
import type { Blueprint } from "../../sheets/blueprint";
import { archiveOf, archivesToFile } from "../../templates/archive-of";
import type { ArchiveOptions } from "../../templates/blueprints/archive-blueprint";
import { blankAnnex, type AnnexToPrint, type BlankOptions } from "../../templates/blueprints/blank";
import { newWorkbook } from "../../xlsx/insert/new-workbook";
import { annexesAt } from "../annexes-at";
import { argumentsOf, optionsBy } from "../arguments";
import { CommandError, type CliCommand, type CommandOptions, type Console, type ExitStatus } from "../console";
import { refuseTaken, writeOutput } from "../output";
import {
  nameOption,
  newFileOptions,
  outputOption,
  quarterOption,
  quarterOptions,
  yearOption,
} from "../template-options";

const annexes: Readonly<Record<string, AnnexToPrint>> = { "1": 1, "2": 2, "3": 3, "4": 4 };

const options = {
  annex: { type: "string", value: "1|2|3|4", required: true, about: "哪张附表" },
  ...quarterOptions,
  enterprise: { type: "string", value: "企业名称", about: "附表1、附表2的企业" },
  ledger: { type: "string", value: "台账文件", about: "附表2：由台账得知这家企业的评估、验收日期" },
  all: { type: "boolean", about: "附表2：台账里已评估的每家企业一张，各占一个工作表" },
  official: { type: "boolean", about: "附表2：完全照指引的版式，不加打勾格和归档期限" },
  "deadline-formula": { type: "boolean", about: "附表3的要求完成期限写成公式" },
  ...newFileOptions,
} as const satisfies CommandOptions;

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
  all: z.boolean().default(false),
  official: z.boolean().default(false),
  "deadline-formula": z.boolean().default(false),
  output: outputOption,
  force: z.boolean().default(false),
});

type Options = z.output<typeof schema>;

/**
 * `blank --annex N --output PATH`: a blank annex in the official layout, filled in beforehand as far as the options
 * say.
 */
export const blankCommand: CliCommand = {
  name: "blank",
  files: "",
  summary: "生成空白附表，可直接打印",
  options,
  run: makeBlank,
};

async function makeBlank(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, options);
  if (given.files.length > 0) throw new CommandError(`不认识“${given.files[0] ?? ""}”；空白附表用 --annex 指明`);
  const chosen = optionsBy(schema, given.options);
  const { annex, ledger, force } = chosen;
  const output = { path: chosen.output, inputs: ledger === undefined ? [] : [ledger], force };
  await refuseTaken(output);
  const blueprints = chosen.all ? await allArchives(chosen) : [blankAnnex(annex, await blankOptions(chosen))];
  await writeOutput(output, newWorkbook(blueprints));
  console.out(`已生成空白附表${annex}${chosen.all ? `（${blueprints.length}家）` : ""}：${output.path}`);
  return 0;
}

/** 附表2 for every enterprise that has something to file, one sheet each under its name. */
async function allArchives({ annex, ledger, enterprise, official }: Options): Promise<Blueprint[]> {
  if (annex !== 2 || ledger === undefined || enterprise !== undefined)
    throw new CommandError("--all 只用于附表2，并要用 --ledger 写明台账，不再写 --enterprise");
  const archives = archivesToFile((await annexesAt(ledger)).reads);
  if (archives.length === 0) throw new CommandError(`${ledger}：台账里没有已评估的企业，没有要归档的`);
  return archives.map((archive) => ({
    ...blankAnnex(2, { ...archive, officialForm: official }),
    name: archive.enterprise ?? "附表2",
  }));
}

async function blankOptions(options: Options): Promise<BlankOptions> {
  const { authority, enterprise } = options;
  const quarter = quarterOf(options);
  return {
    deadlineFormula: options["deadline-formula"],
    officialForm: options.official,
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
