import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Submission } from "../commands/desk";
import { saveSubmission } from "../commands/report";
import type { PaneState } from "../state/pane-state";
import { useDesk } from "../use-pane";
import { submissionWords } from "./words";
import "./submission.css";

/** 另存报送件 as what a dialog shows: which sheets are sent; `close` is called before they are saved. */
export function useSubmission(close: () => void): { readonly content: ReactNode; readonly save: ReactNode } {
  const desk = useDesk();
  const sheets = desk.surroundings.submission?.sheets() ?? [];
  const [chosen, setChosen] = useState(() => proposed(sheets, desk.state()));
  const sent = sheets.filter(({ name }) => chosen.has(name));
  const canBeOpened = sent.some(({ visible }) => visible);
  const save = (): void => {
    close();
    void desk.run(saveSubmission, sent.length === sheets.length ? null : sent.map(({ name }) => name));
  };
  const choose = (name: string, wanted: boolean): void =>
    setChosen((before) => new Set(wanted ? [...before, name] : [...before].filter((each) => each !== name)));
  return {
    content: (
      <>
        <p className="small">{submissionWords.lead}</p>
        <div className="sent-sheets" role="group" aria-label={submissionWords.sheets}>
          {sheets.map(({ name, visible }) => (
            <Checkbox
              key={name}
              label={visible ? name : `${name}${submissionWords.hidden}`}
              checked={chosen.has(name)}
              onChange={(_, { checked }) => choose(name, checked === true)}
            />
          ))}
        </div>
        {!canBeOpened && (
          <p className="small" role="status">
            {submissionWords.none}
          </p>
        )}
      </>
    ),
    save: (
      <Button className="button primary" appearance="primary" disabledFocusable={!canBeOpened} onClick={save}>
        {submissionWords.save(sent.length)}
      </Button>
    ),
  };
}

/** The sheets that the verdict is about; all where there is no such sheet. */
function proposed(sheets: ReturnType<Submission["sheets"]>, { judgement }: PaneState): ReadonlySet<string> {
  const current = new Set(
    judgement?.sheets.flatMap(({ name, annex, isCurrent }) => (annex !== null && isCurrent ? [name] : [])),
  );
  const found = sheets.filter(({ name, visible }) => visible && current.has(name));
  return new Set((found.length > 0 ? found : sheets).map(({ name }) => name));
}
