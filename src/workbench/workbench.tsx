import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";
import { App, type Theme } from "../pane/app";
import { said } from "../pane/state/transitions";
import { FirstRows } from "./reading/first-rows";
import { GridSide } from "./grid/grid-side";
import { LeavingDialog } from "./leaving-dialog";
import type { Incoming, Opening } from "./opening";
import { sample } from "./sample";
import { TopBar } from "./top-bar";
import { workbenchWords } from "./words";
import "./workbench.css";
import "./grid/grid.css";

interface WorkbenchProps {
  readonly opening: Opening;
  readonly theme: Theme;
}

/** The browser's face: an opened file beside the same pane as in Excel. */
export function Workbench({ opening, theme }: WorkbenchProps): ReactNode {
  const { opened, remark, firstRows, waiting, answer } = opening;
  const onOpen = (file: File): void => opening.bring(incomingOf(file));
  const [dragged, setDragged] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragged(false);
    const file = event.dataTransfer.files[0];
    if (file) onOpen(file);
  };
  const refused = (text: string): void => opened?.desk.change(said({ tone: "warning", text }));
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
        {!firstRows && opened?.book.workbook.name === sample && <p className="sample-strip">{workbenchWords.sample}</p>}
        {firstRows ? (
          <FirstRows grid={firstRows} />
        ) : opened ? (
          <GridSide key={opened.book.workbook.name} {...opened} onRefused={refused} />
        ) : (
          <p className="no-file">{workbenchWords.noFile}</p>
        )}
        <aside className="pane-side" aria-label={workbenchWords.product}>
          {opened && !firstRows && <App key={opened.book.workbook.name} desk={opened.desk} theme={theme} />}
        </aside>
        {waiting && <LeavingDialog {...{ opened, answer }} />}
        {dragged && <p className="drop">{workbenchWords.drop}</p>}
      </div>
    </FluentProvider>
  );
}

function incomingOf(file: File): Incoming {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
