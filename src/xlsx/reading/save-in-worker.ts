import { breath } from "../../workbooks/breath";
import type { Blueprint } from "../../sheets/blueprint";
import type { FilePlan } from "../filled-template";
import type { PendingWriter } from "../patch/pending-writer";
import type { SubmissionWriter } from "../submission/submission";
import { askThread, type FileThread } from "./ask-thread";
import { sendCells } from "./insert-in-worker";
import { packedEdits, packedPending } from "./packed-pending";

/** The longest that a thread may take to write a file, in milliseconds; 100,000 rows are written in some seconds. */
const longestWriting = 600_000;
const tooLong = "存了很久还没有存好，已经停止，文件没有存；请再试一次，或只保留台账所在的工作表";

/** Writes files in a thread of its own each, so that a large one does not hold up the page. */
export function saveInThread(start: () => FileThread, silence = longestWriting): PendingWriter {
  return ({ bytes, workbook }, pending) => {
    const parts = packedEdits(pending.edits);
    const rest = packedPending(pending);
    return savedBy(start, silence, async (thread) => {
      for (const edits of parts) {
        thread.post({ kind: "edits", edits });
        await breath();
      }
      thread.post({ kind: "save", bytes, workbook, pending: rest });
    });
  };
}

/** Makes what is sent of a file, in a thread of its own. */
export function sendInThread(start: () => FileThread, silence = longestWriting): SubmissionWriter {
  return (bytes, sheets) => savedBy(start, silence, (thread) => thread.post({ kind: "send", bytes, sheets }));
}

/** A clerk's template with a plan carried out, made in a thread of its own. Throws like `filled` of a FileTemplate. */
export function filledInThread(
  start: () => FileThread,
  bytes: Uint8Array,
  plan: FilePlan,
  silence = longestWriting,
): Promise<Uint8Array> {
  return savedBy(start, silence, (thread) => thread.post({ kind: "fill", bytes, plan }));
}

/** A new workbook, made in a thread of its own. */
export function madeInThread(
  start: () => FileThread,
  blueprints: readonly Blueprint[],
  silence = longestWriting,
): Promise<Uint8Array> {
  return savedBy(start, silence, async (thread) => {
    for (const blueprint of blueprints) {
      await sendCells(thread, blueprint);
      thread.post({ kind: "sheet", blueprint: { ...blueprint, cells: [] } });
    }
    thread.post({ kind: "make" });
  });
}

async function savedBy(
  start: () => FileThread,
  silence: number,
  post: (thread: FileThread) => void | Promise<void>,
): Promise<Uint8Array> {
  const answer = await askThread({ start, silence, tooLong }, post);
  if (answer.kind !== "saved") throw new TypeError(answer.kind);
  return answer.bytes;
}
