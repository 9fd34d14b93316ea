import { Button, FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useRef, useState, useSyncExternalStore, type DragEvent, type ReactNode } from "react";
import { App, type Theme } from "../pane/app";
import { words as paneWords } from "../pane/words";
import { saveAs } from "../pane/parts/save-as";
import type { Command, Desk } from "../pane/commands/desk";
import { undoLast } from "../pane/commands/fix";
import { said } from "../pane/state/transitions";
import { Sign } from "../pane/parts/icons";
import type { SkipReason } from "../workbooks/port";
import { GridSide } from "./grid-side";
import type { OpenBook } from "./open-book";
import { words } from "./words";
import "./workbench.css";
import "./grid.css";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file open in the workbench, with the desk that the pane shows. */
export interface Opened {
  readonly book: OpenBook;
  readonly desk: Desk;
}

interface WorkbenchProps {
  readonly opened: Opened | null;
  readonly theme: Theme;
  /** What is going on, or went wrong, while nothing new is open. */
  readonly remark: string | null;
  onOpen(file: File): void;
}

/** The browser's face: an opened file beside the same pane as in Excel. */
export function Workbench({ opened, theme, remark, onOpen }: WorkbenchProps): ReactNode {
  const [dragged, setDragged] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragged(false);
    const file = event.dataTransfer.files[0];
    if (file) onOpen(file);
  };
  const refused = (reason: SkipReason): void =>
    opened?.desk.change(said({ tone: "warning", text: paneWords.skipped[reason] }));
  return (
    <FluentProvider
      theme={theme === "dark" ? webDarkTheme : webLightTheme}
      data-theme={theme}
      className="workbench-root"
    >
      <div
        className="workbench"
        onDragOver={(event) => {
          event.preventDefault();
          setDragged(true);
        }}
        onDragLeave={(event) => event.currentTarget === event.target && setDragged(false)}
        onDrop={drop}
      >
        <TopBar opened={opened} remark={remark} onOpen={onOpen} />
        {opened ? (
          <GridSide key={opened.book.workbook.name} book={opened.book} onRefused={refused} />
        ) : (
          <p className="no-file">{words.noFile}</p>
        )}
        <aside className="pane-side" aria-label={words.product}>
          {opened && <App key={opened.book.workbook.name} desk={opened.desk} theme={theme} />}
        </aside>
        {dragged && <p className="drop">{words.drop}</p>}
      </div>
    </FluentProvider>
  );
}

type TopBarProps = Pick<WorkbenchProps, "opened" | "remark" | "onOpen">;

function TopBar({ opened, remark, onOpen }: TopBarProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <b>{words.product}</b>
      <span className="grow cut-off small" role="status">
        {remark ?? (opened && <FileLine opened={opened} />)}
      </span>
      <span className="small local">
        <Sign of="lock" />
        {words.local}
      </span>
      {opened && <Commands opened={opened} />}
      <Button className="button" onClick={() => input.current?.click()}>
        {words.open}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={words.open}
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
      {unsaved > 0 && <span className="unsaved">{words.unsaved(unsaved)}</span>}
    </>
  );
}

function Commands({ opened: { desk } }: { readonly opened: Opened }): ReactNode {
  const { undoable } = useSyncExternalStore(desk.subscribe, desk.state);
  return (
    <Button
      className="button"
      appearance="subtle"
      icon={<Sign of="undo" />}
      disabledFocusable={undoable.length === 0}
      onClick={() => void desk.run(undoLast)}
    >
      {words.undo}
    </Button>
  );
}

const saveCopy: Command<[book: OpenBook]> = {
  order: "at once",
  failed: () => words.notSaved,
  async perform(_desk, book) {
    saveAs(words.copyName(book.workbook.name), workbookType, new Uint8Array(await book.save()));
    return null;
  },
};

function SaveButton({ opened: { book, desk } }: { readonly opened: Opened }): ReactNode {
  return (
    <Button className="button primary" appearance="primary" onClick={() => void desk.run(saveCopy, book)}>
      {words.save}
    </Button>
  );
}
