import { stat } from "node:fs/promises";
import path from "node:path";
import { markedCells } from "../checking/marked";
import type { CheckRun } from "../checking/run";
import { CommandError, type Console } from "./console";
import { fileNameOf } from "./labels";
import { skippedLines } from "./outcome-text";
import { refuseTaken, writeOutput, type Output } from "./output";
import { changedBytes, type OpenedFile } from "./read-file";

/** A checked file and where its marked copy goes. */
export interface Marking {
  readonly path: string;
  readonly run: CheckRun;
  readonly opened: OpenedFile;
  readonly copy: Output;
}

interface MarkOptions {
  readonly mark?: string | undefined;
  readonly "in-place": boolean;
  readonly force: boolean;
}

/**
 * Where each file's marked copy goes: --mark itself for one file, into that folder for several. Refused before anything
 * is checked.
 */
export async function markedCopies(
  { mark, "in-place": inPlace, force }: MarkOptions,
  files: readonly string[],
  inputs: readonly string[],
): Promise<ReadonlyMap<string, Output>> {
  const copies = new Map<string, Output>();
  if (mark === undefined) return copies;
  const isFolder = await stat(mark).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (files.length > 1 && !isFolder) throw new CommandError(`${mark}：检查几个文件时，--mark 要写一个已有的文件夹`);
  for (const file of files) {
    const copy = { path: isFolder ? path.join(mark, fileNameOf(file)) : mark, inputs, inPlace, force };
    await refuseTaken(copy);
    copies.set(file, copy);
  }
  return copies;
}

/** Writes the copy with every open finding highlighted; the file itself stays as it is. */
export async function writeMarked({ path: file, run, opened, copy }: Marking, console: Console): Promise<void> {
  const workbook = opened.workbook();
  const outcome = await workbook.mark(markedCells(run));
  for (const line of skippedLines(outcome)) console.err(`${file}：${line}`);
  await writeOutput(copy, await changedBytes(file, workbook));
}
