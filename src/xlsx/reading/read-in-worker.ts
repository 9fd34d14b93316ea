import type { Grid } from "../../sheets/grid";
import type { ReadOptions } from "../../workbooks/port";
import { SpokenError } from "../../workbooks/spoken-error";
import { defaultLimits } from "../limits";
import { openPackage } from "../read/package";
import type { FileContent } from "../read/read";
import { sheetFactsOf } from "../read/sheet-facts";
import { type SheetLook, sheetLookOf } from "../read/sheet-look";
import { UnreadableFileError } from "../unreadable";
import type { ReadingAnswer, ReadingRequest } from "./reading-messages";

/** A thread that answers requests (serve-reading.ts); ending it is the only thing that stops it for sure. */
export interface ReadingThread {
  post(request: ReadingRequest): void;
  onAnswer(listener: (answer: ReadingAnswer) => void): void;
  end(): void;
}

/** The longest that a thread may be silent, in milliseconds; a year's ledgers are told of every few. */
const longestSilence = 60_000;

/** Reads files in a thread of its own each, so that no file, however it is made, holds up the page. */
export class ThreadReader {
  constructor(
    private readonly start: () => ReadingThread,
    private readonly silence = longestSilence,
  ) {}

  /**
   * A workbook's content. Throws UnreadableFileError, a SpokenError where it takes too long, an AbortError when the
   * signal fires.
   */
  async open(bytes: Uint8Array, { progress, signal }: ReadOptions = {}): Promise<FileContent> {
    const sheets: { grid: Grid; values: Grid["values"][number][]; formats: Grid["numberFormats"][number][] }[] = [];
    const read = await this.asked({ kind: "open", bytes }, signal, (answer) => {
      const last = sheets.at(-1);
      if (answer.kind === "progress") progress?.({ done: answer.done, total: null });
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
    const read = await this.asked({ kind: "look", bytes, sheet }, signal, () => undefined);
    return read.kind === "look" && read.look ? sheetLookOf(read.look) : null;
  }

  /** The last answer to a request; the thread is ended in any case. */
  private asked(
    request: ReadingRequest,
    signal: AbortSignal | undefined,
    take: (answer: ReadingAnswer) => void,
  ): Promise<ReadingAnswer> {
    const thread = this.start();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const done = new Promise<ReadingAnswer>((resolve, reject) => {
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(new SpokenError(tooLong)), this.silence);
      };
      signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      thread.onAnswer((answer) => {
        wait();
        if (answer.kind === "refused") reject(new UnreadableFileError(answer.reason, answer.detail));
        else if (answer.kind === "failed") reject(new Error(answer.message));
        else if (answer.kind === "read" || answer.kind === "look") resolve(answer);
        else take(answer);
      });
      wait();
      signal?.throwIfAborted();
      thread.post(request);
    });
    return done.finally(() => {
      clearTimeout(timer);
      thread.end();
    });
  }
}

const tooLong = "读了很久还没有读完，已经停止；请只保留台账所在的工作表，另存为新文件后再试";
