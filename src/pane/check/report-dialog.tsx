import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PaneDialog } from "../parts/pane-dialog";
import type { Command } from "../commands/desk";
import { insertReport, saveReportPage, saveSubmission } from "../commands/report";
import { useDesk } from "../use-pane";
import { checkWords } from "./words";
import "./dialogs.css";
import { words } from "../words";

/** 导出报告: as a sheet whose addresses are links, or as a page that prints. */
export function ReportDialog(): ReactNode {
  const desk = useDesk();
  const close = (): void => desk.change({ dialog: { kind: "none" } });
  const then = (make: Command) => () => {
    close();
    void desk.run(make);
  };
  return (
    <PaneDialog
      title={checkWords.bar.report}
      actions={
        <Button className="button" onClick={close}>
          {words.cancel}
        </Button>
      }
    >
      <p className="small">{checkWords.report.lead}</p>
      <div className="choices">
        <Button className="button primary" appearance="primary" onClick={then(insertReport)}>
          {checkWords.bar.sheet}
        </Button>
        {desk.surroundings.saveSubmission && (
          <Button className="button" onClick={then(saveSubmission)}>
            {checkWords.bar.submission}
          </Button>
        )}
        {desk.surroundings.savePage && (
          <Button className="button" onClick={then(saveReportPage)}>
            {checkWords.bar.page}
          </Button>
        )}
      </div>
    </PaneDialog>
  );
}
