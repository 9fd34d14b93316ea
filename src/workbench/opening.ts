import { useEffect, useRef, useState } from "react";
import { sentenceFor } from "../pane/commands/failure-words";
import type { Desk } from "../pane/commands/desk";
import type { OpenBook } from "./open-book";
import type { Grid } from "../sheets/grid";
import type { FileReadOptions } from "../xlsx/read/read";
import { saveCopy } from "./save-copy";
import { workbenchWords } from "./words";

/** A file open in the workbench, with the desk that the pane shows. */
export interface Opened {
  readonly book: OpenBook;
  readonly desk: Desk;
}

/** A file on its way: its name, and how its bytes are had. */
export interface Incoming {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** What the page does with files. */
export interface Opening {
  readonly opened: Opened | null;
  /** What is going on while nothing new is open. */
  readonly remark: string | null;
  /** Why a file was not opened; the one before stays. Null once the clerk has read it or opens another. */
  readonly problem: string | null;
  /** The clerk has read of the problem. */
  dismiss(): void;
  /** The first rows of a file that is still being read. */
  readonly firstRows: Grid | null;
  /** A file that waits until the clerk has said what becomes of unsaved changes. */
  readonly waiting: Incoming | null;
  bring(file: Incoming): void;
  /** Gives up the file that is being read and ends its thread; the one before stays. Null where none is being read. */
  readonly stop: (() => void) | null;
  /** The clerk's answer: save a copy first, open all the same, or leave things as they are. */
  answer(choice: "save" | "discard" | "stay"): void;
}

/** What gives up a file that is read, and who is shown its first rows. */
export type OpeningOptions = Pick<Required<FileReadOptions>, "signal" | "first">;

/** What is said of files: nothing. */
const silent: Pick<Opening, "remark" | "problem"> = { remark: null, problem: null };

/** Milliseconds that a file may take before its first rows are shown on their own; most are read by then. */
const patience = 200;

/**
 * Opens files one at a time: of several on their way the last one wins, and reading an earlier one is given up. Unsaved
 * changes are never replaced or left without a question. `open` throws what `sentenceFor` can say.
 */
export function useOpening(
  open: (bytes: Uint8Array, name: string, options: OpeningOptions) => Promise<Opened>,
): Opening {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, say] = useState(silent);
  const [waiting, setWaiting] = useState<Incoming | null>(null);
  const reading = useReading();
  const present = useRef<Opened | null>(null);
  useLeavingQuestion(opened);

  const show = async (file: Incoming): Promise<void> => {
    const signal = reading.next();
    say({ ...silent, remark: workbenchWords.reading(file.name) });
    const before = unsavedOf(present.current);
    try {
      const next = await open(await file.bytes(), file.name, { signal, first: reading.offer });
      if (signal.aborted) return;
      // Something was done to the open file meanwhile: it is not replaced without a question either.
      if (unsavedOf(present.current) > before) {
        setWaiting(file);
        return say(silent);
      }
      // A check of the file before has nobody to tell any more.
      present.current?.desk.cancel();
      present.current = next;
      setOpened(next);
      say(silent);
    } catch (error) {
      if (signal.aborted) return;
      say({ ...silent, problem: workbenchWords.unreadable(file.name, sentenceFor(error)) });
    } finally {
      if (!signal.aborted) reading.clear();
    }
  };
  return {
    opened,
    ...said,
    firstRows: reading.firstRows,
    waiting,
    dismiss: () => say(silent),
    stop: said.remark === null ? null : () => void (reading.next(), say(silent)),
    bring: (file) => (unsavedOf(opened) > 0 ? setWaiting(file) : void show(file)),
    answer: (choice) => {
      setWaiting(null);
      if (choice === "stay" || !waiting) return;
      void saved(choice === "save" ? opened : null).then(() => show(waiting));
    },
  };
}

/** The file under way, and its first rows where it takes longer than the clerk's patience. */
function useReading() {
  const [firstRows, setFirstRows] = useState<Grid | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const underWay = useRef(new AbortController());
  const clear = (): void => {
    clearTimeout(timer.current);
    setFirstRows(null);
  };
  return {
    firstRows,
    clear,
    offer: (grid: Grid): void => void (timer.current = setTimeout(() => setFirstRows(grid), patience)),
    /** Ends reading the file under way; the signal is that of the next. */
    next: (): AbortSignal => {
      underWay.current.abort();
      underWay.current = new AbortController();
      clear();
      return underWay.current.signal;
    },
  };
}

async function saved(opened: Opened | null): Promise<void> {
  await opened?.desk.run(saveCopy, opened.book);
}

/** How many things done to the open file no saved file holds. */
export function unsavedOf(opened: Opened | null): number {
  return opened?.book.view().unsaved ?? 0;
}

/** The browser asks before the page is left or loaded again while something is unsaved. */
function useLeavingQuestion(opened: Opened | null): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (unsavedOf(opened) > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [opened]);
}
