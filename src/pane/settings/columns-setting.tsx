import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckedSheetHead } from "../../checking/run";
import { columnLetters } from "../../sheets/grid";
import type { Judgement } from "../judge/judge";
import { columnsOf } from "../mapping/mapping-draft";
import { useDesk, usePane } from "../use-pane";
import { settingsWords } from "./words";
import { words } from "../words";

/** Which column was taken for what, sheet by sheet, and the way to correct it. */
export function ColumnsSetting(): ReactNode {
  const judgement = usePane((state) => state.judgement);
  const sheets = judgement?.sheets.filter(({ layout, isCurrent }) => layout && isCurrent) ?? [];
  if (!judgement || sheets.length === 0) {
    return (
      <section className="section">
        <h2>{settingsWords.columns}</h2>
        <p className="small padded">{settingsWords.noColumns}</p>
      </section>
    );
  }
  return sheets.map((sheet) => (
    <SheetColumns key={`${sheet.name} ${sheet.annex}`} sheet={sheet} labels={judgement.labels} />
  ));
}

function SheetColumns({
  sheet,
  labels,
}: {
  readonly sheet: CheckedSheetHead;
  readonly labels: Judgement["labels"];
}): ReactNode {
  const desk = useDesk();
  const { name, annex, layout } = sheet;
  const columns = [...(layout?.columns ?? [])].sort(([, one], [, other]) => one - other);
  const missing = columnsOf(annex).filter(({ key, official }) => official && !layout?.columns.has(key));
  return (
    <section className="section">
      <h2>
        {settingsWords.columns}
        <span className="quiet">
          {annex && words.annex(annex)}“{name}”
        </span>
      </h2>
      <ul className="columns">
        {columns.map(([key, column]) => (
          <li key={key}>
            <b className="quiet">{columnLetters(column)}</b>
            <span>{labels[key]}</span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && <p className="small padded">{settingsWords.missing(missing.map(({ label }) => label))}</p>}
      <div className="padded">
        <Button className="button small" onClick={() => desk.change({ dialog: { kind: "mapping", sheet: name } })}>
          {settingsWords.change}
        </Button>
      </div>
    </section>
  );
}
