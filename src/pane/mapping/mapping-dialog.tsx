import { Button, MessageBar } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import type { Grid } from "../../sheets/grid";
import type { LayoutCorrection } from "../../sheets/layout";
import { correctionFrom, draftFrom, proposedDraft, type MappingDraft } from "./mapping-draft";
import { MappingFields } from "./mapping-fields";
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
  const grid = useHead(sheet);
  const [changed, setChanged] = useState(() => draftFrom(corrections[sheet], recognised));
  const proposed = useMemo(() => grid && proposedDraft(grid), [grid]);
  const draft = changed ?? proposed;
  const [complaint, setComplaint] = useState<string | null>(null);
  const change = (given: Partial<MappingDraft>): void => {
    setComplaint(null);
    if (draft) setChanged({ ...draft, ...given });
  };
  const correct = (correction: LayoutCorrection | null): void => {
    desk.change({ dialog: { kind: "none" } });
    void desk.run(correctMapping, sheet, correction);
  };
  const save = (): void => {
    const correction = draft && correctionFrom(draft);
    if (typeof correction === "string") setComplaint(correction);
    else if (correction) correct(correction);
  };
  return (
    <PaneDialog
      title={mappingWords.title(sheet)}
      beside
      actions={<Actions isCorrected={corrections[sheet] !== undefined} onSave={save} onForget={() => correct(null)} />}
    >
      {complaint && (
        <MessageBar intent="error" className="complaint">
          {complaint}
        </MessageBar>
      )}
      {changed === null && proposed && <p className="small">{mappingWords.proposed(proposed.headerRow)}</p>}
      {draft && grid && <MappingFields {...{ sheet, grid, draft, recognised }} onChange={change} />}
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

/** A sheet of which nothing could be read: it can still be told that it is none of ours. */
function unread(name: string): Grid {
  return { name, visible: true, date1904: false, top: 0, left: 0, values: [], numberFormats: [], merges: [] };
}

/** The sheet's first rows; null until they are read. */
function useHead(sheet: string): Grid | null {
  const { workbook } = useDesk();
  const [grid, setGrid] = useState<Grid | null>(null);
  useEffect(() => {
    let wanted = true;
    workbook.rows(sheet, 0, headRows - 1).then(
      (head) => wanted && setGrid(head),
      () => wanted && setGrid(unread(sheet)),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, sheet]);
  return grid;
}
