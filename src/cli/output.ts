import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { SaveFileError, saveFile, type FileBytes } from "../xlsx/save-file";
import { CommandError, type CommandOptions } from "./console";

/** Where an output goes, and what it must not fall on. */
export interface Output {
  readonly path: string;
  /** Files that are read; none is written over unless `inPlace`. */
  readonly inputs: readonly string[];
  readonly inPlace?: boolean;
  /** Whether a file that stands there already may be replaced. */
  readonly force?: boolean;
}

/** The options of every command that writes a file. */
export const outputOptions = {
  force: { type: "boolean", about: "输出的路径已有文件时覆盖它；不写就不覆盖" },
} as const satisfies CommandOptions;

/**
 * Refuses, before any work, an output that is one of the inputs or that stands there already, unless the clerk asked
 * for that.
 */
export async function refuseTaken(output: Output): Promise<void> {
  if (await fallsOnInput(output)) {
    if (output.inPlace === true) return;
    throw new CommandError(`${output.path}：这是输入的文件；请换一个输出路径，确要改原文件的加 --in-place`);
  }
  if (output.force !== true && (await stat(output.path).catch(() => null))) throw taken(output);
}

/** Writes an output file whole or not at all. Throws a CommandError that names it and says what to do. */
export async function writeOutput(output: Output, bytes: FileBytes): Promise<void> {
  await refuseTaken(output);
  try {
    await saveFile(output.path, bytes, { over: output.force === true || (await fallsOnInput(output)) });
  } catch (error) {
    if (error instanceof SaveFileError) throw new CommandError(`${output.path}：${error.message}`);
    throw error;
  }
}

function taken({ path }: Output): CommandError {
  return new CommandError(`${path}：已有这个文件；请换一个路径，确要覆盖的加 --force`);
}

async function fallsOnInput({ path, inputs }: Output): Promise<boolean> {
  const target = await settled(path);
  for (const input of inputs) if ((await settled(input)) === target) return true;
  return false;
}

/** The path with links followed, as far as it exists. */
async function settled(file: string): Promise<string> {
  const whole = path.resolve(file);
  return realpath(whole).catch(() => whole);
}
