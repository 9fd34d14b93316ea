import { realpath } from "node:fs/promises";
import path from "node:path";
import { saveFile } from "../workbooks/file/save-file";
import { CommandError } from "./console";

/** Writes an output file whole or not at all; an input is never written over. Throws a CommandError with what to do. */
export async function writeOutput(output: string, bytes: Uint8Array, inputs: readonly string[]): Promise<void> {
  const target = await settled(output);
  for (const input of inputs) {
    if ((await settled(input)) === target)
      throw new CommandError(`${output}：不能写回输入的文件，请换一个 --output 路径`);
  }
  await saveFile(output, bytes);
}

/** The path with links followed, as far as it exists. */
async function settled(file: string): Promise<string> {
  const whole = path.resolve(file);
  return realpath(whole).catch(() => whole);
}
