import { SpokenError } from "../../workbooks/spoken-error";
import { defaultLimits } from "../limits";
import { savedBytes } from "../patch/save-workbook";
import { openPackage } from "../read/package";
import { readLookData } from "../read/sheet-look";
import { readWorkbook } from "../read/read";
import { submissionOf } from "../submission/submission";
import { UnreadableFileError } from "../unreadable";
import { type PackedEdits, unpacked } from "./packed-pending";
import { type FileAnswer, type FileRequest, rowsPerMessage } from "./reading-messages";

type Answer = (answer: FileAnswer) => void;

/** Answers the requests of a page, one file each; whatever goes wrong is an answer, too. */
export function serveFiles(answer: Answer): (request: FileRequest) => Promise<void> {
  const edits: PackedEdits[] = [];
  return (request) => answered(request, edits, answer);
}

async function answered(request: FileRequest, edits: PackedEdits[], answer: Answer): Promise<void> {
  try {
    if (request.kind === "edits") edits.push(request.edits);
    else if (request.kind === "save") save(request, edits, answer);
    else if (request.kind === "look") answer({ kind: "look", look: await readLookData(request.bytes, request.sheet) });
    else if (request.kind === "send") answer({ kind: "saved", bytes: submissionOf(request.bytes, request.sheets) });
    else await open(request.bytes, answer);
  } catch (error) {
    if (error instanceof UnreadableFileError) answer({ kind: "refused", reason: error.reason, detail: error.detail });
    else if (error instanceof SpokenError) answer({ kind: "spoken", sentence: error.message });
    else answer({ kind: "failed", message: String(error) });
  }
}

function save(
  { bytes, workbook, pending }: Extract<FileRequest, { readonly kind: "save" }>,
  edits: readonly PackedEdits[],
  answer: Answer,
): void {
  const file = openPackage(bytes, defaultLimits);
  answer({ kind: "saved", bytes: savedBytes(file, workbook, unpacked(pending, edits)) });
}

async function open(bytes: Uint8Array, answer: Answer): Promise<void> {
  const { grids, facts, workbook } = await readWorkbook(bytes, {
    progress: ({ done }) => answer({ kind: "progress", done }),
    first: (rows) => answer({ kind: "first", rows }),
  });
  for (const { values, numberFormats, ...sheet } of grids) {
    answer({ kind: "sheet", grid: { ...sheet, values: [], numberFormats: [] } });
    for (let from = 0; from < values.length; from += rowsPerMessage) {
      const to = from + rowsPerMessage;
      answer({ kind: "rows", values: values.slice(from, to), numberFormats: numberFormats.slice(from, to) });
    }
  }
  answer({ kind: "read", facts: facts.map((each) => each.data), workbook });
}
