import { z } from "zod";
import { chineseOf } from "../../dates/day";
import type { ReadList } from "../../sheets/lists/read-list";
import type { ListWish } from "../../templates/lists/list-entries";
import { ledgerFromList, listIntoLedger, UndatedListError, type TakenIn } from "../../templates/lists/take-in";
import { openFillable } from "../../xlsx/filled-template";
import { naming } from "../naming";
import { newWorkbook } from "../../xlsx/insert/new-workbook";
import { SpokenError } from "../../workbooks/spoken-error";
import { annexesOf } from "../annexes-at";
import { argumentsOf, dayOption, onlyFile, optionsBy } from "../arguments";
import { CommandError, type CliCommand, type CommandOptions, type Console, type ExitStatus } from "../console";
import { listOptions, listsAt } from "../list-files";
import { noLedger } from "../no-ledger";
import { refuseTaken, writeOutput } from "../output";
import { bytesOf } from "../read-file";
import { nameOption, newFileOptions, outputOption } from "../template-options";

const options = {
  ...listOptions,
  into: { type: "string", value: "台账文件", about: "加进这份台账的最后一行之下，不另起台账" },
  ...newFileOptions,
} as const satisfies CommandOptions;

const schema = z.object({
  published: dayOption.optional(),
  into: z.string().optional(),
  district: nameOption.optional(),
  output: outputOption,
  force: z.boolean().default(false),
});

/** `take-in LIST --published D --output PATH`: a ledger made from an issued list, or the list added to a ledger. */
export const takeInCommand: CliCommand = {
  name: "take-in",
  files: "名单文件",
  summary: "把公布的企业名单收进台账：已有的不重复加，另存一份",
  options,
  run: takeIn,
};

async function takeIn(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, options);
  const file = onlyFile(given);
  const { published, into, district, output: path, force } = optionsBy(schema, given.options);
  const output = { path, inputs: into === undefined ? [file] : [file, into], force };
  await refuseTaken(output);
  const lists = await listsAt(file);
  const wish: ListWish = { publishedOn: published ?? null, ...(district === undefined ? {} : { district }) };
  const taken = await asking(file, () => (into === undefined ? newFrom(lists, wish) : intoLedger(lists, into, wish)));
  await writeOutput(output, taken.bytes);
  for (const note of taken.notes) console.err(note);
  const when = published === undefined ? "" : `（${chineseOf(published)}公布）`;
  console.out(`已收入${taken.added}家${when}：${path}`);
  return 0;
}

type Taken = TakenIn & { readonly bytes: Uint8Array };

async function newFrom(lists: readonly ReadList[], wish: ListWish): Promise<Taken> {
  const taken = ledgerFromList(lists, wish);
  return Promise.resolve({ ...taken, bytes: newWorkbook([taken.blueprint]) });
}

async function intoLedger(lists: readonly ReadList[], into: string, wish: ListWish): Promise<Taken> {
  const bytes = await bytesOf(into);
  return naming(into, async () => {
    const ledger = await openFillable(bytes);
    const taken = listIntoLedger(lists, annexesOf(ledger.grids).reads, wish);
    if (taken === null) throw new SpokenError(noLedger);
    const { added, notes, fill } = taken;
    const filled = await ledger.filled({ fills: fill ? [fill] : [], added: null });
    return { added, notes, bytes: filled.bytes };
  });
}

/** A 公布 that nobody told is asked for. */
async function asking<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UndatedListError)
      throw new CommandError(`${file}：${error.message}，请用 --published 写明，例如 --published 2026-06-20`);
    throw error;
  }
}
