import { useEffect, useRef, useState } from "react";
import { sentenceFor } from "../pane/commands/failure-words";
import type { Desk } from "../pane/commands/desk";
import type { OpenBook } from "./open-book";
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
  /** A file that waits until the clerk has said what becomes of unsaved changes. */
  readonly waiting: Incoming | null;
  bring(file: Incoming): void;
  /** The clerk's answer: save a copy first, open all the same, or leave things as they are. */
  answer(choice: "save" | "discard" | "stay"): void;
}

/**
 * Opens files one at a time: of several on their way the last one wins, however long an earlier one takes. Unsaved
 * changes are never replaced or left without a question. `open` throws what `sentenceFor` can say.
 */
export function useOpening(open: (bytes: Uint8Array, name: string) => Promise<Opened>): Opening {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [remark, setRemark] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Incoming | null>(null);
  const turn = useRef(0);
  useLeavingQuestion(opened);

  const show = async (file: Incoming): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setRemark(workbenchWords.reading(file.name));
    try {
      const next = await open(await file.bytes(), file.name);
      if (mine !== turn.current) return;
      setOpened(next);
      setRemark(null);
    } catch (error) {
      if (mine === turn.current) setRemark(workbenchWords.unreadable(file.name, sentenceFor(error)));
    }
  };
  return {
    opened,
    remark,
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
