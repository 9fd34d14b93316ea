import { Button, Field, Input, MessageBar } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { Grid } from "../../sheets/grid";
import type { LayoutCorrection } from "../../sheets/layout";
import { choicesIn, columnsOf, correctionFrom, draftFrom, headerRowOf, type MappingDraft } from "./mapping-draft";
import { Choice } from "../parts/choice";
import { PaneDialog } from "../parts/pane-dialog";
import { useDesk, usePane } from "../use-pane";
import { mappingWords } from "./words";
import "./mapping.css";
import { words } from "../words";
import { correctMapping } from "../commands/settings";

/** Rows of the sheet that are read for its headings. */
const headRows = 60;

/** Which annex a sheet is, where its header stands, and which column is which; remembered in the workbook. */
export function MappingDialog({ sheet }: { readonly sheet: string }): ReactNode {
  const desk = useDesk();
  const judgement = usePane((state) => state.judgement);
  const corrections = usePane((state) => state.corrections);
  const recognised = judgement?.sheets.find(({ name, layout }) => name === sheet && layout)?.layout ?? null;
  const [draft, setDraft] = useState(() => draftFrom(corrections[sheet], recognised));
  const [complaint, setComplaint] = useState<string | null>(null);
  const grid = useHead(sheet);
  const change = (changed: Partial<MappingDraft>): void => {
    setComplaint(null);
    setDraft({ ...draft, ...changed });
  };
  const correct = (correction: LayoutCorrection | null): void => {
    desk.change({ dialog: { kind: "none" } });
    void desk.run(correctMapping, sheet, correction);
  };
  const save = (): void => {
    const correction = correctionFrom(draft);
    if (typeof correction === "string") setComplaint(correction);
    else correct(correction);
  };
  return (
    <PaneDialog
      title={mappingWords.title(sheet)}
      actions={<Actions isCorrected={corrections[sheet] !== undefined} onSave={save} onForget={() => correct(null)} />}
    >
      {complaint && (
        <MessageBar intent="error" className="complaint">
          {complaint}
        </MessageBar>
      )}
      <Head draft={draft} onChange={change} />
      {draft.annex !== null && grid && <Columns draft={draft} grid={grid} onChange={change} />}
    </PaneDialog>
  );
}

interface ActionsProps {
  readonly isCorrected: boolean;
  onSave(): void;
  onForget(): void;
}

function Actions({ isCorrected, onSave, onForget }: ActionsProps): ReactNode {
  const desk = useDesk();
  return (
    <>
      <Button className="button primary" appearance="primary" onClick={onSave}>
        {mappingWords.save}
      </Button>
      {isCorrected && (
        <Button className="button" onClick={onForget}>
          {mappingWords.automatic}
        </Button>
      )}
      <Button className="button" onClick={() => desk.change({ dialog: { kind: "none" } })}>
        {words.cancel}
      </Button>
    </>
  );
}

interface PartProps {
  readonly draft: MappingDraft;
  onChange(changed: Partial<MappingDraft>): void;
}

function Head({ draft, onChange }: PartProps): ReactNode {
  return (
    <div className="pair fields">
      <Choice
        label={mappingWords.annex}
        value={String(draft.annex ?? "")}
        options={[
          ["3", words.annex(3)],
          ["4", words.annex(4)],
          ["", mappingWords.none],
        ]}
        onChoose={(value) => onChange({ annex: value === "3" ? 3 : value === "4" ? 4 : null })}
      />
      <Field className="field" label={mappingWords.header}>
        <Input
          className="input"
          inputMode="numeric"
          value={draft.headerRow}
          onChange={(_, { value }) => onChange({ headerRow: value })}
        />
      </Field>
    </div>
  );
}

function Columns({ draft, grid, onChange }: PartProps & { readonly grid: Grid }): ReactNode {
  const choices = choicesIn(grid, headerRowOf(draft));
  return (
    <fieldset className="mapping">
      <legend>{mappingWords.columns}</legend>
      {columnsOf(draft.annex).map(({ key, label }) => (
        <div key={key} className="mapping-line">
          <span aria-hidden="true">{label}</span>
          <Choice
            label={label}
            unseen
            size="small"
            value={String(draft.columns[key] ?? "")}
            options={[["", mappingWords.absent], ...choices.map((one) => [String(one.column), one.label] as const)]}
            onChoose={(value) => {
              const { [key]: _old, ...others } = draft.columns;
              onChange({ columns: value === "" ? others : { ...others, [key]: Number(value) } });
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** The sheet's first rows; null until they are read. */
function useHead(sheet: string): Grid | null {
  const { workbook } = useDesk();
  const [grid, setGrid] = useState<Grid | null>(null);
  useEffect(() => {
    let wanted = true;
    workbook.rows(sheet, 0, headRows - 1).then(
      (head) => wanted && setGrid(head),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [workbook, sheet]);
  return grid;
}
