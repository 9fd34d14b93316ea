import { Button, ProgressBar } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import type { DeadlinesView } from "./deadlines-view";
import { DeadlinesBureau } from "./bureau";
import { DeadlinesEnterprises } from "./enterprises";
import { DeadlinesFailed, DeadlinesNothing } from "./nothing";
import { DeadlinesSummary } from "./summary";
import { deadlineWords } from "./words";
import { Sign } from "../parts/icons";
import { NoticeLine } from "../parts/notice-line";
import { useDeadlineListing, useDeadlines, useUpToDateList } from "./use-deadlines";
import { useDesk, usePane } from "../use-pane";
import { words } from "../words";
import "./deadlines.css";
import { checkWorkbook } from "../commands/check";

/** 期限: who is due when. */
export function DeadlinesTab(): ReactNode {
  useUpToDateList();
  const view = useDeadlines((state) => state.view);
  const failure = useDeadlines((state) => state.failure);
  return (
    <>
      {failure !== null && <DeadlinesFailed sentence={failure} />}
      {failure === null && (view ? <Listed view={view} /> : <Reading />)}
      <NoticeLine />
      {view && failure === null && <Bar />}
    </>
  );
}

function Reading(): ReactNode {
  return (
    <main className="scroll working" aria-busy="true" aria-label={words.tabs.deadlines}>
      <h1>{deadlineWords.reading}</h1>
      <ProgressBar aria-label={deadlineWords.reading} />
    </main>
  );
}

function Listed({ view }: { readonly view: DeadlinesView }): ReactNode {
  const scroller = useRef<HTMLElement>(null);
  const listing = useDeadlineListing();
  return (
    <main className="scroll deadlines" ref={scroller} aria-label={words.tabs.deadlines}>
      <DeadlinesSummary view={view} />
      <DeadlinesBureau view={view} />
      {listing && view.enterprises.length > 0 ? (
        <DeadlinesEnterprises view={view} listing={listing} scroller={scroller} />
      ) : (
        <DeadlinesNothing view={view} />
      )}
    </main>
  );
}

function Bar(): ReactNode {
  const desk = useDesk();
  const stale = usePane((state) => state.stale);
  const rechecking = usePane((state) => state.rechecking);
  return (
    <footer className="bar">
      {stale && !rechecking && (
        <Button className="button" icon={<Sign of="again" />} onClick={() => void desk.run(checkWorkbook)}>
          {words.recheck}
        </Button>
      )}
      <span className="small quiet grow cut-off">{stale ? words.stale : ""}</span>
      <Button
        className="button"
        icon={<Sign of="export" />}
        onClick={() => desk.change({ dialog: { kind: "deadlines" } })}
      >
        {deadlineWords.save}
      </Button>
    </footer>
  );
}
