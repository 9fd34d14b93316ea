import { z } from "zod";
import { today } from "../../dates/day";
import { readArchives } from "../../sheets/archive/read-archive";
import { registerPlan, type RegisterPlan } from "../../templates/archive/register";
import { openFillable } from "../../xlsx/filled-template";
import { annexesOf } from "../annexes-at";
import { argumentsOf, onlyFile, optionsBy } from "../arguments";
import { type CliCommand, type CommandOptions, type Console, type ExitStatus } from "../console";
import { SpokenError } from "../../workbooks/spoken-error";
import { naming } from "../naming";
import { noLedger } from "../no-ledger";
import { refuseTaken, writeOutput } from "../output";
import { bytesOf } from "../read-file";
import { newFileOptions, outputOption } from "../template-options";

const options = { ...newFileOptions } as const satisfies CommandOptions;
const schema = z.object({ output: outputOption, force: z.boolean().default(false) });

/** `archive LEDGER --output PATH`: a copy of the ledger with the sheet 归档 added or brought up to date. */
export const archiveCommand: CliCommand = {
  name: "archive",
  files: "台账文件",
  summary: "在台账的副本里加上“归档”表，已有的补上新的企业和日期，打的勾都不动",
  options,
  run: archive,
};

async function archive(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, options);
  const file = onlyFile(given);
  const { output: path, force } = optionsBy(schema, given.options);
  const output = { path, inputs: [file], force };
  await refuseTaken(output);
  const bytes = await bytesOf(file);
  const { plan, filled } = await naming(file, async () => {
    const book = await openFillable(bytes);
    const made = registerPlan(annexesOf(book.grids).reads, readArchives(book.grids), today());
    if (made === null) throw new SpokenError(noLedger);
    return { plan: made, filled: await book.filled({ fills: made.fill ? [made.fill] : [], added: made.added }) };
  });
  await writeOutput(output, filled.bytes);
  console.out(`${doneBy(plan)}：${path}`);
  return 0;
}

function doneBy({ added, rows, updated }: RegisterPlan): string {
  if (added) return `已加上“归档”表（${rows}家）`;
  if (rows + updated === 0) return "“归档”表已经齐全，没有要补的";
  return `“归档”表新加${rows}家，补上日期${updated}家，原有的勾和字没有动`;
}
