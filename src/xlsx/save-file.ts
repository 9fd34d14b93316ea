import { randomBytes } from "node:crypto";
import { link, open, realpath, rename, stat, unlink } from "node:fs/promises";
import path from "node:path";
import { SpokenError } from "../workbooks/spoken-error";

/**
 * A file that could not be written; the message is one Chinese sentence without the file's name, and nothing was
 * changed.
 */
export class SaveFileError extends SpokenError {}

/** A file's bytes, at once or piece by piece; a piece is asked for when the one before is written. */
export type FileBytes = Uint8Array | Iterable<Uint8Array>;

const sentences: Readonly<Record<string, string>> = {
  EACCES: "没有写入权限，请换一个文件夹保存",
  EPERM: "没有写入权限，或文件正被其他程序打开；请关闭它，或换一个文件夹保存",
  EBUSY: "文件正被其他程序打开，请先关闭它再保存",
  EROFS: "所在的磁盘是只读的，请换一个文件夹保存",
  ENOSPC: "磁盘空间不足，请清理后再保存，或换一个磁盘",
  EDQUOT: "磁盘配额不足，请清理后再保存，或换一个磁盘",
  EFBIG: "文件超过了所在磁盘允许的大小，请换一个磁盘",
  EEXIST: "已有这个文件，请换一个名称",
  ENOENT: "文件夹不存在，请先建立文件夹，或换一个路径",
  ENOTDIR: "路径中有一段不是文件夹，请检查路径",
  EISDIR: "这个路径是一个文件夹，请写明文件名",
  ENAMETOOLONG: "文件名或路径过长，请换一个短些的",
};

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed. A reader, a
 * full disk or a killed process never meets half a file. With `over: false` a file that stands there stays, even one
 * that came in the meantime. Throws SaveFileError.
 */
export async function saveFile(file: string, bytes: FileBytes, { over = true } = {}): Promise<void> {
  const target = await realpath(file).catch(() => path.resolve(file));
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const before = await stat(target).catch(() => null);
    if (before?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    await writeFlushed(temporary, bytes, before?.mode ?? 0o666);
    if (over) await rename(temporary, target);
    else await renameToNew(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    // What made the pieces may have failed, not the disk.
    if (codeOf(error) === "") throw error;
    throw new SaveFileError(sentenceOf(error), { cause: error });
  }
}

/** Renames, but never over another file: rename itself would replace it. */
async function renameToNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
    await unlink(temporary);
  } catch (error) {
    if (!["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK"].includes(codeOf(error))) throw error;
    // USB sticks (FAT) and some shares know no links: an empty file keeps the place until the whole one takes it.
    await (await open(target, "wx")).close();
    await rename(temporary, target);
  }
}

async function writeFlushed(file: string, bytes: FileBytes, mode: number): Promise<void> {
  const handle = await open(file, "wx", mode);
  try {
    for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function sentenceOf(error: unknown): string {
  return sentences[codeOf(error)] ?? "没有能写入文件，请换一个文件夹再试";
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
