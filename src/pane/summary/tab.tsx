import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { countedFrom } from "../../deadlines/deadline-words";
import { summaryTable } from "../../reports/summary-reports";
import { groupings, type SummaryBy } from "../../summaries/groups";
import type { Summary } from "../../summaries/member";
import { Choice } from "../parts/choice";
import { Sign } from "../parts/icons";
import { FoldedNotes } from "../parts/folded-notes";
import { NoticeLine } from "../parts/notice-line";
import { Prose } from "../parts/prose";
import { inSummary } from "../state/transitions";
import { useDesk, usePane } from "../use-pane";
import { words } from "../words";
import { copySummary, countAll, insertSummary, saveSummary } from "./asking";
import { SummaryGroups } from "./groups";
import { summaryWords } from "./words";
import "./summary.css";

/** 统计: how far the enterprises are, by list, town, trade or agency. */
export function SummaryTab(): ReactNode {
  const desk = useDesk();
  const judgement = usePane((state) => state.judgement);
  const asOf = usePane(({ settings }) => settings.asOf);
  const view = usePane(({ summary }) => summary.view);
  const failure = usePane(({ summary }) => summary.failure);
  useEffect(() => void desk.run(countAll), [desk, judgement, asOf]);
  return (
    <>
      {failure === null ? view ? <Counted view={view} /> : <Reading /> : <Failed sentence={failure} />}
      <NoticeLine />
      {view && failure === null && view.members.length > 0 && <Bar view={view} />}
    </>
  );
}

function Reading(): ReactNode {
  return (
    <main className="scroll working" aria-busy="true" aria-label={words.tabs.summary}>
      <h1>{summaryWords.reading}</h1>
      <ProgressBar aria-label={summaryWords.reading} />
    </main>
  );
}

function Failed({ sentence }: { readonly sentence: string }): ReactNode {
  const desk = useDesk();
  return (
    <main className="scroll working" aria-label={words.tabs.summary}>
      <h1>{sentence}</h1>
      <Button className="button" onClick={() => void desk.run(countAll)}>
        {summaryWords.again}
      </Button>
    </main>
  );
}

function Counted({ view }: { readonly view: Summary }): ReactNode {
  const by = usePane(({ summary }) => summary.by);
  const { sentence, groups, total, notes } = summaryTable(view, by);
  return (
    <main className="scroll summary" aria-label={words.tabs.summary}>
      <section className="padded stacked">
        <h1 aria-live="polite">
          <Prose text={view.members.length === 0 ? summaryWords.nothing : sentence} />
        </h1>
        <p className="small quiet">
          <Prose text={summaryWords.asOf(countedFrom(view))} />
        </p>
        <By by={by} />
      </section>
      <SummaryGroups groups={groups.length > 1 ? [...groups, total] : groups} by={by} />
      <div className="padded section">
        <FoldedNotes notes={notes} label={summaryWords.notCounted(notes.length)} />
      </div>
    </main>
  );
}

const choices: readonly SummaryBy[] = ["batch", "district", "industry", "agency"];

function By({ by }: { readonly by: SummaryBy }): ReactNode {
  const desk = useDesk();
  return (
    <Choice
      label={summaryWords.by}
      unseen
      size="small"
      value={by}
      options={choices.map((one) => [one, `按${groupings[one].name}`])}
      onChoose={(value) =>
        desk.change(inSummary({ by: choices.find((one) => one === value) ?? "batch", open: null, openCount: null }))
      }
    />
  );
}

function Bar({ view }: { readonly view: Summary }): ReactNode {
  const desk = useDesk();
  const by = usePane(({ summary }) => summary.by);
  return (
    <footer className="bar">
      <Button className="button" onClick={() => void desk.run(copySummary, view, by)}>
        {summaryWords.copy}
      </Button>
      <Button className="button" onClick={() => void desk.run(insertSummary, view, by)}>
        {summaryWords.insert}
      </Button>
      <span className="grow" />
      {desk.surroundings.savePage && (
        <Button className="button" icon={<Sign of="export" />} onClick={() => void desk.run(saveSummary, view, by)}>
          {summaryWords.save}
        </Button>
      )}
    </footer>
  );
}
