import { useMemo, type ReactNode } from "react";
import { extentOf, rulesThatDidNotRun } from "../../checking/coverage";
import type { CheckedSheetHead } from "../../checking/run";
import { abstentionsOf } from "./abstentions";
import { ChooseFile } from "../parts/choose-file";
import { Shape } from "../parts/icons";
import type { Judgement } from "../judge/judge";
import { useDesk, usePane } from "../use-pane";
import { checkWords } from "./words";
import { choosePrevious } from "../commands/previous-quarter";

/** What could not be checked, why, and where there is one the way to have it checked. */
export function NotCheckedList(props: {
  readonly judgement: Judgement;
  readonly sheets: readonly CheckedSheetHead[];
}): ReactNode {
  const { judgement, sheets } = props;
  const abstentions = useMemo(() => abstentionsOf(judgement, sheets), [judgement, sheets]);
  const unread = usePane((state) => state.unread);
  if (abstentions.length + unread.length === 0) return null;
  const idle = rulesThatDidNotRun(sheets).size;
  return (
    <section className="section">
      <h2>
        {checkWords.notChecked.title}
        <span className="quiet">{checkWords.notChecked.lead(idle)}</span>
      </h2>
      <ul>
        {abstentions.map(({ titles, aboutQuarters, ...uncovered }) => (
          <li key={`${uncovered.reason} ${uncovered.rows}`} className="row">
            <Shape of="unchecked" label={checkWords.notChecked.title} />
            <div>
              {aboutQuarters ? checkWords.passed.subjects.quarters : titles.join("、")}
              <p className="small">{uncovered.reason}</p>
              {aboutQuarters && <LastQuarter />}
            </div>
            <span className="quiet">{extentOf(uncovered)}</span>
          </li>
        ))}
        {unread.map((sheet) => (
          <li key={sheet} className="row">
            <Shape of="unchecked" label={checkWords.notChecked.title} />
            <div>
              {sheet}
              <p className="small">{checkWords.notChecked.unread}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way to have this quarter compared with the last one: its file, which the workbook knows by name at most. */
function LastQuarter(): ReactNode {
  const desk = useDesk();
  const previous = usePane((state) => state.previous);
  const previousName = usePane((state) => state.previousName);
  if (previous) return null;
  return (
    <>
      {previousName !== null && <p className="small">{checkWords.notChecked.again(previousName)}</p>}
      <ChooseFile label={checkWords.notChecked.choose} onChoose={(file) => void desk.run(choosePrevious, file)} />
    </>
  );
}
