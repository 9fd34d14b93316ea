import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Day } from "../dates/day";
import type { EnterpriseTimeline } from "../deadlines/deadline-timeline";
import type { LetterTemplate } from "../docx/letter-template";
import { deliveryRegister } from "../letters/delivery-register";
import { letterFileNames } from "../letters/letter-files";
import { letterKinds, type LetterKind } from "../letters/letter-kinds";
import type { letterTexts } from "../letters/letter-values";
import { blankAnnex } from "../templates/blueprints/blank";
import { newWorkbook } from "../xlsx/insert/new-workbook";
import { CommandError } from "./console";
import { naming } from "./naming";
import { writeOutput, type Output } from "./output";

/** What is to be written, and where. */
export interface LettersToWrite {
  readonly output: Output;
  readonly template: LetterTemplate;
  readonly kind: LetterKind;
  readonly addressees: readonly EnterpriseTimeline[];
  readonly letters: readonly ReturnType<typeof letterTexts>[];
  readonly on: Day;
}

/**
 * Writes one document where the path ends with .docx, else a new folder with a document for each and 送达登记表; whole or
 * not at all.
 */
export async function writeLetters(what: LettersToWrite): Promise<void> {
  const { output, template, letters } = what;
  // The library is loaded only here: no other command pays for it.
  const { filledLetter, lettersTogether } = await import("../docx/fill-letters");
  const texts = letters.map((letter) => letter.texts);
  if (/\.docx$/i.test(output.path)) {
    const bytes = await naming(output.path, () => lettersTogether(template, texts));
    await writeOutput(output, bytes);
    return;
  }
  if (path.extname(output.path) !== "")
    throw new CommandError(`${output.path}：请以 .docx 结尾（合成一个文件），或写不带后缀的文件夹名（每家一个文件）`);
  await writeFolder(output.path, what, (index) => filledLetter(template, texts[index] ?? {}));
}

async function writeFolder(
  folder: string,
  { kind, addressees, on }: LettersToWrite,
  letter: (index: number) => Promise<Uint8Array>,
): Promise<void> {
  const target = path.resolve(folder);
  const temporary = await mkdtemp(path.join(path.dirname(target), `.${path.basename(target)}.`)).catch(() => {
    throw new CommandError(`${folder}：不能在这里建文件夹，请换一个路径`);
  });
  try {
    for (const [index, name] of letterFileNames(addressees, kind).entries())
      await writeFile(path.join(temporary, name), await letter(index));
    const names = addressees.map(({ enterprise }) => enterprise);
    const register = newWorkbook([deliveryRegister(names, letterKinds[kind].name, on)]);
    await writeFile(path.join(temporary, "送达登记表.xlsx"), register);
    if (kind === "notice") await writeFile(path.join(temporary, "附表1.xlsx"), newWorkbook([blankAnnex(1)]));
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}
