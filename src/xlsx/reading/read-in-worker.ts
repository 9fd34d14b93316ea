import { defaultLimits } from "../limits";
import { openPackage } from "../read/package";
import type { FileContent, FileReadOptions } from "../read/read";
import { sheetFactsOf } from "../read/sheet-facts";
import { type SheetLook, sheetLookOf } from "../read/sheet-look";
import { ArrivingSheets } from "./arriving-sheets";
import { askThread, type FileThread } from "./ask-thread";
import type { FileAnswer, FileRequest, LastAnswer } from "./reading-messages";

/** The longest that a thread may be silent, in milliseconds; a year's ledgers are told of every few. */
const longestSilence = 60_000;

/** Reads files in a thread of its own each, so that no file, however it is made, holds up the page. */
export class ThreadReader {
  constructor(
    private readonly start: () => FileThread,
    private readonly silence = longestSilence,
  ) {}

  /**
   * A workbook's content. Throws UnreadableFileError, a SpokenError where it takes too long, an AbortError when the
   * signal fires.
   */
  async open(bytes: Uint8Array, { progress, signal, first }: FileReadOptions = {}): Promise<FileContent> {
    const sheets = new ArrivingSheets();
    const read = await this.asked(signal, { kind: "open", bytes }, (answer) => {
      if (answer.kind === "progress") progress?.({ done: answer.done, total: null });
      else if (answer.kind === "first") first?.(answer.rows);
      else sheets.take(answer);
    });
    if (read.kind !== "read") throw new TypeError(read.kind);
    return {
      grids: sheets.whole(),
      facts: read.facts.map(sheetFactsOf),
      workbook: read.workbook,
      package: openPackage(bytes, defaultLimits),
    };
  }

  /** How a sheet of a workbook looks; null where there is none of that name. Throws like `open`. */
  async look(bytes: Uint8Array, sheet: string, signal?: AbortSignal): Promise<SheetLook | null> {
    const read = await this.asked(signal, { kind: "look", bytes, sheet });
    return read.kind === "look" && read.look ? sheetLookOf(read.look) : null;
  }

  private asked(
    signal: AbortSignal | undefined,
    request: FileRequest,
    take?: (answer: FileAnswer) => void,
  ): Promise<LastAnswer> {
    const { start, silence } = this;
    return askThread({ start, silence, tooLong, signal }, (thread) => thread.post(request), take);
  }
}

const tooLong = "读了很久还没有读完，已经停止；请只保留台账所在的工作表，另存为新文件后再试";
