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
  /** What is going on, or went wrong, while nothing new is open. */
  readonly remark: string | null;
  /** The first rows of a file that is still being read. */
  readonly firstRows: Grid | null;
  /** A file that waits until the clerk has said what becomes of unsaved changes. */
  readonly waiting: Incoming | null;
  bring(file: Incoming): void;
  /** The clerk's answer: save a copy first, open all the same, or leave things as they are. */
  answer(choice: "save" | "discard" | "stay"): void;
}

/** What gives up a file that is read, and who is shown its first rows. */
export type ReadingOptions = Pick<Required<FileReadOptions>, "signal" | "first">;

/** Milliseconds that a file may take before its first rows are shown on their own; most are read by then. */
const patience = 200;

/**
 * Opens files one at a time: of several on their way the last one wins, and reading an earlier one is given up. Unsaved
 * changes are never replaced or left without a question. `open` throws what `sentenceFor` can say.
 */
export function useOpening(
  open: (bytes: Uint8Array, name: string, options: ReadingOptions) => Promise<Opened>,
): Opening {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [remark, setRemark] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Incoming | null>(null);
  const [firstRows, setFirstRows] = useState<Grid | null>(null);
  const present = useRef<Opened | null>(null);
  const underWay = useRef(new AbortController());
  useLeavingQuestion(opened);

  const show = async (file: Incoming): Promise<void> => {
    underWay.current.abort();
    const { signal } = (underWay.current = new AbortController());
    setRemark(workbenchWords.reading(file.name));
    setFirstRows(null);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const first = (grid: Grid): void => {
      timer = setTimeout(() => signal.aborted || setFirstRows(grid), patience);
    };
    try {
      const next = await open(await file.bytes(), file.name, { signal, first });
      if (signal.aborted) return;
      // A check of the file before has nobody to tell any more.
      present.current?.desk.cancel();
      present.current = next;
      setOpened(next);
      setRemark(null);
    } catch (error) {
      if (!signal.aborted) setRemark(workbenchWords.unreadable(file.name, sentenceFor(error)));
    } finally {
      clearTimeout(timer);
      if (!signal.aborted) setFirstRows(null);
    }
  };
  return {
    opened,
    remark,
    firstRows,
    waiting,
    bring: (file) => (unsavedOf(opened) > 0 ? setWaiting(file) : void show(file)),
    answer: (choice) => {
      setWaiting(null);
      if (choice === "stay" || !waiting) return;
      const saved = choice === "save" && opened ? opened.desk.run(saveCopy, opened.book) : Promise.resolve();
      void saved.then(() => show(waiting));
    },
  };
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
