import { createRoot } from "react-dom/client";
import { associateRibbon } from "../commands/associate-ribbon";
import { App } from "../pane/app";
import { sentenceFor } from "../pane/commands/failure-words";
import { judgeInWorker } from "../pane/judge/judge-in-worker";
import { createSession } from "../pane/session";
import { startJudge } from "../pane/judge/start-judge";
import { excelWorkbook } from "../excel/excel-workbook";
import { OutsideExcel, StartFailed } from "./no-workbook";
import { useOfficeTheme } from "./office-theme";
import { ribbonPageOver } from "./ribbon-page-over";
import { surroundings } from "./surroundings";
import type { Session } from "../pane/session";
import "./taskpane.css";

const root = createRoot(document.getElementById("root") ?? document.body);

function Pane({ session }: { readonly session: Session }) {
  return <App session={session} theme={useOfficeTheme()} />;
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return root.render(<OutsideExcel />);
  try {
    const session = createSession(await excelWorkbook(), judgeInWorker(startJudge), surroundings);
    associateRibbon(ribbonPageOver(session));
    root.render(<Pane session={session} />);
  } catch (error) {
    root.render(<StartFailed sentence={sentenceFor(error)} onRetry={() => void start()} />);
  }
}

void start();
