import type { Grid } from "../../sheets/grid";
import { defaultLimits } from "../limits";
import { openPackage } from "../read/package";
import type { FileContent, FileReadOptions } from "../read/read";
import { sheetFactsOf } from "../read/sheet-facts";
import { type SheetLook, sheetLookOf } from "../read/sheet-look";
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
    const sheets: { grid: Grid; values: Grid["values"][number][]; formats: Grid["numberFormats"][number][] }[] = [];
    const read = await this.asked(signal, { kind: "open", bytes }, (answer) => {
      const last = sheets.at(-1);
      if (answer.kind === "progress") progress?.({ done: answer.done, total: null });
      else if (answer.kind === "first") first?.(answer.rows);
      else if (answer.kind === "sheet") sheets.push({ grid: answer.grid, values: [], formats: [] });
      else if (answer.kind === "rows" && last) {
        for (const row of answer.values) last.values.push(row);
        for (const row of answer.numberFormats) last.formats.push(row);
      }
    });
    if (read.kind !== "read") throw new TypeError(read.kind);
    return {
      grids: sheets.map(({ grid, values, formats }) => ({ ...grid, values, numberFormats: formats })),
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
