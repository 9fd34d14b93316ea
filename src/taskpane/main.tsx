import { createRoot } from "react-dom/client";
import { carryOutPresses } from "../commands/carry-out";
import { ribbonQueue } from "../commands/ribbon-queue";
import { showPaneForPresses } from "../commands/show-pane-for-presses";
import { App } from "../pane/app";
import { sentenceFor } from "../pane/commands/failure-words";
import { judgeInWorker } from "../pane/judge/judge-in-worker";
import { createDesk } from "../pane/commands/create-desk";
import type { Desk } from "../pane/commands/desk";
import { startJudge } from "../pane/judge/start-judge";
import { excelWorkbook } from "../excel/excel-workbook";
import { OutsideExcel, StartFailed } from "./no-workbook";
import { useOfficeTheme } from "./office-theme";
import { ribbonPageOver } from "./ribbon-page-over";
import { surroundingsInExcel } from "./surroundings";
import { taskpaneWords } from "./words";
import "./taskpane.css";

const root = createRoot(document.getElementById("root") ?? document.body);

function Pane({ desk }: { readonly desk: Desk }) {
  return <App desk={desk} theme={useOfficeTheme()} />;
}

/** What ribbon.js has gathered since office.js loaded. */
const presses = globalThis.ledgerRibbon ?? ribbonQueue();

async function start(): Promise<void> {
  if (typeof Office === "undefined") return failed(taskpaneWords.noOfficeJs);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return root.render(<OutsideExcel />);
  try {
    const desk = createDesk(excelWorkbook(), judgeInWorker(startJudge), surroundingsInExcel());
    root.render(<Pane desk={desk} />);
    carryOutPresses(presses, ribbonPageOver(desk));
  } catch (error) {
    failed(sentenceFor(error));
    // A press that meets a page that could not start shows why, instead of doing nothing.
    showPaneForPresses(presses);
  }
}

function failed(sentence: string): void {
  root.render(<StartFailed sentence={sentence} onRetry={() => void start()} />);
}

void start();
