import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { PaneDialog } from "../parts/pane-dialog";
import type { Command } from "../commands/desk";
import { insertReport, saveReportPage } from "../commands/report";
import { submissionWords } from "../submission/words";
import { useSubmission } from "../submission/use-submission";
import { useDesk } from "../use-pane";
import { checkWords } from "./words";
import "./dialogs.css";
import { words } from "../words";

/** 导出报告: as a sheet whose addresses are links, or as a page that prints; or what is sent of the file itself. */
export function ReportDialog(): ReactNode {
  const desk = useDesk();
  const close = (): void => desk.change({ dialog: { kind: "none" } });
  // One dialog for both steps: of two, one closing while the other opens, the second would be hidden from readers.
  const [sends, setSends] = useState(false);
  const submission = useSubmission(close);
  return (
    <PaneDialog
      title={sends ? submissionWords.title : checkWords.bar.report}
      actions={
        <>
          {sends && submission.save}
          <Button className="button" onClick={close}>
            {words.cancel}
          </Button>
        </>
      }
    >
      {sends ? submission.content : <Forms onSend={() => setSends(true)} onMade={close} />}
    </PaneDialog>
  );
}

function Forms({ onSend, onMade }: { onSend(): void; onMade(): void }): ReactNode {
  const desk = useDesk();
  const then = (make: Command) => () => {
    onMade();
    void desk.run(make);
  };
  return (
    <>
      <p className="small">{checkWords.report.lead}</p>
      <div className="choices">
        <Button className="button primary" appearance="primary" onClick={then(insertReport)}>
          {checkWords.bar.sheet}
        </Button>
        {desk.surroundings.submission && (
          <Button className="button" onClick={onSend}>
            {checkWords.bar.submission}
          </Button>
        )}
        {desk.surroundings.savePage && (
          <Button className="button" onClick={then(saveReportPage)}>
            {checkWords.bar.page}
          </Button>
        )}
      </div>
    </>
  );
}
