import { realpath } from "node:fs/promises";
import path from "node:path";
import { SaveFileError, saveFile } from "../xlsx/save-file";
import { CommandError } from "./console";

/** Where an output goes, and what it must not fall on. */
export interface Output {
  readonly path: string;
  /** Files that are read; none is written over unless `inPlace`. */
  readonly inputs: readonly string[];
  readonly inPlace?: boolean;
}

/** Refuses an output that is one of the inputs, unless the clerk asked for that. */
export async function refuseInputs({ path: output, inputs, inPlace = false }: Output): Promise<void> {
  const target = await settled(output);
  for (const input of inPlace ? [] : inputs) {
    if ((await settled(input)) === target)
      throw new CommandError(`${output}：这是输入的文件；请换一个输出路径，确要改原文件的加 --in-place`);
  }
}

/** Writes an output file whole or not at all. Throws a CommandError that names it and says what to do. */
export async function writeOutput(output: Output, bytes: Uint8Array): Promise<void> {
  await refuseInputs(output);
  try {
    await saveFile(output.path, bytes);
  } catch (error) {
    if (error instanceof SaveFileError) throw new CommandError(`${output.path}：${error.message}`);
    throw error;
  }
}

/** The path with links followed, as far as it exists. */
async function settled(file: string): Promise<string> {
  const whole = path.resolve(file);
  return realpath(whole).catch(() => whole);
}
