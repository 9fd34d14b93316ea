import type { Arguments } from "./arguments";
import { CommandError } from "./console";
import type { Output } from "./write-file";

/** Where a changed copy of a file goes: --output, or the file itself with --in-place. */
export function outputTo(file: string, { output, "in-place": inPlace }: Arguments["options"]): Output {
  if (typeof output === "string") return { path: output, inputs: [file], inPlace: inPlace === true };
  if (inPlace === true) return { path: file, inputs: [file], inPlace: true };
  throw new CommandError("请用 --output 写明保存到哪里；确要改原文件的用 --in-place");
}
