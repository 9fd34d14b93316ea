import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Command } from "../commands/desk";
import { PaneDialog } from "../parts/pane-dialog";
import { Prose } from "../parts/prose";
import { useDesk } from "../use-pane";
import { words } from "../words";
import { insertDeadlines, saveDeadlinesFile, saveDeadlinesPage } from "./asking";
import { extractOf } from "./extract";
import { useDeadlines } from "./use-deadlines";
import { deadlineWords } from "./words";
import "../check/dialogs.css";

const { saving } = deadlineWords;

/** 导出期限表: what the list now shows, as a page that prints, a workbook of its own, or a sheet of this one. */
export function DeadlinesExport(): ReactNode {
  const desk = useDesk();
  const extract = extractOf(useDeadlines((state) => state));
  const close = (): void => desk.change({ dialog: { kind: "none" } });
  const then = (make: Command) => () => {
    close();
    void desk.run(make);
  };
  return (
    <PaneDialog
      title={deadlineWords.save}
      actions={
        <Button className="button" onClick={close}>
          {words.cancel}
        </Button>
      }
    >
      <p className="small">
        <Prose
          text={
            extract?.narrowed ? saving.narrowed(extract.narrowed) : saving.lead(extract?.view.enterprises.length ?? 0)
          }
        />
      </p>
      <div className="choices">
        <Button className="button primary" appearance="primary" onClick={then(saveDeadlinesFile)}>
          {saving.file}
        </Button>
        {desk.surroundings.savePage && (
          <Button className="button" onClick={then(saveDeadlinesPage)}>
            {saving.page}
          </Button>
        )}
        <Button className="button" onClick={then(insertDeadlines)}>
          {saving.sheet}
        </Button>
      </div>
    </PaneDialog>
  );
}
