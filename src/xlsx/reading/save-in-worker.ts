import { breath } from "../../workbooks/breath";
import type { PendingWriter } from "../patch/pending-writer";
import type { SubmissionWriter } from "../submission/submission";
import { askThread, type FileThread } from "./ask-thread";
import { packedEdits, packedPending } from "./packed-pending";

/** The longest that a thread may take to write a file, in milliseconds; 100,000 rows are written in some seconds. */
const longestWriting = 600_000;
const tooLong = "存了很久还没有存好，已经停止，文件没有存；请再试一次，或只保留台账所在的工作表";

/** Writes files in a thread of its own each, so that a large one does not hold up the page. */
export function saveInThread(start: () => FileThread, silence = longestWriting): PendingWriter {
  return async ({ bytes, workbook }, pending) => {
    const parts = packedEdits(pending.edits);
    const rest = packedPending(pending);
    const answer = await askThread({ start, silence, tooLong }, async (thread) => {
      for (const edits of parts) {
        thread.post({ kind: "edits", edits });
        await breath();
      }
      thread.post({ kind: "save", bytes, workbook, pending: rest });
    });
    if (answer.kind !== "saved") throw new TypeError(answer.kind);
    return answer.bytes;
  };
}

/** Makes what is sent of a file, in a thread of its own. */
export function sendInThread(start: () => FileThread, silence = longestWriting): SubmissionWriter {
  return async (bytes, sheets) => {
    const answer = await askThread({ start, silence, tooLong }, (thread) =>
      thread.post({ kind: "send", bytes, sheets }),
    );
    if (answer.kind !== "saved") throw new TypeError(answer.kind);
    return answer.bytes;
  };
}
