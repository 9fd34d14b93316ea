import { z } from "zod";
import { deadlines } from "../../deadlines/deadlines";
import { openLetterTemplate, type LetterTemplate } from "../../docx/letter-template";
import { addresseesOf, usuallyWanted, type Wanted } from "../../letters/addressees";
import { letterKinds, placeholderNames, type LetterKind } from "../../letters/letter-kinds";
import { letterTexts, letterValues, type Sender } from "../../letters/letter-values";
import { usualAnswerBy } from "../../letters/sender";
import { standardTemplate } from "../../letters/standard-template";
import { annexesOf } from "../annexes-at";
import { argumentsOf, dayOption, optionsBy, type Arguments } from "../arguments";
import { CommandError, type CliCommand, type CommandOptions, type Console, type ExitStatus } from "../console";
import { writeLetters } from "../letter-output";
import { naming } from "../naming";
import { outputOptions, refuseTaken } from "../output";
import { bytesOf, workbookAt } from "../read-file";
import { senderIn } from "../sender-in-memory";

const options = {
  kind: { type: "string", value: "notice|reminder|urge", required: true, about: "通知书、提醒函或督办函" },
  to: { type: "string", value: "overdue|due-soon|all|企业名称", about: "发给谁；几家用“、”隔开；不写时按文书的用途选" },
  "as-of": { type: "string", value: "YYYY-MM-DD", about: "按哪一天计；不写时按今天" },
  template: { type: "string", value: "模板.docx", about: "用自己的模板，不用自带的" },
  authority: { type: "string", value: "发文单位", about: "写进落款；不写时取台账的填报单位" },
  "legal-basis": { type: "string", value: "法律依据", about: "写在“根据”之后的条文，由法制人员定稿" },
  contact: { type: "string", value: "联系人", about: "写进落款" },
  phone: { type: "string", value: "电话", about: "写进落款" },
  "answer-by": { type: "string", value: "YYYY-MM-DD", about: "请企业答复的日期；不写时为15天后" },
  output: {
    type: "string",
    value: "路径",
    required: true,
    about: "以 .docx 结尾：合成一个文件；否则是新文件夹，每家一个",
  },
  ...outputOptions,
} as const satisfies CommandOptions;

const schema = z.object({
  kind: z.enum(["notice", "reminder", "urge"], "请写明 --kind notice（通知书）、reminder（提醒函）或 urge（督办函）"),
  to: z.string().optional(),
  "as-of": dayOption.optional(),
  template: z.string().optional(),
  authority: z.string().optional(),
  "legal-basis": z.string().optional(),
  contact: z.string().optional(),
  phone: z.string().optional(),
  "answer-by": dayOption.optional(),
  output: z.string("请写明新文件的路径，例如 --output 督办函.docx").min(1),
  force: z.boolean().default(false),
});

/** `letters LEDGER --kind K --output PATH`: 通知书, 提醒函 or 督办函 as Word files, one document or one for each enterprise. */
export const lettersCommand: CliCommand = {
  name: "letters",
  files: "台账文件",
  summary: "生成通知书、提醒函、督办函（Word 文件）和送达登记表",
  options,
  run: makeLetters,
};

async function makeLetters(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, options);
  const chosen = optionsBy(schema, given.options);
  const [file] = given.files;
  if (file === undefined) throw new CommandError("请给出一个 .xlsx 台账文件");
  const { kind, template, force } = chosen;
  const output = { path: chosen.output, inputs: template === undefined ? [file] : [file, template], force };
  await refuseTaken(output);
  const opened = await templateOf(kind, template);
  const { grids, memory } = await workbookAt(file, console);
  const asOf = chosen["as-of"];
  const view = deadlines(grids, asOf === undefined ? {} : { asOf });
  if (view.enterprises.length === 0)
    throw new CommandError(`${file}：没有认出可以计算期限的企业，需要有“企业名称”和名单公布、期限、评估、验收等栏目`);
  const addressees = addresseesOf(view.enterprises, kind, wantedBy(kind, chosen.to, given));
  const { name } = letterKinds[kind];
  if (addressees.chosen.length === 0)
    throw new CommandError([...addressees.notes, `没有要发${name}的企业，没有生成文件。`].join(""));
  const sender: Sender = {
    ...senderIn(memory, authorityOf(grids), chosen),
    answerBy: chosen["answer-by"] ?? usualAnswerBy(view.asOf),
  };
  const used = [...opened.inBody, ...opened.around];
  const letters = addressees.chosen.map((timeline) => letterTexts(letterValues(timeline, sender), used));
  await writeLetters({ output, template: opened, kind, addressees: addressees.chosen, letters, on: view.asOf });
  const blanks = [...new Set(letters.flatMap((letter) => letter.blanks))];
  for (const note of addressees.notes) console.err(note);
  if (blanks.length > 0) console.err(`留空待填：${blanks.join("、")}。`);
  console.out(`已生成${name}${letters.length}份：${chosen.output}`);
  return 0;
}

async function templateOf(kind: LetterKind, path: string | undefined): Promise<LetterTemplate> {
  if (path === undefined) return openLetterTemplate(standardTemplate(kind), placeholderNames);
  const bytes = await bytesOf(path);
  return naming(path, () => Promise.resolve().then(() => openLetterTemplate(bytes, placeholderNames)));
}

/** Names may stand in --to, parted by 、, or follow it as words of their own. */
function wantedBy(kind: LetterKind, to: string | undefined, { files }: Arguments): Wanted {
  const further = files.slice(1);
  if (to === undefined && further.length === 0) return usuallyWanted(kind);
  if (further.length === 0 && (to === "all" || to === "overdue" || to === "due-soon")) return { to };
  const names = [...(to ?? "").split(/[、,，;；]/), ...further]
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return { to: "names", names };
}

function authorityOf(grids: Parameters<typeof annexesOf>[0]): string {
  const { reads } = annexesOf(grids);
  return reads.map(({ table }) => table.signOff.reportingAuthority).find((name) => name) ?? "";
}
