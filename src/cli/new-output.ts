import { stat } from "node:fs/promises";
import { SaveFileError, saveFile } from "../xlsx/save-file";
import { CommandError } from "./console";

/** Refuses an output path that is taken: what these commands make never writes over anything. */
export async function refuseExisting(output: string): Promise<void> {
  const taken = await stat(output).catch(() => null);
  if (taken) throw new CommandError(`${output}：已有这个文件，请换一个 --output 路径`);
}

/** Writes a new file, whole or not at all. */
export async function writeNew(output: string, bytes: Uint8Array): Promise<void> {
  await refuseExisting(output);
  try {
    await saveFile(output, bytes);
  } catch (error) {
    if (error instanceof SaveFileError) throw new CommandError(`${output}：${error.message}`);
    throw error;
  }
}
