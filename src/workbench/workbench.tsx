import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { App, type Theme } from "../pane/app";
import { said } from "../pane/state/transitions";
import { FindingVoice } from "./finding-voice";
import type { Incoming, Opening } from "./opening";
import { PageStrips } from "./page-strips";
import { usePaneWidth } from "./pane-edge";
import { onRegionKey } from "./region-keys";
import { SidesBar, useSides } from "./sides";
import { TopBar } from "./top-bar";
import { workbenchWords } from "./words";
import "./workbench.css";
import "./grid/grid.css";

/** Loaded with the first file. */
const FirstRows = lazy(async () => ({ default: (await import("./reading/first-rows")).FirstRows }));
const GridSide = lazy(async () => ({ default: (await import("./grid/grid-side")).GridSide }));
const LeavingDialog = lazy(async () => ({ default: (await import("./leaving-dialog")).LeavingDialog }));
const PrintSheet = lazy(async () => ({ default: (await import("./print-sheet")).PrintSheet }));

interface WorkbenchProps {
  readonly opening: Opening;
  readonly theme: Theme;
}

/** The browser's face: an opened file beside the same pane as in Excel. */
export function Workbench({ opening, theme }: WorkbenchProps): ReactNode {
  const { opened, remark, firstRows, waiting, answer } = opening;
  const [told, setTold] = useState<string | null>(null);
  const sides = useSides();
  const pane = usePaneWidth();
  useEffect(() => {
    document.addEventListener("keydown", onRegionKey);
    return () => document.removeEventListener("keydown", onRegionKey);
  }, []);
  const open = ([file, ...others]: readonly File[]): void => {
    if (!file) return;
    setTold(others.length > 0 ? workbenchWords.oneOf(file.name, others.length) : null);
    opening.bring(incomingOf(file));
  };
  const refused = (text: string): void => opened?.desk.change(said({ tone: "warning", text }));
  return (
    <FluentProvider
      theme={theme === "dark" ? webDarkTheme : webLightTheme}
      data-theme={theme}
      className="workbench-root"
    >
      <DropTarget className={sides.folded ? `workbench folded-${sides.folded}` : "workbench"} onFiles={open}>
        <TopBar opened={opened} remark={remark} stop={opening.stop} onOpen={(file) => open([file])} />
        <PageStrips opening={opening} told={told} onRead={() => setTold(null)} />
        <Suspense fallback={<div className="grid-side" />}>
          {firstRows ? (
            <FirstRows grid={firstRows} />
          ) : opened ? (
            <GridSide key={opened.book.workbook.name} {...opened} onRefused={refused} />
          ) : (
            <p className="no-file">{workbenchWords.noFile}</p>
          )}
        </Suspense>
        <aside className="pane-side" aria-label={workbenchWords.product} style={pane.style}>
          {pane.edge}
          {opened && !firstRows && <App key={opened.book.workbook.name} desk={opened.desk} theme={theme} />}
        </aside>
        <SidesBar {...sides} />
        {opened && !firstRows && <FindingVoice {...opened} />}
        <Suspense>
          {opened && <PrintSheet book={opened.book} />}
          {waiting && <LeavingDialog {...{ opened, answer }} />}
        </Suspense>
      </DropTarget>
    </FluentProvider>
  );
}

interface DropTargetProps {
  readonly className: string;
  readonly children: ReactNode;
  onFiles(files: readonly File[]): void;
}

/** The whole page takes files that are dropped on it. */
function DropTarget({ className, children, onFiles }: DropTargetProps): ReactNode {
  const [dragged, setDragged] = useState(false);
  return (
    <div
      className={className}
      onDragOver={(event) => {
        event.preventDefault();
        setDragged(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setDragged(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDragged(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {dragged && <p className="drop">{workbenchWords.drop}</p>}
    </div>
  );
}

function incomingOf(file: File): Incoming {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
