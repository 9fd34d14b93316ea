import { readLookData } from "../read/sheet-look";
import { readWorkbook } from "../read/read";
import { UnreadableFileError } from "../unreadable";
import { type ReadingAnswer, type ReadingRequest, rowsPerMessage } from "./reading-messages";

/** Answers one request of a page; whatever goes wrong is an answer, too. */
export async function answerReading(request: ReadingRequest, answer: (answer: ReadingAnswer) => void): Promise<void> {
  try {
    if (request.kind === "look") answer({ kind: "look", look: await readLookData(request.bytes, request.sheet) });
    else await open(request.bytes, answer);
  } catch (error) {
    if (error instanceof UnreadableFileError) answer({ kind: "refused", reason: error.reason, detail: error.detail });
    else answer({ kind: "failed", message: String(error) });
  }
}

async function open(bytes: Uint8Array, answer: (answer: ReadingAnswer) => void): Promise<void> {
  const { grids, facts, workbook } = await readWorkbook(bytes, {
    progress: ({ done }) => answer({ kind: "progress", done }),
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
