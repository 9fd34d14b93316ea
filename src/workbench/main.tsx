import { createRoot } from "react-dom/client";
import { useEffect, useState, type ReactNode } from "react";
import { sentenceFor } from "../pane/commands/failure-words";
import { judgeInWorker } from "../pane/judge/judge-in-worker";
import { startJudge } from "../pane/judge/start-judge";
import { saveAs } from "../pane/parts/save-as";
import { checkWorkbook } from "../pane/commands/check";
import { createDesk } from "../pane/commands/create-desk";
import { now } from "../dates/clock";
import { today } from "../dates/day";
import { useSystemTheme } from "./system-theme";
import { words } from "./words";
import { Workbench, type Opened } from "./workbench";

/** The ledger that is open when the page begins. */
const sample = "示例-季度报表-常见错误.xlsx";

const judge = judgeInWorker(startJudge);

async function open(bytes: Uint8Array, name: string): Promise<Opened> {
  const { openBook } = await import("./open-book");
  const book = await openBook(bytes, name);
  const desk = createDesk(book.workbook, judge, {
    today,
    now,
    readWorkbook: async (file) => {
      const { readWorkbook } = await import("../xlsx/read/read");
      return (await readWorkbook(new Uint8Array(await file.arrayBuffer()))).grids;
    },
    openTemplate: async (file) => {
      const { openTemplate } = await import("../xlsx/filled-template");
      const { grids, filled } = await openTemplate(new Uint8Array(await file.arrayBuffer()));
      const save = (bytes: Uint8Array) =>
        saveAs(`已填 ${file.name}`, "application/octet-stream", new Uint8Array(bytes));
      return { grids, fill: async (plan) => save((await filled(plan)).bytes) };
    },
    savePage: (fileName, html) => saveAs(fileName, "text/html", html),
  });
  return { book, desk };
}

async function fetchSample(): Promise<Uint8Array> {
  const answer = await fetch(`samples/${encodeURIComponent(sample)}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return new Uint8Array(await answer.arrayBuffer());
}

/** The page: opens the sample, then whatever file the clerk brings; each is checked at once. */
function Page(): ReactNode {
  const theme = useSystemTheme();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [remark, setRemark] = useState<string | null>(null);

  const show = async (name: string, bytes: Promise<Uint8Array>): Promise<void> => {
    setRemark(words.reading(name));
    try {
      const next = await open(await bytes, name);
      setOpened(next);
      setRemark(null);
      void next.desk.run(checkWorkbook);
    } catch (error) {
      setRemark(words.unreadable(name, sentenceFor(error)));
    }
  };
  useEffect(() => {
    void show(sample, fetchSample());
  }, []);

  return (
    <Workbench
      opened={opened}
      theme={theme}
      remark={remark}
      onOpen={(file) =>
        void show(
          file.name,
          file.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
        )
      }
    />
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Page />);
