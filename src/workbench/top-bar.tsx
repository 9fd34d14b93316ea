import { Button } from "@fluentui/react-components";
import { useRef, useSyncExternalStore, type ReactNode } from "react";
import { Sign } from "../pane/parts/icons";
import { saveCopy } from "./save-copy";
import type { Opened } from "./opening";
import { workbenchWords } from "./words";

interface TopBarProps {
  readonly opened: Opened | null;
  /** What is going on, or went wrong, while nothing new is open. */
  readonly remark: string | null;
  /** Gives up the file that is being read; null where none is. */
  readonly stop: (() => void) | null;
  onOpen(file: File): void;
}

/** The page's head: the file's name, what can be taken back, opening and saving. */
export function TopBar({ opened, remark, stop, onOpen }: TopBarProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <b>{workbenchWords.product}</b>
      <span className="grow cut-off small" role="status">
        {remark ?? (opened && <FileLine opened={opened} />)}
      </span>
      {stop && (
        <Button className="button" onClick={stop}>
          {workbenchWords.stopReading}
        </Button>
      )}
      <span className="small local">
        <Sign of="lock" />
        {workbenchWords.local}
      </span>
      {opened && <Commands opened={opened} />}
      <Button className="button" onClick={() => input.current?.click()}>
        {workbenchWords.open}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={workbenchWords.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onOpen(file);
          target.value = "";
        }}
      />
      {opened && <SaveButton opened={opened} />}
    </header>
  );
}

function FileLine({ opened: { book } }: { readonly opened: Opened }): ReactNode {
  const { unsaved } = useSyncExternalStore(book.subscribe, book.view);
  return (
    <>
      {book.workbook.name}
      {unsaved > 0 && <span className="unsaved">{workbenchWords.unsaved(unsaved)}</span>}
    </>
  );
}

function Commands({ opened: { book } }: { readonly opened: Opened }): ReactNode {
  const { told } = useSyncExternalStore(book.subscribe, book.view);
  return (
    <>
      <StepButton name={workbenchWords.undo} sign="undo" told={told.undo} onPress={() => book.undo()} />
      <StepButton name={workbenchWords.redo} sign="redo" told={told.redo} onPress={() => book.redo()} />
    </>
  );
}

interface StepButtonProps {
  readonly name: string;
  readonly sign: "undo" | "redo";
  /** What pressing it would do; null where there is nothing to do. */
  readonly told: string | null;
  onPress(): void;
}

function StepButton({ name, sign, told, onPress }: StepButtonProps): ReactNode {
  return (
    <Button
      className="button"
      appearance="subtle"
      icon={<Sign of={sign} />}
      title={told ?? name}
      disabledFocusable={told === null}
      onClick={onPress}
    >
      {name}
    </Button>
  );
}

function SaveButton({ opened: { book, desk } }: { readonly opened: Opened }): ReactNode {
  return (
    <Button className="button primary" appearance="primary" onClick={() => void desk.run(saveCopy, book)}>
      {workbenchWords.save}
    </Button>
  );
}
