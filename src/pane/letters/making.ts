import { memoryKeys } from "../../checking/memory-keys";
import type { Day } from "../../dates/day";
import type { EnterpriseTimeline } from "../../deadlines/deadline-timeline";
import { letterKinds, placeholderNames, type LetterKind } from "../../letters/letter-kinds";
import { letterTexts, letterValues } from "../../letters/letter-values";
import { usualAnswerBy, type SenderInMemory } from "../../letters/sender";
import type { Command } from "../commands/desk";
import { insertSheets } from "../commands/insert-sheets";
import { remember } from "../commands/remember";
import { letterWords } from "./words";

/** What is to be made, as the clerk chose it. */
export interface LettersWanted {
  readonly kind: LetterKind;
  readonly to: readonly EnterpriseTimeline[];
  readonly sender: SenderInMemory;
  /** The clerk's own template; null for ours. */
  readonly template: File | null;
  readonly on: Day;
}

const failed = (): string => letterWords.notMade;

/** One document with a page for each, or an archive of documents. The library for Word files is loaded only now. */
export const makeLetters: Command<[wanted: LettersWanted, together: boolean]> = {
  failed,
  async perform(desk, wanted, together) {
    const { kind, to, sender, on } = wanted;
    const { saveFile } = desk.surroundings;
    if (!saveFile) return { tone: "warning", text: letterWords.noFiles };
    await remember(desk, memoryKeys.letters, sender, letterWords.notKept);
    const [{ openLetterTemplate }, { filledLetter, lettersTogether }] = await Promise.all([
      import("../../docx/letter-template"),
      import("../../docx/fill-letters"),
    ]);
    const template = openLetterTemplate(await templateBytes(wanted), placeholderNames);
    const used = [...template.inBody, ...template.around];
    const letters = to.map((timeline) =>
      letterTexts(letterValues(timeline, { ...sender, answerBy: usualAnswerBy(on) }), used),
    );
    const texts = letters.map((letter) => letter.texts);
    const name = `${letterKinds[kind].name}${together ? ".docx" : ".zip"}`;
    const { letterFileNames } = await import("../../letters/letter-files");
    const bytes = together
      ? await lettersTogether(template, texts)
      : await zipped(letterFileNames(to, kind), (index) => filledLetter(template, texts[index] ?? {}));
    saveFile(name, new Uint8Array(bytes));
    const blanks = [...new Set(letters.flatMap((letter) => letter.blanks))];
    return { tone: "ok", text: letterWords.made(name, letters.length, blanks) };
  },
};

async function templateBytes({ kind, template }: LettersWanted): Promise<Uint8Array> {
  if (template) return new Uint8Array(await template.arrayBuffer());
  const { standardTemplate } = await import("../../letters/standard-template");
  return standardTemplate(kind);
}

async function zipped(names: readonly string[], letter: (index: number) => Promise<Uint8Array>): Promise<Uint8Array> {
  const { filesTogether } = await import("../../docx/files-together");
  const files: (readonly [string, Uint8Array])[] = [];
  for (const [index, name] of names.entries()) files.push([name, await letter(index)]);
  return filesTogether(files);
}

/** Our own letter as a file that a bureau may make its own. */
export const saveTemplate: Command<[kind: LetterKind]> = {
  async perform({ surroundings }, kind) {
    const { standardTemplate } = await import("../../letters/standard-template");
    const name = `${letterKinds[kind].name}模板.docx`;
    if (!surroundings.saveFile) return { tone: "warning", text: letterWords.noFiles };
    surroundings.saveFile(name, new Uint8Array(standardTemplate(kind)));
    return { tone: "ok", text: letterWords.downloaded(name) };
  },
};

/** 送达登记表 for those who are written to, as a sheet of this workbook. */
export const insertRegister: Command<[wanted: LettersWanted]> = {
  async perform(desk, { kind, to, on }) {
    const { deliveryRegister } = await import("../../letters/delivery-register");
    const names = to.map(({ enterprise }) => enterprise);
    const blueprint = deliveryRegister(names, letterKinds[kind].name, on);
    return insertSheets.perform(desk, [blueprint], ([sheet = ""]) => letterWords.registered(sheet));
  },
};
