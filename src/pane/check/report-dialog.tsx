import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PaneDialog } from "../parts/pane-dialog";
import { useSession } from "../use-session";
import { words } from "../words";

/** 导出报告: as a sheet whose addresses are links, or as a page that prints. */
export function ReportDialog(): ReactNode {
  const session = useSession();
  const close = (): void => session.dispatch({ type: "choose", choice: { dialog: { kind: "none" } } });
  const then = (make: () => Promise<void>) => () => {
    close();
    void make();
  };
  return (
    <PaneDialog
      title={words.bar.report}
      actions={
        <Button className="button" onClick={close}>
          {words.cancel}
        </Button>
      }
    >
      <p className="small">{words.report.lead}</p>
      <div className="choices">
        <Button className="button primary" appearance="primary" onClick={then(session.insertReport)}>
          {words.bar.sheet}
        </Button>
        <Button className="button" onClick={then(session.savePage)}>
          {words.bar.page}
        </Button>
      </div>
    </PaneDialog>
  );
}
