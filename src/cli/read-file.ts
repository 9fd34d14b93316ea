import { readFile, stat } from "node:fs/promises";
import { readMemory } from "../xlsx/patch/memory-part";
import { readWorkbook, type FileContent } from "../xlsx/read/read";
import { UnreadableFileError } from "../xlsx/unreadable";
import { FileWorkbook } from "../xlsx/workbook";
import { unusableMemory } from "../workbooks/memory-words";
import { CommandError, type Console } from "./console";
import { fileNameOf } from "./labels";
import { tellGuard } from "./tell-guard";

/** No ledger is this large; a file that is would not fit into memory unpacked. */
const largestFile = 512 * 1024 * 1024;

const systemRefusals: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件，请核对路径",
  EISDIR: "这个文件夹里没有 .xlsx 文件",
  EACCES: "没有读取这个文件的权限，请联系文件的所有者",
  EPERM: "没有读取这个文件的权限，请联系文件的所有者",
  EBUSY: "文件正被其他程序占用，请关闭后再试",
};

/** A file's bytes, or a CommandError that names it and says what to do. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  tellGuard({ kind: "reading", path });
  try {
    const { size } = await stat(path);
    if (size > largestFile) throw new CommandError(`${path}：文件过大，请确认选对了文件`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new CommandError(`${path}：${systemRefusals[code] ?? "读不了这个文件，请复制到本机后再试"}`);
  }
}

/**
 * A workbook file read: its sheets, what it remembers, and the workbook to write to where something is to be changed.
 */
export interface OpenedFile {
  readonly grids: FileContent["grids"];
  readonly memory: ReadonlyMap<string, unknown>;
  workbook(): FileWorkbook;
}

/**
 * Opens a workbook file, or throws a CommandError that names it and says what to do. A command
 * that uses what the workbook remembers gives its `console`, which hears of a memory that cannot be used.
 */
export async function workbookAt(path: string, console?: Pick<Console, "err">): Promise<OpenedFile> {
  const bytes = await bytesOf(path);
  try {
    const content = await readWorkbook(bytes);
    let unusable = false;
    const memory = readMemory(content.package, content.workbook, () => (unusable = true));
    if (unusable) console?.err(`${path}：${unusableMemory}`);
    return {
      grids: content.grids,
      memory,
      workbook: () => new FileWorkbook(bytes, fileNameOf(path), content),
    };
  } catch (error) {
    if (error instanceof UnreadableFileError && error.reason === "owner-file") throw new OwnerFileError(path, error);
    if (error instanceof UnreadableFileError) throw new CommandError(`${path}：${error.message}`);
    throw error;
  }
}

/** Not a workbook but what Excel leaves beside one that is open: among several files it is passed over. */
export class OwnerFileError extends CommandError {
  constructor(path: string, { message }: UnreadableFileError) {
    super(`${path}：${message}`);
  }
}

/** The changed workbook's bytes, or a CommandError that names the file. */
export async function changedBytes(path: string, workbook: FileWorkbook): Promise<Uint8Array> {
  try {
    return await workbook.save();
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new CommandError(`${path}：${error.message}`);
    throw error;
  }
}
