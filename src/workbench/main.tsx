import { createRoot } from "react-dom/client";
import { useEffect, useEffectEvent, type ReactNode } from "react";
import { engineName } from "../pane/help/engine-name";
import { judgeInWorker } from "../pane/judge/judge-in-worker";
import { startJudge } from "../pane/judge/start-judge";
import { ledgersInWorker } from "../pane/ledgers/ledgers-in-worker";
import { startLedgers } from "../pane/ledgers/start-ledgers";
import { saveAs } from "../pane/parts/save-as";
import { checkWorkbook } from "../pane/commands/check";
import { createDesk } from "../pane/commands/create-desk";
import type { OpenTemplate, Submission } from "../pane/commands/desk";
import { now } from "../dates/clock";
import { today } from "../dates/day";
import { submissionName } from "./copy-name";
import type { OpenBook } from "./open-book";
import { sample, sampleBytes } from "./sample";
import { keepsDrafts, setKeepsDrafts } from "./drafts/draft-store";
import { startReading } from "./reading/start-reading";
import { useSystemTheme } from "./system-theme";
import { useOpening, type Incoming, type Opened, type OpeningOptions } from "./opening";
import { Workbench } from "./workbench";

const judge = judgeInWorker(startJudge);

async function open(bytes: Uint8Array, name: string, options: OpeningOptions): Promise<Opened> {
  const [
    { openBook },
    { followMemory },
    { ThreadReader },
    { insertInThread },
    { filledInThread, madeInThread, saveInThread, sendInThread },
  ] = await Promise.all([
    import("./book"),
    import("./steps/follow-memory"),
    import("../xlsx/reading/read-in-worker"),
    import("../xlsx/reading/insert-in-worker"),
    import("../xlsx/reading/save-in-worker"),
    // The page shows the file at once when it is read.
    import("./grid/grid-side"),
  ]);
  const reader = new ThreadReader(startReading);
  const book = await openBook(bytes, name, {
    open: (file) => reader.open(file, options),
    look: (file, sheet) => reader.look(file, sheet),
    write: saveInThread(startReading),
    send: sendInThread(startReading),
    insert: insertInThread(startReading),
  });
  const desk = createDesk(book.workbook, judge, {
    ledgers: ledgersInWorker(startLedgers),
    today,
    now,
    readWorkbook: async (file) => (await reader.open(new Uint8Array(await file.arrayBuffer()))).grids,
    openTemplate: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { grids } = await reader.open(bytes);
      const fill: OpenTemplate["fill"] = async (plan) =>
        saveBytes(`已填 ${file.name}`, await filledInThread(startReading, bytes, plan));
      return { grids, fill };
    },
    drafts: { isOn: keepsDrafts, set: setKeepsDrafts },
    describe: () => [engineName(navigator.userAgent)],
    savePage: (fileName, html) => saveAs(fileName, "text/html", html),
    submission: submissionFrom(book),
    saveWorkbook: async (fileName, blueprints) => {
      saveBytes(fileName, await madeInThread(startReading, blueprints));
      return "saved";
    },
    saveFile: saveBytes,
  });
  followMemory(book, desk);
  return { book, desk };
}

function saveBytes(fileName: string, bytes: Uint8Array): void {
  saveAs(fileName, "application/octet-stream", new Uint8Array(bytes));
}

function submissionFrom(book: OpenBook): Submission {
  return {
    sheets: () => book.view().sheets,
    async save(sheets) {
      const name = submissionName(book.workbook.name);
      saveBytes(name, await book.submission(sheets));
      return name;
    },
  };
}

const firstFile: Incoming = { name: sample, bytes: sampleBytes };

/** The page: opens the sample, then whatever file the clerk brings; each is checked at once. */
function Page(): ReactNode {
  const theme = useSystemTheme();
  const opening = useOpening(open);
  const { opened, bring } = opening;
  const begin = useEffectEvent(() => bring(firstFile));
  useEffect(() => begin(), []);
  useEffect(() => void opened?.desk.run(checkWorkbook), [opened]);
  return <Workbench opening={opening} theme={theme} />;
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Page />);
